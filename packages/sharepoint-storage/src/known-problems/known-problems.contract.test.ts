import { knownProblemsList } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = knownProblemsList.fields;
const items = `${listApi(knownProblemsList)}/items`;
const edit = (id: number, cells: Record<string, unknown>): Promise<Response> =>
  site.ask('owner', 'POST', `${items}(${id})`, cells, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });

test('a line is written once, read by everybody on the site, newest first, and ended', async () => {
  const ada = site.deskOf('administrator');
  const [older, newer] = [
    await ada.addKnownProblem({
      key: 'k-1',
      line: 'Save buttons are missing since Monday. TRA is fixing it.',
      issueNumber: 41,
    }),
    await ada.addKnownProblem({ key: 'k-2', line: 'Letters have no address.' }),
  ];
  expect(older.value).toMatchObject({ key: 'k-1', issueNumber: 41, sinceAt: expect.stringMatching(/^2026-03-10T/) });
  for (const who of ['administrator', 'developer', 'caseWorker', 'member', 'visitor'] as const) {
    expect((await site.deskOf(who).readKnownProblems()).map((row) => row.value.line)).toEqual([
      newer.value.line,
      older.value.line,
    ]);
  }
  await ada.endKnownProblem(newer);
  expect((await ada.readKnownProblems()).map((row) => row.number)).toEqual([older.number]);
  const plain = await (await site.ask('owner', 'GET', `${items}(${newer.number})`)).json();
  expect(plain).toMatchObject({
    Title: 'Letters have no address.',
    [f.endedAt.name]: expect.stringMatching(/^2026-03-10T/),
  });
});

test('two tabs that share a key and write other lines write two', async () => {
  const ada = site.deskOf('administrator');
  const write = (line: string) => ada.addKnownProblem({ key: 'k-tabs', line });
  const rows = [await write('Letters are blank.'), await write('Search is slow.'), await write('Letters are blank.')];
  expect(rows.map((row) => row.value.line)).toEqual(['Letters are blank.', 'Search is slow.', 'Letters are blank.']);
  expect(new Set(rows.map((row) => row.number)).size).toBe(2);
  for (const row of rows.slice(0, 2)) await ada.endKnownProblem(row);
});

test('a second try and a lost answer make one line, and end it once', async () => {
  let cut = 0;
  const losing = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    if (init.method !== 'POST' || !/items(\(\d+\))?$/.test(decodeURIComponent(url)) || !response.ok || cut > 0)
      return response;
    cut += 1;
    throw new TypeError('fetch failed');
  };
  const ada = site.deskOf('administrator', { fetch: losing });
  const first = await ada.addKnownProblem({ key: 'k-3', line: 'Codes are refused.' });
  const second = await ada.addKnownProblem({ key: 'k-3', line: 'Codes are refused.' });
  expect([cut, second.number]).toEqual([1, first.number]);
  cut = 0;
  await ada.endKnownProblem(first);
  expect(cut).toBe(1);
  const { value: ended } = (await (
    await site.ask('owner', 'GET', `${items}?$filter=Id eq ${first.number}`)
  ).json()) as {
    value: Record<string, string>[];
  };
  await ada.endKnownProblem(first);
  const again = (await (await site.ask('owner', 'GET', `${items}(${first.number})`)).json()) as Record<string, string>;
  expect(again[f.endedAt.name]).toBe(ended[0]![f.endedAt.name]);
});

test('it ends although somebody changed the words meanwhile, and their words stay', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.addKnownProblem({ key: 'k-4', line: 'Slow today.' });
  expect((await edit(row.number, { Title: 'Slow since noon.' })).ok).toBe(true);
  await ada.endKnownProblem(row);
  const plain = await (await site.ask('owner', 'GET', `${items}(${row.number})`)).json();
  expect(plain).toMatchObject({ Title: 'Slow since noon.', [f.endedAt.name]: expect.any(String) });
});

