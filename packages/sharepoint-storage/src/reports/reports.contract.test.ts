import { reportsList } from '@tms-support/sharepoint-schema';
import { openReportsOverHttp } from '../open-desk-over-http.js';
import { columnDeleted } from '../testing/spoilt-sites.js';
import { listApi, loginOf, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import type { HttpDeskOptions } from '../open-desk-over-http.js';
import type { Reports } from './open-reports.js';
import { reportsOf as reportsIn } from './report-rows.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = reportsList.fields;
let ids = 0;
const reportsOf = (who: Who, more: Partial<HttpDeskOptions> = {}): Reports =>
  openReportsOverHttp({
    siteUrl: site.running.url,
    headers: { 'x-emulator-login': loginOf(who) },
    now: () => '2026-03-10T09:00:00.000Z',
    newId: () => `id-${(ids += 1)}`,
    ...more,
  });

test('a TMS user reports a problem, TMU says how it stands, and the user adds that it worked', async () => {
  const cass = reportsOf('caseWorker');
  await cass.raise({ key: 'r-1', words: 'Case gone\nsince Monday', errorText: 'TEST-7' });
  const [seen] = await reportsOf('administrator').read();
  const problem = { kind: 'problem', words: 'Case gone\nsince Monday', errorText: 'TEST-7' };
  expect(seen).toMatchObject({ by: { name: 'Cass Webb' }, rows: [problem] });
  await reportsOf('administrator').tell(seen!, 'TMU is dealing with it', 41);
  const [own] = await cass.read();
  expect(own).toMatchObject({ standsAs: 'TMU is dealing with it', issueNumber: 41 });
  await cass.add(own!, 'worked', { key: 'r-1-2', words: 'It is back' });
  expect((await cass.read())[0]!.rows.map((row) => row.kind)).toEqual(['problem', 'worked']);
});

test('TMU’s answer comes to the reporter, and one that the reporter wrote counts for nothing', async () => {
  const cass = reportsOf('caseWorker');
  await cass.raise({ key: 'r-answer', words: 'The letter is empty' });
  const one = async (who: Who) =>
    (await reportsOf(who).read()).find(({ rows }) => rows[0]!.words === 'The letter is empty')!;
  const answer = { words: 'Hello Cass,\n\nopen it again.', at: '2026-03-10T09:00:00.000Z' };
  await reportsOf('administrator').tell(await one('administrator'), 'Answered: did it work?', 41, answer);
  expect((await one('caseWorker')).answer).toEqual(answer);
  // What is left out is taken away: it was somebody's word once.
  await reportsOf('administrator').tell(await one('administrator'), 'TMU is dealing with it', 41);
  expect((await one('caseWorker')).answer).toBeUndefined();
  const forged = { Title: 'x', [f.key.name]: 'f-a', [f.thread.name]: 'f-a', [f.words.name]: 'Forged' };
  const cells = { ...forged, [f.answer.name]: 'Close it', [f.answeredAt.name]: '2026-03-10T09:00:00Z' };
  expect((await site.ask('caseWorker', 'POST', `${listApi(reportsList)}/items`, cells)).status).toBe(201);
  const own = (await reportsOf('administrator').read()).find(({ thread }) => thread === 'f-a')!;
  expect(own.answer).toBeUndefined();
  expect(own.rows[0]!.faults.map(({ column }) => column)).toEqual([f.answer.title, f.answeredAt.title]);
});

test('a screenshot comes with the report and is read by itself; what is no picture is refused or shown to nobody', async () => {
  const cass = reportsOf('caseWorker');
  const screenshot = `data:image/png;base64,${'A'.repeat(60_000 - 22)}`;
  await cass.raise({ key: 'r-shot', words: 'See the picture', screenshot });
  const [row] = (await reportsOf('administrator').read()).find(
    ({ rows }) => rows[0]!.words === 'See the picture',
  )!.rows;
  expect(row).toMatchObject({ hasScreenshot: true });
  expect(JSON.stringify(row)).not.toContain('base64');
  expect(await reportsOf('administrator').screenshot(row!)).toBe(screenshot);
  for (const bad of ['data:image/svg+xml;base64,AAAA', 'javascript:alert(1)', `${screenshot}${'A'.repeat(4_000)}`]) {
    await expect(cass.raise({ key: 'r-bad', words: 'Bad', screenshot: bad })).rejects.toMatchObject({
      code: 'STORAGE.REFUSED',
    });
  }
  const cells = { Title: 'x', [f.key.name]: 'f-s', [f.words.name]: 'x', [f.screenshot.name]: 'data:text/html,<b>' };
  const made = await site.ask('caseWorker', 'POST', `${listApi(reportsList)}/items`, cells);
  const { Id } = (await made.json()) as { Id: number };
  expect(await reportsOf('administrator').screenshot({ number: Id })).toBeUndefined();
});

describe('where somebody deleted the column of screenshots', () => {
  let spoilt: TestSite;
  beforeAll(async () => {
    spoilt = await startDeskSite();
    await columnDeleted(reportsList, f.screenshot)(spoilt);
  });
  afterAll(() => spoilt.close());
  const screenshot = 'data:image/png;base64,AAAA';
  const raise = (more: object) =>
    spoilt.deskOf('caseWorker').raiseReport({ key: `r-${(ids += 1)}`, words: 'The letter is empty', ...more });

  test('a report with one is refused with the reason, and is sent without', async () => {
    await expect(raise({ screenshot })).rejects.toMatchObject({
      code: 'STORAGE.REFUSED',
      message: expect.stringMatching(/^Screenshots cannot be kept: .* send your report without/),
    });
    await raise({});
    expect(await spoilt.deskOf('administrator').readReports()).toHaveLength(1);
  });

  test('health names it, and nothing of a list that is whole', async () => {
    for (const who of ['owner', 'administrator'] as const) {
      const lists = await spoilt.deskOf(who).readLists();
      expect(lists.flatMap(({ badCells }) => badCells)).toEqual([
        {
          list: reportsList.title,
          column: f.screenshot.title,
          message: `The column “${f.screenshot.title}” of the list “${reportsList.title}” is not there.`,
        },
      ]);
    }
    const whole = await site.deskOf('owner').readLists();
    expect(
      whole.flatMap(({ badCells }) => badCells).filter(({ message }) => /is not there|another kind/.test(message)),
    ).toEqual([]);
  });

  test.each([
    ['of what went wrong', f.errorText, { errorText: 'TEST-7' }],
    ['of the words', f.words, {}],
  ] as const)('a refusal for want of the column %s names it', async (_, field, more) => {
    await columnDeleted(reportsList, field)(spoilt);
    await expect(raise(more)).rejects.toMatchObject({ message: expect.stringContaining(`“${field.title}”`) });
  });
});

test('TRA and visitors read no report at all', async () => {
  await expect(reportsOf('developer').read()).rejects.toMatchObject({
    code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
  });
  await expect(reportsOf('visitor').read()).rejects.toMatchObject({
    code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/),
  });
});

