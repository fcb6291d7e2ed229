import { reportsList } from '@tms-support/sharepoint-schema';
import { openReportsOverHttp } from '../open-desk-over-http.js';
import { listApi, loginOf, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());
afterEach(() => jest.restoreAllMocks());

const theirs = () =>
  openReportsOverHttp({
    siteUrl: site.running.url,
    headers: { 'x-emulator-login': loginOf('caseWorker') },
    now: () => '2026-03-10T09:00:00.000Z',
    newId: () => 'id',
  });
const rowsOf = async (words: string): Promise<number> => {
  const answer = await site.ask('owner', 'GET', `${listApi(reportsList)}/items?$top=500`);
  const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
  return value.filter((row) => row[reportsList.fields.words.name] === words).length;
};
/** PnPjs as it is in a web part, over the browser's own fetch: what it tries again by itself is part of it. */
function losing(which: 'the way there' | 'the answer', times: number): () => number {
  const send = globalThis.fetch;
  let lost = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    if (init?.method !== 'POST' || !/DeskReports.*\/items$/.test(String(url)) || lost >= times) return send(url, init);
    lost += 1;
    if (which === 'the answer') await send(url, init);
    throw new TypeError('Failed to fetch');
  });
  return () => lost;
}

test('a report whose answer got lost is one row, though nothing refuses a second', async () => {
  const lost = losing('the answer', 1);
  await theirs().raise({ key: 'l-1', words: 'The roll is blank' });
  expect([lost(), await rowsOf('The roll is blank')]).toEqual([1, 1]);
});

test('a report that got lost on its way there is sent once more, and not again and again', async () => {
  let lost = losing('the way there', 1);
  await theirs().raise({ key: 'l-2', words: 'The list jumps' });
  expect([lost(), await rowsOf('The list jumps')]).toEqual([1, 1]);
  jest.restoreAllMocks();
  lost = losing('the way there', 9);
  await expect(theirs().raise({ key: 'l-3', words: 'The tab is gone' })).rejects.toMatchObject({
    code: 'STORAGE.UNREACHABLE',
  });
  expect([lost(), await rowsOf('The tab is gone')]).toEqual([2, 0]);
});

test('a report whose answer got lost is not sent again where nobody can look for it, and is one row at the next try', async () => {
  const send = globalThis.fetch;
  let isAway = false;
  let sent = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    const isAdding = init?.method === 'POST' && /DeskReports.*\/items$/.test(String(url));
    if (isAdding) {
      sent += 1;
      await send(url, init);
      isAway = true;
    }
    // The answer, and every look at the list, until PnPjs has given up.
    if (isAdding || (isAway && /DeskReports/.test(String(url)))) throw new TypeError('Failed to fetch');
    return send(url, init);
  });
  const raise = () => theirs().raise({ key: 'l-6', words: 'The date is gone' });
  await expect(raise()).rejects.toMatchObject({ code: 'STORAGE.UNREACHABLE' });
  expect(sent).toBe(1);
  jest.restoreAllMocks();
  await raise();
  expect(await rowsOf('The date is gone')).toBe(1);
});

test('what somebody adds to their report is one row, too', async () => {
  const reports = theirs();
  await reports.raise({ key: 'l-4', words: 'The stage is wrong' });
  const own = (await reports.read()).find(({ rows }) => rows[0]!.words === 'The stage is wrong')!;
  const lost = losing('the answer', 1);
  await reports.add(own, 'did-not-work', { key: 'l-5', words: 'It is wrong again' });
  expect([lost(), await rowsOf('It is wrong again')]).toEqual([1, 1]);
});