test('a line that says nothing, or that would be cut, is refused in words and not stored', async () => {
  const ada = site.deskOf('administrator');
  await expect(ada.addKnownProblem({ key: 'k-5', line: '  ' })).rejects.toMatchObject({ code: 'STORAGE.REFUSED' });
  const long = ada.addKnownProblem({ key: 'k-5', line: 'x'.repeat(256) });
  await expect(long).rejects.toMatchObject({ code: 'STORAGE.REFUSED', message: expect.stringContaining('too long') });
  expect((await ada.readKnownProblems()).map((row) => row.value.key)).not.toContain('k-5');
});

test('a bad cell costs that cell', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.addKnownProblem({ key: 'k-6', line: 'Still here', issueNumber: 7 });
  expect((await edit(row.number, { Title: '', [f.issueNumber.name]: -3.5, [f.key.name]: null })).ok).toBe(true);
  const read = (await ada.readKnownProblems()).find((one) => one.number === row.number)!;
  expect(read.value).toMatchObject({ key: `row-${row.number}`, line: expect.stringMatching(/no text/) });
  expect(read.value.issueNumber).toBeUndefined();
  expect(read.faults.map((fault) => fault.column)).toEqual([f.line.title, f.issueNumber.title]);
});

test('nobody but TMU and owners writes or ends a line', async () => {
  const row = await site.deskOf('administrator').addKnownProblem({ key: 'k-7', line: 'Ours to end.' });
  for (const who of ['developer', 'caseWorker', 'member', 'visitor'] as const) {
    const desk = site.deskOf(who);
    await expect(desk.addKnownProblem({ key: `by-${who}`, line: 'Mine' })).rejects.toMatchObject({
      code: 'STORAGE.NOT_ALLOWED',
    });
    await expect(desk.endKnownProblem(row)).rejects.toMatchObject({ code: 'STORAGE.NOT_ALLOWED' });
  }
  expect((await site.deskOf('visitor').readKnownProblems()).map((one) => one.number)).toContain(row.number);
});

test('what is not over after all is the same row, whatever was changed meanwhile, and nobody counts as told', async () => {
  const ada = site.deskOf('administrator');
  const row = await ada.addKnownProblem({ key: 'k-back', line: 'Search finds nothing.', issueNumber: 12 });
  await ada.endKnownProblem(row);
  const [over] = await ada.readKnownProblemsOf([row.number]);
  await ada.tellOfKnownProblem(over!, true);
  expect((await edit(row.number, { Title: 'Search finds too little.' })).ok).toBe(true);
  const back = await ada.resumeKnownProblem(row);
  expect([back.number, back.value]).toEqual([row.number, { ...row.value, line: 'Search finds too little.' }]);
  expect((await ada.readKnownProblems()).map(({ number }) => number)).toContain(row.number);
  await expect(site.deskOf('caseWorker').resumeKnownProblem(row)).rejects.toMatchObject({
    code: 'STORAGE.NOT_ALLOWED',
  });
});

test('of two who say that it is over the second is told that a colleague was first, and takes nothing of theirs back', async () => {
  const [ada, grace] = [site.deskOf('administrator'), site.deskOf('inbox')];
  const row = await ada.addKnownProblem({ key: 'k-two', line: 'Letters are blank.', issueNumber: 12 });
  const ended = await ada.endKnownProblem(row);
  expect(ended!.value.endedAt).toEqual(expect.any(String));
  expect(await grace.endKnownProblem(row)).toBeUndefined();
  expect([await ada.tellOfKnownProblem(ended!, true), await grace.tellOfKnownProblem(ended!, true)]).toEqual([
    true,
    false,
  ]);
  // Grace takes it back, and she ends it again: that is not Ada's to take back.
  await grace.resumeKnownProblem(ended!);
  expect((await edit(row.number, { DeskEndedAt: '2020-01-05T09:00:00Z' })).ok).toBe(true);
  await expect(ada.resumeKnownProblem(ended!)).rejects.toMatchObject({ code: 'STORAGE.CONFLICT' });
  const [now] = await ada.readKnownProblemsOf([row.number]);
  expect(now!.value.endedAt).toBe('2020-01-05T09:00:00.000Z');
});
