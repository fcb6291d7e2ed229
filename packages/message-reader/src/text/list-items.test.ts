import { readMessage, textOf } from '../index.js';
import { htmlMail } from '../testing/make-eml.js';

const read = async (page: string): Promise<string> => (await readMessage('a.eml', htmlMail(page))).message.text;

it('keeps the number of an item, which an answer may name, and the sign of one that has none', async () => {
  const page =
    '<p>I did:</p><ol><li>signed in<li><p>chose</p><ul><li>room 4</li><li>seat 2</li></ul></li><li></li><li>pressed Save</li></ol><p>Why?</p>';
  expect((await read(page)).replace(/\n+/g, '\n')).toBe(
    'I did:\n1. signed in\n2. chose\n  • room 4\n  • seat 2\n4. pressed Save\nWhy?',
  );
});

it('marks items in a quotation behind its sign, none outside a list, and nothing in a notice of an update', async () => {
  expect(await read('<p>a</p><blockquote type="cite"><ul><li>b</ul></blockquote>')).toBe('a\n\n> • b');
  expect(await read('<li>a</li><p>b</p>')).toBe('a\n\nb');
  expect(textOf('<ol><li>a</li></ol>')).toBe('a');
});
