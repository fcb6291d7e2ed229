import type { Desk } from '../desk.js';
import type { IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
let row: IssueRow;
let turn = 0;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  const given = await site.deskOf('administrator').raiseIssue({ ...raise, key: `one-version-${(turn += 1)}` });
  if (given.outcome !== 'saved') throw new Error(given.outcome);
  row = given.row;
});

const owner = { name: 'Ivo Penn', email: 'ivo.penn@tmu.example' };
const onThis = () => ({ type: 'name-owner', owner, seen: { version: row.etag } }) as const;
const writes = async (desk: Desk): Promise<unknown> => desk.giveCommand(row, { type: 'add-note', text: 'Rang back' });
const types = async (): Promise<string[]> =>
  (await site.deskOf('inbox').readIssue(row.number)).value.history.map(({ type }) => type);

test('a command for one version is saved on it', async () => {
  expect((await site.deskOf('administrator').giveCommand(row, onThis())).outcome).toBe('saved');
});

test('on a newer one it writes nothing, and shows what was written', async () => {
  await writes(site.deskOf('inbox'));
  const given = await site.deskOf('administrator').giveCommand(row, onThis());
  expect(given).toMatchObject({ outcome: 'overtaken', row: { value: { history: [{}, { type: 'note-added' }] } } });
  expect(await types()).toEqual(['raised', 'note-added']);
});

test('where a colleague writes after it was decided, SharePoint refuses it, and it is not decided again', async () => {
  let isFirst = true;
  const desk = site.deskOf('administrator', {
    fetch: async (url, init) => {
      if (init.method === 'POST' && /items\(\d+\)$/i.test(url) && isFirst) {
        isFirst = false;
        await writes(site.deskOf('inbox'));
      }
      return fetch(url, init);
    },
  });
  expect((await desk.giveCommand(row, onThis())).outcome).toBe('overtaken');
  expect([isFirst, await types()]).toEqual([false, ['raised', 'note-added']]);
});

test('an answer that was lost is found, and is no other version', async () => {
  let isFirst = true;
  const desk = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !/items\(\d+\)$/i.test(url) || !response.ok || !isFirst) return response;
      isFirst = false;
      throw new TypeError('fetch failed');
    },
  });
  expect((await desk.giveCommand(row, onThis())).outcome).toBe('saved');
  expect(await types()).toEqual(['raised', 'owner-named']);
});
