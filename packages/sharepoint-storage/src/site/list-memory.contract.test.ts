import { issuesList } from '@tms-support/sharepoint-schema';
import { issueToFields } from '../issues/issue-fields.js';
import { raise, walk } from '../testing/example-issues.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';
import type { Desk } from '../desk.js';

jest.setTimeout(60_000);
let site: TestSite;
const asked: string[] = [];
let clock = Date.UTC(2026, 2, 10, 9);
let desk: Desk;

const openKeys = async (from: Desk = desk): Promise<string[]> =>
  (await from.readOpenIssues()).map((row) => row.value.key).sort();
const kind = /\$batch|getchanges|items|DeskIssues'\)$/i;
const kinds = (): string[] => asked.splice(0).map((one) => kind.exec(one)?.[0].toLowerCase() ?? one);
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const items = `${listApi(issuesList)}/items`;
const add = async (key: string): Promise<number> => {
  const answer = await site.ask('owner', 'POST', items, issueToFields(walk([0], { ...raise, key })));
  return ((await answer.json()) as { Id: number }).Id;
};

beforeAll(async () => {
  site = await startDeskSite();
  await add('first');
  desk = site.deskOf('administrator', {
    now: () => new Date((clock += 1000)).toISOString(),
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (response.ok && !url.endsWith('contextinfo')) asked.push(decodeURIComponent(new URL(url).pathname));
      return response;
    },
  });
  await desk.enter();
  await desk.readOpenIssues();
  asked.length = 0;
});
afterAll(() => site.close());

test('where nothing has changed, one small request is all', async () => {
  expect(await openKeys()).toEqual(['first']);
  expect(kinds()).toEqual(['getchanges']);
});

test('what was added, changed, closed, deleted and restored is read alone, and ends as a full read would', async () => {
  const second = await add('second');
  expect(await openKeys()).toEqual(['first', 'second']);
  expect(kinds()).toEqual(['getchanges', 'items']);

  const told = { how: 'email', on: '2026-03-10', note: 'Told' } as const;
  const other = site.deskOf('inbox');
  const row = await other.readIssue(second);
  expect((await other.giveCommand(row, { type: 'answer', whatWasDone: 'Reset', told })).outcome).toBe('saved');
  expect((await desk.readOpenIssues()).find((one) => one.number === second)?.value.status).toBe('answered');
  const answered = await other.readIssue(second);
  expect((await other.giveCommand(answered, { type: 'close', outcome: 'told-no-answer', told })).outcome).toBe('saved');
  expect(await openKeys()).toEqual(['first']);

  const third = await add('third');
  expect(await openKeys()).toEqual(['first', 'third']);
  const recycled = await site.ask('owner', 'POST', `${items}(${third})/recycle`);
  expect(await openKeys()).toEqual(['first']);
  const bin = ((await recycled.json()) as { value: string }).value;
  expect((await site.ask('owner', 'POST', `web/RecycleBin('${bin}')/restore`)).ok).toBe(true);
  expect(await openKeys()).toEqual(['first', 'third']);
  expect(await openKeys()).toEqual(await openKeys(site.deskOf('administrator')));
});

test('a burst of changes is read whole', async () => {
  for (let i = 0; i < 25; i += 1) await add(`burst-${i}`);
  asked.length = 0;
  expect(await openKeys()).toHaveLength(27);
  expect(kinds()).toEqual(['getchanges', '$batch']);
});

test('a change of rights or of columns is read whole: the log does not say whose rows came or went', async () => {
  const title = { Title: 'Words of the message' };
  const field = `${listApi(issuesList)}/fields/getByInternalNameOrTitle('${issuesList.fields.errorText.name}')`;
  expect((await site.ask('owner', 'POST', field, title, merge)).ok).toBe(true);
  asked.length = 0;
  expect(await openKeys()).toHaveLength(27);
  expect(kinds().at(-1)).toBe('$batch');
});

test('a token that is older than a month is not trusted', async () => {
  await openKeys();
  clock += 31 * 86_400_000;
  asked.length = 0;
  expect(await openKeys()).toHaveLength(27);
  expect(kinds()).toEqual(['$batch']);
});

test("one's own write is seen at the next read", async () => {
  const given = await desk.raiseIssue({ ...raise, key: 'own' });
  expect(given.outcome).toBe('saved');
  expect(await openKeys()).toContain('own');
});
