/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { columnId } from './column-id.js';
import { fieldXml } from './field-xml.js';
import { deskManifest } from './manifest.js';
import { issuesList } from './lists/issues.js';

const parse = (xml: string): Element => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document.documentElement;
};
const fields = deskManifest.lists.flatMap((list) =>
  Object.values(list.fields)
    .filter((field) => !field.builtIn)
    .map((field) => ({ list, field })),
);

test.each(fields.map((one) => [one.field.name, one] as const))('%s is XML that says what the data says', (_, one) => {
  const { list, field } = one;
  const element = parse(fieldXml(list, field));
  expect(element.tagName).toBe('Field');
  expect(element.getAttribute('ID')).toBe(`{${columnId(list, field)}}`);
  expect(element.getAttribute('Name')).toBe(field.name);
  expect(element.getAttribute('DisplayName')).toBe(field.title);
  expect(element.getAttribute('Indexed')).toBe(field.indexed ? 'TRUE' : null);
  expect(element.getAttribute('EnforceUniqueValues')).toBe(field.unique ? 'TRUE' : null);
  expect(Array.from(element.querySelectorAll('CHOICE')).map((choice) => choice.textContent)).toEqual(
    field.choices ?? [],
  );
  if (field.formatting) expect(JSON.parse(element.getAttribute('CustomFormatter')!)).toEqual(field.formatting);
});

test('no words can break out of the XML', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (words, choices) => {
      fc.pre(![words, ...choices].some((text) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)));
      const field = { ...issuesList.fields.status, title: `"/><Field ${words}`, description: words, choices };
      const element = parse(fieldXml(issuesList, field));
      expect(element.getAttribute('DisplayName')).toBe(field.title);
      expect(Array.from(element.querySelectorAll('CHOICE')).map((choice) => choice.textContent)).toEqual(choices);
    }),
  );
});
