import { documentsLibrary } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { ChangedMeanwhileError } from '../site/storage-error.js';
import type { Checked, DocumentRow } from './document-calls.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = documentsLibrary.fields;
const items = `${listApi(documentsLibrary)}/items`;
const edit = (id: number, cells: Record<string, unknown>, who: Who = 'owner'): Promise<Response> =>
  site.ask(who, 'POST', `${items}(${id})`, cells, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const file = (name: string, text = `The words of ${name}`) => ({ name, bytes: bytesOf(text) });
const facts = { title: 'Bundle', purpose: 'All papers of a hearing, in order', limitWorkingDays: 10 };
const read = async (number: number, who: Who = 'administrator'): Promise<DocumentRow> =>
  (await site.deskOf(who).readDocuments()).find((row) => row.number === number)!;
const saved = (done: readonly Checked[]): DocumentRow[] =>
  done.map((one) => {
    if (one.outcome !== 'saved') throw one.error;
    return one.row;
  });

test('a document is added with all that is said of it, and is read the same from the list', async () => {
  const ada = site.deskOf('administrator');
  const said = {
    ...facts,
    limitFrom: 'before the hearing',
    ownerName: 'Sam Okoro',
    freshDays: 31,
    limitRule: 'every Friday',
  };
  const added = await ada.addDocument(file('Bundle 100% #1 & it’s.docx'), said);
  expect(added).toMatchObject({ value: said, fileName: expect.stringMatching(/^Bundle 100.*it’s\.docx$/), faults: [] });
  const row = await read(added.number);
  expect(row).toEqual(added);
  expect((await (await site.ask('visitor', 'GET', `${items}(${row.number})/File/$value`)).text()).slice(0, 12)).toBe(
    'The words of',
  );
});

test('a second try with the same bytes is the same document, and another file of that name is refused in words', async () => {
  const ada = site.deskOf('administrator');
  const first = await ada.addDocument(file('Notice.docx'), { title: 'Notice' });
  const second = await ada.addDocument(file('Notice.docx'), { title: 'Notice', purpose: 'Sent 40 days before' });
  expect([second.number, second.value.purpose]).toEqual([first.number, 'Sent 40 days before']);
  const other = ada.addDocument(file('Notice.docx', 'Something else'), { title: 'Mine' });
  await expect(other).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
    message: expect.stringContaining('a file called “Notice.docx” already'),
  });
  expect((await read(first.number)).value.title).toBe('Notice');
});

test('an answer that is lost on the way leaves one document, with what was said of it', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (!/addUsingPath/i.test(decodeURIComponent(url)) || cut > 0) return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const desk = site.deskOf('administrator', { fetch: losing });
  const row = await desk.addDocument(file('Lost.docx'), { title: 'Lost', freshDays: 7 });
  expect([cut, row.value.title, row.value.freshDays]).toEqual([1, 'Lost', 7]);
  expect((await desk.readDocuments()).filter((one) => one.fileName === 'Lost.docx')).toHaveLength(1);
});

test('an edit of a cell, by hand or by the desk, is no new copy; a new file is, and so is what somebody writes into "Backed up"', async () => {
  const ada = site.deskOf('administrator');
  const { number } = await ada.addDocument(file('Copy.docx'), { title: 'Copy' });
  const copyAt = async (): Promise<string> => (await ada.readCopyTimes([number])).get(number)!;
  const first = await copyAt();
  await edit(number, { Title: 'Copy of it' });
  const kept = await ada.keepDocument({ title: 'Copy', purpose: 'For nothing' }, await read(number));
  saved(await ada.checkDocuments([kept], () => ({ on: '2026-03-10', by: 'Ada Marsh' })));
  const row = await read(number);
  // SharePoint dates the item by the edits.
  expect(row.value.backedUpAt > first).toBe(true);
  expect(await copyAt()).toBe(first);
  const anew = await ada.keepDocument({ title: 'Copy' }, row, bytesOf('New words'));
  expect((await copyAt()) > first).toBe(true);
  expect(anew.value.purpose).toBeUndefined();
  await edit(number, { [f.backedUpAt.name]: '2026-01-05T09:00:00Z' });
  expect(await copyAt()).toBe('2026-01-05T09:00:00.000Z');
  await ada.keepDocument({ title: 'Copy' }, await read(number), bytesOf('Newer words'));
  expect((await copyAt()) > '2026-03').toBe(true);
  expect((await ada.readCopyTimes([])).size).toBe(0);
  // Whoever may read the library and not its versions is told nothing wrong.
  expect((await site.deskOf('administrator').readCopyTimes([number, 99_999])).size).toBe(1);
});

test('"checked today" is said of all in one press, by whom, and taken back to what stood before', async () => {
  const ada = site.deskOf('administrator');
  const names = ['One.docx', 'Two.docx'];
  const rows: DocumentRow[] = [];
  for (const name of names) rows.push(await ada.addDocument(file(name), { title: name }));
  await edit(rows[1]!.number, { [f.checkedOn.name]: '2026-01-02', [f.checkedBy.name]: 'Sam Okoro' });
  rows[1] = await read(rows[1]!.number);
  const checked = saved(await ada.checkDocuments(rows, () => ({ on: '2026-03-10', by: 'Ada Marsh' })));
  expect(checked.map(({ value }) => [value.checkedOn, value.checkedBy])).toEqual([
    ['2026-03-10', 'Ada Marsh'],
    ['2026-03-10', 'Ada Marsh'],
  ]);
  const before = (number: number) => rows.find((row) => row.number === number)!.value;
  const back = saved(
    await ada.checkDocuments(checked, ({ number }) => {
      const { checkedOn, checkedBy } = before(number);
      return checkedOn === undefined ? undefined : { on: checkedOn, ...(checkedBy ? { by: checkedBy } : {}) };
    }),
  );
  expect(back.map(({ value }) => [value.checkedOn, value.checkedBy])).toEqual([
    [undefined, undefined],
    ['2026-01-02', 'Sam Okoro'],
  ]);
});

