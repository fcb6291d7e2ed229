import { type ContractSite, openContractSite } from './testing/contract-site.js';

// Columns that somebody has set otherwise: a row is written, SharePoint answers that it was, and the cell holds something else. Evidence stands
// beside `column-keeps` and in `list-plan`.
let site: ContractSite;
beforeAll(async () => {
  site = await openContractSite();
  await site.sp.web.lists.add('Notes', '', 100, false);
  const { fields } = list();
  await fields.addMultilineText('Words', { RichText: false } as never);
  await fields.addMultilineText('Other', { RichText: false } as never);
  await fields.addDateTime('Seen');
  await list().update({ EnableVersioning: true });
});
afterAll(() => site.close());

const list = () => site.sp.web.lists.getByTitle('Notes');
const column = (name: string, kind: string, body: object) =>
  list()
    .fields.getByInternalNameOrTitle(name)
    .update({ 'odata.type': kind, ...body } as never);
const note = 'SP.FieldMultiLineText';
const made = async (cells: object): Promise<number> => Number((await list().items.add(cells as never)).Id);
const read = async (id: number, name: string): Promise<unknown> =>
  ((await list().items.getById(id).select(name)()) as Record<string, unknown>)[name];

test('a note that appends is blank once another column was written, and its words stay in the versions', async () => {
  await column('Words', note, { AppendOnly: true });
  const id = await made({ Words: 'first', Other: 'a' });
  await list().items.getById(id).update({ Other: 'b' });
  expect([await read(id, 'Words'), await read(id, 'Other')]).toEqual([null, 'b']);
  await list().items.getById(id).update({ Words: 'second' });
  expect(await read(id, 'Words')).toBe('second');
  await list()
    .items.getById(id)
    .validateUpdateListItem([{ FieldName: 'Other', FieldValue: 'c' }]);
  expect(await read(id, 'Words')).toBeNull();
  const versions = (await list().items.getById(id).versions()) as unknown as { Words: string | null }[];
  expect(versions.map(({ Words }) => Words)).toEqual([null, 'second', null, 'first']);
  // Without versions there is nothing to append to.
  await list().update({ EnableVersioning: false });
  await list().items.getById(id).update({ Words: 'third' });
  await list().items.getById(id).update({ Other: 'd' });
  expect(await read(id, 'Words')).toBe('third');
  await list().update({ EnableVersioning: true });
  await column('Words', note, { AppendOnly: false });
});

test('text in a column of rich text comes back as HTML, and what was there before stays as it was', async () => {
  const before = await made({ Words: '{"v":1}' });
  await column('Words', note, { RichText: true });
  const id = await made({ Words: '{"at":"9:30","is":"Q&A"}\nand more' });
  const inside = '&#123;&quot;at&quot;&#58;&quot;9&#58;30&quot;,&quot;is&quot;&#58;&quot;Q&amp;A&quot;&#125;\nand more';
  const html = expect.stringMatching(/^<div class="ExternalClass[0-9A-F]{32}">/);
  const text = String(await read(id, 'Words'));
  expect([text, await read(before, 'Words')]).toEqual([html, '{"v":1}']);
  expect(text.replace(/^<div[^>]*>|<\/div>$/g, '')).toBe(inside);
  // Sent back as it came, it is not wrapped again.
  await list().items.getById(id).update({ Words: text });
  expect(await read(id, 'Words')).toBe(text);
  await column('Words', note, { RichText: false });
});

test('a column that is read only is left as it was, without a word, but for a form', async () => {
  await column('Other', 'SP.Field', { ReadOnlyField: true });
  const id = await made({ Title: 'one', Other: 'lost' });
  await list().items.getById(id).update({ Title: 'two', Other: 'lost too' });
  expect([await read(id, 'Title'), await read(id, 'Other')]).toEqual(['two', null]);
  await list()
    .items.getById(id)
    .validateUpdateListItem([{ FieldName: 'Other', FieldValue: 'by a form' }]);
  expect(await read(id, 'Other')).toBe('by a form');
  await column('Other', 'SP.Field', { ReadOnlyField: false });
});

// That a time which a program sends is cut off is what some say, and nothing was found that proves it: the emulator keeps it.
test('a column of moments is made one of days, and says so', async () => {
  await column('Seen', 'SP.FieldDateTime', { DisplayFormat: 0 });
  expect((await list().fields.getByInternalNameOrTitle('Seen')()) as object).toMatchObject({ DisplayFormat: 0 });
  const id = await made({ Seen: '2026-07-10T14:30:00Z' });
  expect(await read(id, 'Seen')).toBe('2026-07-10T14:30:00Z');
});