test('a lost answer and a second try make one report', async () => {
  let cut = 0;
  const cass = reportsOf('caseWorker', {
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (init.method !== 'POST' || !url.endsWith('/items') || !response.ok || cut > 0) return response;
      cut += 1;
      throw new TypeError('fetch failed');
    },
  });
  await cass.raise({ key: 'r-2', words: 'Task deleted' });
  await cass.raise({ key: 'r-2', words: 'Task deleted' });
  const own = (await cass.read()).filter((report) => report.rows[0]!.words === 'Task deleted');
  expect([cut, own.length, own[0]!.rows.length]).toEqual([1, 1, 1]);
});

test('two tabs that share a key and say something else make two reports, and two additions', async () => {
  const said = ['Said in the first tab', 'Said in the second tab'];
  const tabs = [reportsOf('caseWorker'), reportsOf('caseWorker')];
  await Promise.all(said.map((words, at) => tabs[at]!.raise({ key: 'r-tabs', words })));
  const own = (await tabs[0]!.read()).filter((report) => said.includes(report.rows[0]!.words));
  expect(own.map((report) => report.rows.map((row) => row.words)).sort()).toEqual(said.map((words) => [words]));
  await Promise.all(
    said.map((words, at) => tabs[at]!.add(own[0]!, 'answer', { key: 'r-tabs-2', words: `${words}, more` })),
  );
  const [first] = (await tabs[1]!.read()).filter((report) => report.thread === own[0]!.thread);
  expect(
    first!.rows
      .map((row) => row.words)
      .slice(1)
      .sort(),
  ).toEqual(said.map((words) => `${words}, more`));
});

test('should two rows with one key be there, the older counts where they say the same, and both where not', async () => {
  const row = { Title: 'Twice', [f.key.name]: 'r-3', [f.thread.name]: 'r-3' };
  for (const words of ['older', 'older', 'newer']) {
    const made = await site.ask('caseWorker', 'POST', `${listApi(reportsList)}/items`, {
      ...row,
      [f.words.name]: words,
    });
    expect(made.status).toBe(201);
  }
  const own = (await reportsOf('caseWorker').read()).filter((report) => report.thread === 'r-3');
  expect(own.map((report) => report.rows.map((one) => one.words))).toEqual([['older', 'newer']]);
});

test("a guessed key puts no words into another's report", async () => {
  const { thread } = (await reportsOf('caseWorker').read())[0]!;
  const cells = { Title: 'x', [f.key.name]: 'forged', [f.thread.name]: thread, [f.words.name]: 'Close it' };
  expect((await site.ask('owner', 'POST', `${listApi(reportsList)}/items`, cells)).status).toBe(201);
  const all = await reportsOf('administrator').read();
  const threads = all.filter((report) => report.thread === thread);
  expect(threads.map((report) => report.by.name).sort()).toEqual(['Cass Webb', 'Olive Grant']);
  expect(threads.find((report) => report.by.name === 'Cass Webb')!.rows.map((row) => row.words)).not.toContain(
    'Close it',
  );
});