test('a check that somebody else has written meanwhile is not written over, and the others are saved', async () => {
  const ada = site.deskOf('administrator');
  const [one, other] = [
    await ada.addDocument(file('A.docx'), { title: 'A' }),
    await ada.addDocument(file('B.docx'), { title: 'B' }),
  ];
  await edit(one.number, { [f.checkedOn.name]: '2026-03-09', [f.checkedBy.name]: 'Ivo Penn' });
  const done = await ada.checkDocuments([one, other], () => ({ on: '2026-03-10', by: 'Ada Marsh' }));
  expect(done).toMatchObject([
    { outcome: 'failed', number: one.number, error: { code: 'STORAGE.CONFLICT' } },
    { outcome: 'saved', row: { value: { checkedOn: '2026-03-10' } } },
  ]);
  expect((await read(one.number)).value.checkedBy).toBe('Ivo Penn');
});

test('two who change one document from one screen: other cells go together, the same cell comes back with theirs', async () => {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = await ada.addDocument(file('Both.docx'), { title: 'Both', ownerName: 'Sam Okoro' });
  await ivo.keepDocument({ title: 'Both', ownerName: 'Ivo Penn' }, row);
  const kept = await ada.keepDocument({ title: 'Both of them', ownerName: 'Sam Okoro' }, row);
  expect(kept.value).toMatchObject({ title: 'Both of them', ownerName: 'Ivo Penn' });
  const late = ada.keepDocument({ title: 'Both', ownerName: 'Ada Marsh' }, row);
  await expect(late).rejects.toBeInstanceOf(ChangedMeanwhileError);
  await expect(late).rejects.toMatchObject({
    row: { theirs: { value: { ownerName: 'Ivo Penn' } } },
  });
});

test('a bad cell costs that cell, and each column that the desk writes is read from a hand’s edit', async () => {
  const ada = site.deskOf('administrator');
  const { number } = await ada.addDocument(file('Cells.docx'), { title: 'Cells' });
  const byHand = {
    Title: 'By hand',
    [f.purpose.name]: 'Why',
    [f.limitWorkingDays.name]: 3,
    [f.limitFrom.name]: 'after request',
    [f.limitRule.name]: 'every Friday',
    [f.ownerName.name]: 'Sam',
    [f.freshDays.name]: 14,
    [f.checkedOn.name]: '2026-03-01',
    [f.checkedBy.name]: 'Sam',
  };
  expect((await edit(number, byHand)).ok).toBe(true);
  expect(await read(number)).toMatchObject({
    value: {
      title: 'By hand',
      purpose: 'Why',
      limitWorkingDays: 3,
      limitFrom: 'after request',
      limitRule: 'every Friday',
      ownerName: 'Sam',
      freshDays: 14,
      checkedOn: '2026-03-01',
      checkedBy: 'Sam',
    },
    faults: [],
  });
  const bad = { [f.limitWorkingDays.name]: 2.5, [f.freshDays.name]: 1.5, [f.checkedOn.name]: 'last week' };
  expect((await edit(number, bad)).ok).toBe(true);
  const row = await read(number);
  expect(row.faults.map(({ column }) => column).sort()).toEqual(
    [f.limitWorkingDays.title, f.freshDays.title, f.checkedOn.title].sort(),
  );
  expect(row.value).toMatchObject({ title: 'By hand', purpose: 'Why', limitRule: 'every Friday' });
  expect(row.value.freshDays ?? row.value.checkedOn ?? row.value.limitWorkingDays).toBeUndefined();
});

test('TMU and owners write; TRA, TMS users, members and visitors read the same and write nothing', async () => {
  const row = await site.deskOf('administrator').addDocument(file('Rights.docx'), { title: 'Rights' });
  for (const who of ['developer', 'caseWorker', 'member', 'visitor'] as const) {
    const desk = site.deskOf(who);
    expect((await read(row.number, who)).value.title).toBe('Rights');
    const refused = { code: 'STORAGE.NOT_ALLOWED' };
    await expect(desk.addDocument(file(`${who}.docx`), { title: 'Mine' })).rejects.toMatchObject(refused);
    await expect(desk.keepDocument({ title: 'Mine' }, row)).rejects.toMatchObject(refused);
    expect(await desk.checkDocuments([row], () => ({ on: '2026-03-10', by: 'Me' }))).toMatchObject([
      { outcome: 'failed', error: refused },
    ]);
  }
  expect((await read(row.number)).value).toMatchObject({ title: 'Rights' });
});

test('what does not fit its cell is refused in words, and nothing is put into the library', async () => {
  const ada = site.deskOf('administrator');
  const before = (await ada.readDocuments()).length;
  const long = ada.addDocument(file('Long.docx'), { title: 'Long', purpose: 'x'.repeat(256) });
  await expect(long).rejects.toMatchObject({ code: 'STORAGE.REFUSED', message: expect.stringContaining('too long') });
  expect(await ada.readDocuments()).toHaveLength(before);
});
