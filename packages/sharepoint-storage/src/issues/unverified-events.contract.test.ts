import { issuesList } from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { listApi, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = issuesList.fields;
const items = `${listApi(issuesList)}/items`;
let keys = 0;
function saved(given: Given): IssueRow {
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  return given.row;
}
/** An issue that Ada raised, Ivo noted something on, and Ada answered. */
async function story(): Promise<IssueRow> {
  const [ada, ivo] = [site.deskOf('administrator'), site.deskOf('inbox')];
  let row = saved(await ada.raiseIssue({ ...raise, key: `story-${(keys += 1)}` }));
  row = saved(await ivo.giveCommand(row, { type: 'add-note', text: 'Rang back' }));
  return saved(await ada.giveCommand(row, { type: 'add-note', text: 'Reset sent' }));
}
interface Note {
  events: { id: string; by: { name: string; email: string }; [more: string]: unknown }[];
}
async function rewrite(who: Who, number: number, change: (note: Note) => void): Promise<void> {
  const item = (await (await site.ask(who, 'GET', `${items}(${number})`)).json()) as Record<string, string>;
  const note = JSON.parse(item[f.history.name]!) as Note;
  change(note);
  const cells = { [f.history.name]: JSON.stringify(note) };
  const answer = await site.ask(who, 'POST', `${items}(${number})`, cells, {
    'X-HTTP-Method': 'MERGE',
    'If-Match': '*',
  });
  if (!answer.ok) throw new Error(await answer.text());
}
const unverified = async (number: number): Promise<readonly string[] | undefined> =>
  (await site.deskOf('developer').readIssue(number)).unverified;

test('what people did through the desk is verified, whoever did it, and what somebody changed in the list too', async () => {
  const row = await story();
  expect(await unverified(row.number)).toEqual([]);
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  await site.ask('owner', 'POST', `${items}(${row.number})`, { [f.status.name]: 'With TRA support' }, merge);
  const edited = (await site.deskOf('inbox').readOpenIssues()).find((one) => one.number === row.number)!;
  saved(await site.deskOf('inbox').giveCommand(edited, { type: 'add-note', text: 'Seen' }));
  const read = await site.deskOf('administrator').readIssue(row.number);
  expect(read.value.history.map((event) => event.type)).toContain('edited-in-list');
  expect(read.unverified).toEqual([]);
});

test('an event in the name of another, put into the note by other means, stays unverified through later steps', async () => {
  const row = await story();
  await rewrite('inbox', row.number, (note) => {
    note.events.push({ ...note.events[2]!, id: 'forged', text: 'Ada said so' });
  });
  expect(await unverified(row.number)).toEqual(['forged']);
  const now = await site.deskOf('administrator').readIssue(row.number);
  saved(await site.deskOf('administrator').giveCommand(now, { type: 'add-note', text: 'Went on' }));
  expect(await unverified(row.number)).toEqual(['forged']);
});

test('an event with its writer’s own address and a colleague’s name is not shown as the colleague’s, also through later steps', async () => {
  const row = await story();
  const otherName = async (): Promise<unknown> => (await site.deskOf('developer').readIssue(row.number)).otherName;
  expect(await otherName()).toEqual([]);
  await rewrite('inbox', row.number, (note) => {
    const { by } = note.events[1]!;
    note.events.push({ ...note.events[2]!, id: 'borrowed', by: { ...note.events[2]!.by, email: by.email } });
    note.events.push({ ...note.events[2]!, id: 'own', by });
    note.events.push({ ...note.events[2]!, id: 'in-capitals', by: { ...by, name: ` ${by.name.toUpperCase()} ` } });
  });
  expect([await otherName(), await unverified(row.number)]).toEqual([['borrowed'], []]);
  const now = await site.deskOf('administrator').readIssue(row.number);
  saved(await site.deskOf('administrator').giveCommand(now, { type: 'add-note', text: 'Went on' }));
  expect(await otherName()).toEqual(['borrowed']);
});

test('words of another that were changed are unverified, and are not any more once they are put back', async () => {
  const row = await story();
  const before = row.value.history[2]!;
  await rewrite(
    'inbox',
    row.number,
    (note) => void (note.events[2] = { ...note.events[2]!, text: 'Nothing was sent' }),
  );
  expect(await unverified(row.number)).toEqual([before.id]);
  await rewrite('owner', row.number, (note) => void (note.events[2] = { ...note.events[2]!, text: 'Reset sent' }));
  expect(await unverified(row.number)).toEqual([]);
});

test('an issue made by other means in the name of another is unverified from its first event', async () => {
  const { value } = await story();
  const first = { ...value.history[0]!, id: 'made-up' };
  const cells = { Title: 'x', [f.key.name]: 'made-up', [f.history.name]: JSON.stringify({ v: 1, events: [first] }) };
  const made = await site.ask('inbox', 'POST', items, cells);
  const { Id } = (await made.json()) as { Id: number };
  expect(await unverified(Id)).toEqual(['made-up']);
});

test('of an import, whose rows were written later than they say, nothing is said', async () => {
  const { value } = await story();
  const [number] = site.running.emulator.importItems(issuesList.title, [
    {
      fields: {
        Title: 'x',
        [f.key.name]: 'imported',
        [f.history.name]: JSON.stringify({ v: 1, events: value.history }),
      },
      createdAt: '2025-03-03T09:00:00Z',
      modifiedAt: '2025-03-05T09:00:00Z',
    },
  ]);
  expect(await unverified(number!)).toEqual([]);
});

test('one request more, for an issue that is opened by its number, and none for a list of issues', async () => {
  const row = await story();
  const asked: string[] = [];
  const desk = site.deskOf('administrator', {
    fetch: async (url, init) => {
      asked.push(decodeURIComponent(new URL(url).pathname));
      return fetch(url, init);
    },
  });
  await desk.enter();
  await desk.readOpenIssues();
  expect(asked.filter((path) => /versions/.test(path))).toEqual([]);
  asked.length = 0;
  await desk.readIssue(row.number);
  expect(asked).toHaveLength(2);
});

test('where the versions cannot be read, the issue is shown without a word about who wrote what', async () => {
  const row = await story();
  const desk = site.deskOf('administrator', {
    fetch: async (url, init) => {
      if (/versions/.test(url)) throw new TypeError('fetch failed');
      return fetch(url, init);
    },
  });
  const read = await desk.readIssue(row.number);
  expect([read.value.history.length, read.unverified]).toEqual([3, undefined]);
});

describe('what an id says counts for nothing', () => {
  const faultsOf = async (number: number): Promise<string> =>
    (await site.deskOf('developer').readIssue(number)).faults.map(({ message }) => message).join(' | ');

  test.each(['list-edit-1-1-1', 'list-edit-', 'LIST-EDIT-9'])(
    'a copy of a colleague’s step called %s is unverified, before and after a real edit in the list',
    async (id) => {
      const row = await story();
      await rewrite('inbox', row.number, (note) => void note.events.push({ ...note.events[2]!, id, text: 'Ada said' }));
      expect(await unverified(row.number)).toEqual([id]);
      await site.ask(
        'administrator',
        'POST',
        `${items}(${row.number})`,
        { [f.area.name]: 'Sign-in' },
        { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
      );
      const edited = await site.deskOf('inbox').readIssue(row.number);
      saved(await site.deskOf('inbox').giveCommand(edited, { type: 'add-note', text: 'Seen' }));
      expect(await unverified(row.number)).toEqual([id]);
    },
  );

  test('another outcome of a colleague’s edit in the list than SharePoint has is unverified', async () => {
    const row = await story();
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    await site.ask('administrator', 'POST', `${items}(${row.number})`, { [f.status.name]: 'With TRA support' }, merge);
    const edited = await site.deskOf('inbox').readIssue(row.number);
    saved(await site.deskOf('inbox').giveCommand(edited, { type: 'add-note', text: 'Seen' }));
    await rewrite('inbox', row.number, (note) => {
      const at = note.events.findIndex(({ type }) => type === 'edited-in-list');
      note.events[at] = { ...note.events[at]!, status: 'closed' };
    });
    expect(await unverified(row.number)).toHaveLength(1);
  });

  test('a step that was taken out is named, with who took it out, and not once it is put back', async () => {
    const row = await story();
    let out: Note['events'][number] | undefined;
    await rewrite('inbox', row.number, (note) => void ([out] = note.events.splice(1, 1)));
    expect(await faultsOf(row.number)).toMatch(/1 step was taken out of the story.*Ivo Penn/);
    await rewrite('owner', row.number, (note) => void note.events.splice(1, 0, out!));
    expect(await faultsOf(row.number)).toBe('');
  });

  test('a note that was emptied names every step that is gone', async () => {
    const row = await story();
    await rewrite('inbox', row.number, (note) => void (note.events = []));
    expect(await faultsOf(row.number)).toMatch(/3 steps were taken out of the story/);
  });

  test('steps in another order than they came in are named, and so is one that was put between', async () => {
    const row = await story();
    await rewrite('inbox', row.number, (note) => void note.events.push(...note.events.splice(1, 1)));
    expect(await faultsOf(row.number)).toMatch(/not in the order/);
    const other = await story();
    await rewrite(
      'inbox',
      other.number,
      (note) => void note.events.splice(1, 0, { ...note.events[1]!, id: 'between', text: 'I rang before' }),
    );
    expect(await faultsOf(other.number)).toMatch(/not in the order/);
  });

  test.each([-3 * 86_400_000, 3 * 86_400_000])(
    'a step that is dated %d ms from when it was saved is named',
    async (by) => {
      const row = await story();
      await rewrite('inbox', row.number, (note) => {
        const at = new Date(Date.parse(String(note.events[2]!['at'])) + by).toISOString();
        note.events.push({ ...note.events[1]!, id: 'dated', at, text: 'I rang' });
      });
      expect(await faultsOf(row.number)).toMatch(/dated .* saved on|later than this row was last saved/);
    },
  );
});

test('an archive that was changed or is gone is named, whoever may change files', async () => {
  const ada = site.deskOf('administrator');
  let row = saved(await ada.raiseIssue({ ...raise, key: 'archived' }));
  for (let n = 0; n < 7; n += 1) {
    row = saved(await ada.giveCommand(row, { type: 'add-note', text: `${n} ${'x'.repeat(9_000)}` }));
  }
  expect(await unverified(row.number)).toEqual([]);
  const files = `${items}(${row.number})/AttachmentFiles`;
  const { value } = (await (await site.ask('owner', 'GET', files)).json()) as { value: { FileName: string }[] };
  const file = `${files}('${value[0]!.FileName}')`;
  const held = (await (await site.ask('owner', 'GET', `${file}/$value`)).json()) as Note;
  const changed = held.events[1]!.id;
  held.events[1]!['text'] = 'Ada never wrote this';
  const put = await site.ask('inbox', 'POST', `${file}/$value`, held, { 'X-HTTP-Method': 'PUT', 'If-Match': '*' });
  expect(put.ok).toBe(true);
  expect(await unverified(row.number)).toEqual([changed]);
  const gone = await site.ask('inbox', 'POST', file, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  expect(gone.ok).toBe(true);
  const read = await site.deskOf('developer').readIssue(row.number);
  expect(read.faults.map(({ message }) => message).join()).toMatch(/cannot be read.*version history/);
  expect(read.value.history.map(({ id }) => id)).toContain(changed);
});
