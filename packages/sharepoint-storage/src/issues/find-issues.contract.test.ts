import { issuesList } from '@tms-support/sharepoint-schema';
import type { IssueRow } from './issue-calls.js';
import { raise } from '../testing/example-issues.js';
import { startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
const asked: string[] = [];
const byKey = new RegExp(`filter=[^&]*${issuesList.fields.key.name}`);
const desk = () =>
  site.deskOf('administrator', {
    fetch: (url, init) => {
      if (byKey.test(url)) asked.push(url);
      return fetch(url, init);
    },
  });
/** What somebody else may have put into a key: it stands between quotes in the address. */
const keys = [
  `o'brien' or Id gt 0 or ${issuesList.fields.key.name} eq '`,
  'a&b=c#d%27+e',
  'with a blank',
  ...Array.from({ length: 17 }, (_, n) => `key-${n}`),
];

beforeAll(async () => {
  site = await startDeskSite();
  const ada = site.deskOf('administrator');
  for (const key of [...keys, 'nobody-asks-for-it']) {
    const solved =
      key === 'key-3'
        ? { whatWasDone: 'Put it back', told: { how: 'email', on: '2026-03-04', note: 'Put it back' } as const }
        : undefined;
    const given = await ada.raiseIssue({ ...raise, key, ...(solved ? { solved } : {}) });
    if (given.outcome !== 'saved') throw new Error(given.outcome);
  }
});
afterAll(() => site.close());
beforeEach(() => asked.splice(0));

const keysOf = (rows: readonly IssueRow[]): string[] => rows.map(({ value }) => value.key).sort();

test('finds issues by their keys, open and closed, with their stories, and leaves out a key that nobody has', async () => {
  const rows = await desk().findIssues(['key-3', 'no-such-key', 'key-4']);
  expect(keysOf(rows)).toEqual(['key-3', 'key-4']);
  const closed = rows.find(({ value }) => value.key === 'key-3')!;
  expect(closed.value.status).toBe('closed');
  expect(closed.value.history[0]?.type).toBe('raised');
  expect(closed).toMatchObject({ faults: [], value: { whatWasDone: 'Put it back' } });
});

test('asks once for every fifteen keys, and not at all for none', async () => {
  expect(keysOf(await desk().findIssues(keys))).toEqual([...keys].sort());
  expect(asked).toHaveLength(2);
  expect(await desk().findIssues([])).toEqual([]);
  expect(asked).toHaveLength(2);
});

test.each(keys.slice(0, 3))('the key %j is a key and no part of the question', async (key) => {
  expect(keysOf(await desk().findIssues([key]))).toEqual([key]);
});

test('whoever may not read issues finds none and is told so; what SharePoint refuses is an error with a code', async () => {
  await expect(site.deskOf('caseWorker').findIssues(['key-3'])).rejects.toMatchObject({
    code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
  });
  const busy = site.deskOf('administrator', {
    fetch: async (url, init) =>
      byKey.test(url)
        ? new Response('{}', { status: 404, headers: { 'content-type': 'application/json' } })
        : fetch(url, init),
  });
  await expect(busy.findIssues(['key-3'])).rejects.toMatchObject({ code: 'STORAGE.NOT_FOUND' });
});
