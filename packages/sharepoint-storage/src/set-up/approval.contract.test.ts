import { documentsLibrary, issuesList } from '@tms-support/sharepoint-schema';
import { raise } from '../testing/example-issues.js';
import { listApi, startDeskSite, type TestSite } from '../testing/test-site.js';

// An administrator’s policies on a list: what the desk calls saved is there for colleagues, or the site’s owner is told what hides it.
jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const policy = (list: Parameters<typeof listApi>[0], body: object): Promise<Response> =>
  site.ask('owner', 'POST', listApi(list), body, merge);

test('approval of rows and check-out of files are found, said on the health page, and switched off by set-up', async () => {
  expect((await site.deskOf('owner').planSetUp()).steps).toEqual([]);
  const policies = [policy(issuesList, { EnableModeration: true }), policy(documentsLibrary, { ForceCheckout: true })];
  expect((await Promise.all(policies)).map(({ status }) => status)).toEqual([204, 204]);
  await site.deskOf('inbox').raiseIssue({ ...raise, key: 'waits' });
  const seen = async (): Promise<number> => (await site.deskOf('administrator').readOpenIssues()).length;
  expect(await seen()).toBe(0);

  const told = (await site.deskOf('owner').readLists()).flatMap(({ badCells }) => badCells);
  expect(told.map(({ list, column, message }) => [list, column, message])).toEqual([
    ['Desk issues', 'The list', expect.stringMatching(/^New rows wait for approval/)],
    ['Desk documents', 'The list', expect.stringMatching(/^Others cannot see a new file until it is checked in/)],
  ]);

  const desk = site.deskOf('owner');
  const plan = await desk.planSetUp();
  expect(plan.steps.map(({ words }) => words)).toEqual([
    'Change the settings of “Desk issues”: let colleagues see new rows without approval.',
    'Change the settings of “Desk documents”: let files be added and changed without check-out.',
  ]);
  expect((await desk.applySetUp(plan, () => undefined)).left.steps).toEqual([]);
  expect(await seen()).toBe(1);
  expect((await site.deskOf('owner').readLists()).flatMap(({ badCells }) => badCells)).toEqual([]);
});