test('a TMS user may not write how a report stands', async () => {
  const [own] = await reportsOf('caseWorker').read();
  await expect(reportsOf('caseWorker').tell(own!, 'Closed')).rejects.toMatchObject({ code: 'STORAGE.NOT_ALLOWED' });
});

test('the reports come with the door, and after a write they are asked about again', async () => {
  const asked: string[] = [];
  const desk = site.deskOf('caseWorker', {
    now: () => '2026-03-10T09:00:00.000Z',
    fetch: async (url, init) => {
      if (!url.endsWith('contextinfo')) asked.push(url);
      return fetch(url, init);
    },
  });
  await desk.enter();
  asked.length = 0;
  const before = await desk.readReports();
  expect([before.length > 0, asked]).toEqual([true, []]);
  // Written before what came with the door was looked at: that is old by now.
  await desk.enter();
  await desk.raiseReport({ key: 'r-door', words: 'The letter is blank' });
  expect(await desk.readReports()).toHaveLength(before.length + 1);
});

describe('what the reporter writes where TMU decides', () => {
  const items = `${listApi(reportsList)}/items`;
  const row = (key: string, more: Record<string, unknown> = {}) => ({
    Title: 'x',
    [f.key.name]: key,
    [f.thread.name]: key,
    [f.words.name]: 'It worked for me',
    ...more,
  });
  const own = async (thread: string) =>
    (await reportsOf('administrator').read()).find((report) => report.thread === thread)!;

  test('a number and a standing that came with the row count for nothing, and the row says so', async () => {
    const forged = row('r-own-number', { [f.issueNumber.name]: 41, [f.status.name]: 'Closed: it worked' });
    expect((await site.ask('caseWorker', 'POST', items, forged)).status).toBe(201);
    const report = await own('r-own-number');
    expect([report.issueNumber, report.standsAs]).toEqual([undefined, undefined]);
    expect(report.rows[0]!.faults.map(({ column }) => column).sort()).toEqual([f.status.title, f.issueNumber.title]);
  });

  test('once TMU writes how it stands, a number that TMU did not write is gone', async () => {
    const forged = row('r-number-first', { [f.issueNumber.name]: 41 });
    expect((await site.ask('caseWorker', 'POST', items, forged)).status).toBe(201);
    await reportsOf('administrator').tell(await own('r-number-first'), 'TMU is dealing with it');
    const report = await own('r-number-first');
    expect([report.issueNumber, report.standsAs, report.rows[0]!.faults]).toEqual([
      undefined,
      'TMU is dealing with it',
      [],
    ]);
  });

  test('on a row that is not the first of its report they count for nothing, whoever wrote it last', async () => {
    expect((await site.ask('caseWorker', 'POST', items, row('r-two-rows'))).status).toBe(201);
    await reportsOf('administrator').tell(await own('r-two-rows'), 'TMU is dealing with it', 44);
    const later = { ...row('r-two-rows-b'), [f.thread.name]: 'r-two-rows', [f.issueNumber.name]: 41 };
    expect((await site.ask('caseWorker', 'POST', items, later)).status).toBe(201);
    expect(await own('r-two-rows')).toMatchObject({ issueNumber: 44, standsAs: 'TMU is dealing with it' });
  });

  test('somebody at TMU who logs their own report finds it logged', async () => {
    await reportsOf('inbox').raise({ key: 'r-of-tmu', words: 'My own screen is blank' });
    const said = async () =>
      (await reportsOf('administrator').read()).find(({ rows }) => rows[0]!.words === 'My own screen is blank')!;
    await reportsOf('inbox').tell(await said(), 'TMU is dealing with it', 45);
    expect(await said()).toMatchObject({ issueNumber: 45, standsAs: 'TMU is dealing with it' });
  });

  test('two people without an address in SharePoint are two, whatever key one of them guesses', async () => {
    const rows = [
      { Id: 1, Author: { Id: 7, Title: 'Ann', EMail: '' }, Editor: { Id: 7, Title: 'Ann', EMail: '' } },
      { Id: 2, Author: { Id: 8, Title: 'Bea', EMail: '' }, Editor: { Id: 8, Title: 'Bea', EMail: '' } },
    ].map((head) => ({ ...head, 'odata.etag': `"g,1"`, Created: '2026-03-10T09:00:00Z', ...row('same') }));
    expect(reportsIn(rows, 'https://site.example').map(({ by, rows: said }) => [by.name, said.length])).toEqual([
      ['Bea', 1],
      ['Ann', 1],
    ]);
  });
});
