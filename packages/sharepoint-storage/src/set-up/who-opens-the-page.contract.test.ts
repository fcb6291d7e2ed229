import { deskGroups, wholeLists, deskManifest, peopleList } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import { listApi, siteOf, startDeskSite, startTestSite, type TestSite } from '../testing/test-site.js';

// Who is in a group of the desk and in no other group of the site, and whom the whole organisation's claim brings in.
jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.close());

/** The site as set-up leaves it, in place of the empty one. */
async function setUpAlready(): Promise<void> {
  await site.close();
  site = await startDeskSite();
}

const asked = (login: string, path: string): Promise<Response> =>
  fetch(`${site.running.url}/_api/${path}`, {
    headers: { 'x-emulator-login': login, Accept: 'application/json;odata=nometadata' },
  });
/** Somebody whom the site meets for the first time, in these groups and no others. */
function meets(name: string, ...groups: string[]): string {
  const loginName = `i:0#.f|membership|${name}@dept.example`;
  site.running.emulator.ensurePerson({ loginName, title: name, email: `${name}@dept.example`, groups });
  return loginName;
}
const pages = "web/getList('/sites/desk/SitePages')/items";

test('the owner is told what the groups need to open a page, and what else it opens, before anything is made', async () => {
  const plan = await site.deskOf('owner').planSetUp();
  const step = plan.steps.find(({ id }) => id === 'site/rights');
  expect(step?.words).toMatch(/“TMS Support Desk TMU”, “TMS Support Desk TRA” and “TMS Support Desk TMS users”/);
  expect(step?.words).toMatch(/no permissions of its own here: .*“Documents”/);
});

test('who is in a group of the desk alone reads its pages, and nobody else comes in with them', async () => {
  await setUpAlready();
  for (const { title, audience } of deskGroups) {
    expect((await asked(meets(`only-${audience}`, title), pages)).status).toBe(200);
  }
  expect((await asked(meets('stranger'), pages)).ok).toBe(false);
});

test('the step that was not agreed to is planned again, and alone', async () => {
  const other = await startTestSite();
  const desk = deskOver(siteOf(other, 'owner'), {}, { ...deskManifest, lists: [wholeLists.settings] });
  const plan = await desk.planSetUp();
  const report = await desk.applySetUp(
    { ...plan, steps: plan.steps.filter(({ id }) => id !== 'site/rights') },
    () => undefined,
  );
  await other.close();
  expect(report.left.steps.map(({ id }) => id)).toEqual(['site/rights']);
});

test('nobody but TMU and the owners reads an address in the list of people', async () => {
  const readers = deskGroups.map(({ title, audience }) => [audience, meets(`reader-${audience}`, title)] as const);
  const all = [...readers, ['members', meets('reader-members', 'Desk Members')] as const];
  const may = await Promise.all(
    all.map(async ([audience, login]) => {
      const answer = await asked(login, `${listApi(peopleList)}/items`);
      return [audience, answer.ok, (await answer.text()).includes('@')];
    }),
  );
  expect(may).toEqual([
    ['tmu', true, true],
    ['tra', false, false],
    ['tms-users', false, false],
    ['members', false, false],
  ]);
});

test.each([
  ['c:0-.f|rolemanager|spo-grid-all-users/6f3f57a1-0000-4000-8000-000000000001', 'Jeder, außer externen Benutzern'],
  ['c:0(.s|true', 'Everyone'],
])('whoever stands for everybody is named with their group and what it opens: %s', async (loginName, title) => {
  site.running.emulator.ensurePerson({ loginName, title, email: '', groups: ['Desk Members'] });
  const { warnings } = await site.deskOf('owner').planSetUp();
  const [said] = warnings.filter((one) => one.includes(`“${title}”`));
  expect(said).toMatch(/“Desk Members”.*“Desk timetable”/);
  expect(said).not.toContain('Desk people');
});
