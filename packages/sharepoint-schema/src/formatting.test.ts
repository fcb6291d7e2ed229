import { deskManifest, wholeLists } from './index.js';

// From "Formatting detailed syntax reference" of Microsoft's documentation: SharePoint shows nothing where one of these is wrong.
const elements = new Set(['div', 'span', 'a', 'img', 'svg', 'path', 'button', 'p']);
const attributes = new Set([
  'href',
  'rel',
  'src',
  'class',
  'target',
  'title',
  'role',
  'iconName',
  'd',
  'aria',
  'data-interception',
  'viewBox',
  'preserveAspectRatio',
  'draggable',
]);
const styles = new Set(['display', 'padding', 'border-radius', 'color', 'background-color', 'font-weight']);
const tokens = new Set(['@currentField', '@currentField.displayValue', '@currentWeb', '@now', '@me', '@rowIndex']);
const functions = new Set(['if', 'Number', 'floor', 'toString', 'startsWith', 'toLowerCase']);

interface Element {
  elmType: string;
  txtContent?: string;
  attributes?: Record<string, string>;
  style?: Record<string, string>;
  children?: Element[];
}

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children ?? []) yield* all(child);
}
const formatted = deskManifest.lists.flatMap((list) =>
  Object.values(list.fields).flatMap((field) =>
    field.formatting ? [[`${list.title}: ${field.title}`, list, field.formatting] as const] : [],
  ),
);

test('the issues show how they stand, how old they are, and the way to the desk', () => {
  const { status, raisedAt, lastToldAt, key } = wholeLists.issues.fields;
  for (const field of [status, raisedAt, lastToldAt, key]) expect(field.formatting).toBeDefined();
  expect(wholeLists.issues.views[0].fields).toEqual(expect.arrayContaining(['DeskStatus', 'DeskRaisedAt', 'DeskKey']));
  expect((key.formatting as unknown as Element).attributes?.['href']).toBe(
    "=@currentWeb + '/SitePages/Support-desk.aspx?desk=/issue/' + toString([$ID])",
  );
});

test.each(formatted)(
  '%s is formatted with what the documentation allows, and with columns that the list has',
  (_, list, formatting) => {
    const names = new Set(['ID', ...Object.values(list.fields).map((field) => field.name)]);
    for (const element of all(formatting as unknown as Element)) {
      expect(elements).toContain(element.elmType);
      Object.keys(element.attributes ?? {}).forEach((name) => expect(attributes).toContain(name));
      Object.keys(element.style ?? {}).forEach((name) => expect(styles).toContain(name));
      const texts = [
        element.txtContent ?? '',
        ...Object.values(element.attributes ?? {}),
        ...Object.values(element.style ?? {}),
      ];
      for (const text of texts) {
        (text.match(/@[A-Za-z.]+/g) ?? []).forEach((token) => expect(tokens).toContain(token));
        (text.match(/\[\$(\w+)\]/g) ?? []).forEach((column) => expect(names).toContain(column.slice(2, -1)));
        if (!text.startsWith('=')) continue;
        const bare = text.replace(/'(\\'|[^'])*'/g, "''");
        (bare.match(/[A-Za-z]+(?=\()/g) ?? []).forEach((name) => expect(functions).toContain(name));
        expect([bare, bare.split('(').length]).toEqual([bare, bare.split(')').length]);
      }
    }
  },
);
