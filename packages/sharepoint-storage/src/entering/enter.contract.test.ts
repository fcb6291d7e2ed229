import { listPath, peopleList, settingsList } from '@tms-support/sharepoint-schema';
import { raise } from '../testing/example-issues.js';
import { listApi, people, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const f = settingsList.fields;
async function setting(key: string, value: string): Promise<void> {
  const items = `${listApi(settingsList)}/items`;
  const found = await site.ask('owner', 'GET', `${items}?$filter=${f.key.name} eq '${key}'&$select=Id`);
  const id = ((await found.json()) as { value: { Id: number }[] }).value[0]!.Id;
  await site.ask(
    'owner',
    'POST',
    `${items}(${id})`,
    { [f.value.name]: value },
    { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
  );
}

test.each([
  ['owner', 'ready', ['site-owner'], true],
  ['administrator', 'ready', ['system-administrator'], false],
  ['inbox', 'ready', ['portal-inbox'], false],
  // The list of people is TMU's: TRA and TMS users are known by their groups, each by the first role of theirs.
  ['developer', 'ready', ['tra-support'], false],
  ['caseWorker', 'no-access-to-issues', ['tms-user'], false],
  ['member', 'no-access-to-issues', ['visitor'], false],
  ['visitor', 'no-access-to-issues', ['visitor'], false],
] as const)('%s meets: %s, as %j', async (who, state, roles, maySetUp) => {
  const entrance = await site.deskOf(who).enter();
  expect(entrance).toMatchObject({ state, person: { roles, maySetUp } });
  if (entrance.state === 'no-access-to-issues') expect(entrance.askWhom).toEqual(['Olive Grant']);
});

test.each(['member', 'visitor', 'caseWorker'] as const)('%s sees updates and documents, and no issue', async (who) => {
  const desk = site.deskOf(who);
  await desk.enter();
  expect(await desk.readUpdates()).toEqual([]);
  expect(await desk.readDocuments()).toEqual([]);
  expect(await desk.readPeople()).toEqual([]);
  await expect(desk.readOpenIssues()).rejects.toMatchObject({ code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) });
});

test('raising an issue is refused by the process to a visitor, and by the server to a case worker', async () => {
  const given = await site.deskOf('visitor').raiseIssue({ ...raise, key: 'closed-1' });
  expect(given).toMatchObject({ outcome: 'refused', refusal: { code: 'ISSUE.NOT_YOURS' } });
  const { name, email } = people.caseWorker;
  const own = { ...raise, reporter: { kind: 'tms-user', name, email }, channel: 'desk', key: 'closed-2' } as const;
  const byCaseWorker = site.deskOf('caseWorker').raiseIssue(own);
  await expect(byCaseWorker).rejects.toMatchObject({ code: expect.stringMatching(/NOT_ALLOWED|NOT_FOUND/) });
});

test('settings are read from their rows: a link that is none is not set, and the rest is', async () => {
  await setting('problem-form-url', 'https://forms.example/tra');
  await setting('trello-board-url', 'javascript:alert(1)');
  await setting('portal-inbox', 'portal@tmu.example');
  const entrance = await site.deskOf('administrator').enter();
  const settings = { problemFormUrl: 'https://forms.example/tra', portalInbox: 'portal@tmu.example' };
  expect(entrance).toMatchObject({ state: 'ready', settings });
  expect('settings' in entrance && entrance.settings.trelloBoardUrl).toBeUndefined();
});

test('somebody who has left, or whose row is gone, has no role any more', async () => {
  const items = `${listApi(peopleList)}/items`;
  const found = await site.ask('owner', 'GET', `${items}?$filter=Title eq 'Ivo Penn'&$select=Id`);
  const id = ((await found.json()) as { value: { Id: number }[] }).value[0]!.Id;
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  await site.ask('owner', 'POST', `${items}(${id})`, { [peopleList.fields.hasLeft.name]: true }, merge);
  expect((await site.deskOf('inbox').enter()).person.roles).toEqual(['visitor']);
  await site.ask('owner', 'POST', `${items}(${id})`, { [peopleList.fields.hasLeft.name]: false }, merge);
});

test('a cold load is one request, and the first reads after it are none', async () => {
  const asked: string[] = [];
  const counting = async (url: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(url, init);
    // PnPjs keeps one digest for all people of one process, so here it may be somebody else's, and is refused once.
    if (response.ok && !url.endsWith('contextinfo')) asked.push(`${init.method} ${new URL(url).pathname}`);
    return response;
  };
  // One moment: the clock of the other tests goes a second on with every look at it, and rows are fresh for ten.
  const desk = site.deskOf('administrator', { fetch: counting, now: () => '2026-03-10T12:00:00.000Z' });
  await desk.enter();
  await Promise.all([desk.readOpenIssues(), desk.readUpdates(), desk.readDocuments(), desk.readPeople()]);
  await Promise.all([desk.readCover(), desk.readKnownProblems(), desk.readCountingRules()]);
  expect(asked).toEqual(['POST /sites/desk/_api/$batch']);

  asked.length = 0;
  await desk.readOpenIssues();
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^POST .*DeskIssues'\)\/getchanges$/);
  asked.length = 0;
  await Promise.all([desk.readCover(), desk.readKnownProblems(), desk.readCountingRules()]);
  expect(asked.map((one) => /(Desk\w+)'\)\/getchanges$/.exec(one)?.[1]).sort()).toEqual([
    'DeskCover',
    'DeskKnownProblems',
    'DeskPublishedRules',
  ]);
  await site.deskOf('inbox').raiseIssue({ ...raise, key: 'seen-by-token' });
  asked.length = 0;
  expect((await desk.readOpenIssues()).map((row) => row.value.key)).toContain('seen-by-token');
});

test.each(['visitor', 'developer'] as readonly Who[])(
  '%s finds the list itself closed where the matrix says so',
  async (who) => {
    const answer = await site.ask(who, 'POST', `web/getList('/sites/desk/${listPath(settingsList)}')/items`, {
      Title: 'x',
    });
    expect(answer.ok).toBe(false);
  },
);
