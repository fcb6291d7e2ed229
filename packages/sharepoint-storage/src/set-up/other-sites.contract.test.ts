import { deskGroups, wholeLists, deskManifest, issuesList, peopleList } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import type { Desk } from '../desk.js';
import { raise } from '../testing/example-issues.js';
import { inFull, someOf } from '../testing/in-full.js';
import { listApi, loginOf, siteOf, startDeskSite, startTestSite, type TestSite } from '../testing/test-site.js';

// Set-up on the sites that a tenant has, beside a team site without a group, and with what a tenant does everywhere.
jest.setTimeout(60_000);
let site: TestSite | undefined;
const open = async (...options: Parameters<typeof startTestSite>): Promise<TestSite> =>
  (site = await startTestSite(...options));
afterEach(async () => {
  await site?.close();
  site = undefined;
});

// The lists that the desk opens with: where a site's groups, levels and languages are asked about, the others say nothing more.
const few = { ...deskManifest, lists: [wholeLists.settings, wholeLists.people, wholeLists.issues] };
const ownersDesk = (there: TestSite, login?: string): Desk =>
  deskOver(siteOf(there, 'owner', login ? { login } : {}), {}, few);

/** Sets a site up with these alone, and fills its people in. */
async function setUpFew(there: TestSite): Promise<void> {
  const desk = ownersDesk(there);
  expect((await desk.applySetUp(await desk.planSetUp(), () => undefined)).left.steps).toEqual([]);
  await there.fillPeople();
}

/** A stranger to the desk, whom the site meets as somebody of the same organisation. */
function known(there: TestSite, name: string, ...groups: string[]): string {
  const loginName = `i:0#.f|membership|${name}@dept.example`;
  there.running.emulator.ensurePerson({ loginName, title: name, email: `${name}@dept.example`, groups });
  return loginName;
}
const asked = async (there: TestSite, login: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${there.running.url}/_api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'x-emulator-login': login,
      Authorization: 'Bearer test',
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('who is in a group of the desk and in no other opens its page', async () => {
  const there = (site = await startDeskSite({ everybodyVisits: false }));
  const opens = (['inbox', 'developer', 'caseWorker'] as const).map((who) =>
    there.running.emulator.mayOpenPage(loginOf(who)),
  );
  expect(opens).toEqual([true, true, true]);
});

test('a subsite, whose permission levels come from above, is told so before anything is planned', async () => {
  const there = await open({ kind: 'subsite' });
  const plan = await there.deskOf('owner').planSetUp();
  expect({ steps: plan.steps.length, isTold: plan.warnings.length > 0 }).toEqual({ steps: 0, isTold: true });
});

test('on a public team site somebody of the organisation reads nobody’s address', async () => {
  const there = await open({ kind: 'public-team' });
  await setUpFew(there);
  const answer = await asked(there, known(there, 'passer'), `${listApi(peopleList)}/items`);
  expect({ status: answer.status, isRead: (await answer.text()).includes('@') }).toEqual({
    status: 403,
    isRead: false,
  });
});

test('every owner of the site fills the groups that set-up made, not only who ran it', async () => {
  const there = await open({ ownersKeepGroups: true });
  await setUpFew(there);
  const second = known(there, 'second.owner', 'Desk Owners');
  const statuses = await Promise.all(
    deskGroups.map(async ({ title }) => {
      const path = `web/siteGroups/getByName('${encodeURIComponent(title)}')/users`;
      return (await asked(there, second, path, { LoginName: loginOf('member') })).status;
    }),
  );
  expect(statuses).toEqual(deskGroups.map(() => 201));
});

/** Takes a choice away, as a version of the desk that did not have it yet would have left the column. */
async function withoutLastChoice(there: TestSite): Promise<string[]> {
  const field = Object.values(issuesList.fields).find(
    (one) => 'choices' in one && (one.choices as string[]).length > 2,
  );
  const words = [...(field as unknown as { choices: string[] }).choices];
  const body = { 'odata.type': 'SP.FieldChoice', Choices: words.slice(0, -1) };
  const path = `${listApi(issuesList)}/fields/getByInternalNameOrTitle('${field?.name}')`;
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  expect((await there.ask('owner', 'POST', path, body, merge)).status).toBe(204);
  return words;
}

test('choices that a newer desk brings are added to a column that is there', async () => {
  const there = (site = await startDeskSite({ typedColumnChanges: true }));
  await withoutLastChoice(there);
  const desk = there.deskOf('owner');
  const plan = await desk.planSetUp();
  expect(plan.steps).toHaveLength(1);
  expect((await desk.applySetUp(plan, () => undefined)).left).toEqual({ steps: [], warnings: [] });
});

test('on a site in another language, a set-up that was broken off still names the first column', async () => {
  const there = await open({ languages: [1031] });
  const desk = ownersDesk(there);
  const plan = await desk.planSetUp();
  const [naming, rest] = [true, false].map((isNaming) =>
    plan.steps.filter(({ id }) => (id === 'issues/column-settings') === isNaming),
  );
  expect(naming).toHaveLength(1);
  await desk.applySetUp({ ...plan, steps: rest ?? [] }, () => undefined);
  expect((await desk.planSetUp()).steps).toEqual(naming);
});

/** What every tenant does, whatever the site. */
const asTenantsDo = { tokensMove: true, typedColumnChanges: true, ownersKeepGroups: true, everybodyVisits: false };
const works = { stops: undefined };

test.each(
  someOf(
    [
      ['a team site without a group', {}, works],
      ['a private team site', { kind: 'private-team' }, works],
      // It works, and the owner is told whom it lets in.
      [
        'a public team site',
        { kind: 'public-team' },
        {
          ...works,
          warns:
            /^“Everyone except external users” is in the group “Desk Members”: everybody in it reads .*, and may change the site’s pages, the desk’s among them\. Take it out/,
        },
      ],
      ['a communication site', { kind: 'communication' }, works],
      [
        'a subsite that inherits its levels',
        { kind: 'subsite' },
        { stops: /^This site is a subsite of \/sites\b.* Nothing was made\./ },
      ],
      ['automatic version limits', { versionLimits: 'automatic' }, works],
      ['a site in German', { languages: [1031] }, works],
      ['a site in Welsh and English', { languages: [1106, 1033] }, works],
    ] as [string, Parameters<typeof startTestSite>[0], { stops: RegExp | undefined; warns?: RegExp }][],
    2,
  ),
)('set-up works, or stops with a sentence before it has made anything: %s', async (_, options, { stops, warns }) => {
  const there = await open({ ...asTenantsDo, ...options });
  let writes = 0;
  const desk = there.deskOf('owner', {
    fetch: (url, init) => {
      if (init.method !== 'GET' && !/contextinfo$|\$batch$/.test(url)) writes += 1;
      return fetch(url, init);
    },
  });
  const plan = await desk.planSetUp();
  expect(writes).toBe(0);
  if (stops) {
    expect(plan).toEqual({ steps: [], warnings: [expect.stringMatching(stops)], fits: false });
    const report = await desk.applySetUp(plan, () => undefined);
    expect({ writes, done: report.done, failed: report.failed }).toEqual({ writes: 0, done: [], failed: [] });
    return;
  }
  const warnings = warns ? [expect.stringMatching(warns)] : [];
  expect(plan.warnings).toEqual(warnings);
  const report = await desk.applySetUp(plan, () => undefined);
  expect(report).toMatchObject({ failed: [], left: { steps: [], warnings } });
  expect(report.done.map(({ id }) => id)).toEqual(plan.steps.map(({ id }) => id));

  // Whoever is in the desk's group and in no other group of the site opens the page, and logs the first issue.
  await there.fillPeople();
  expect(there.running.emulator.mayOpenPage(loginOf('inbox'))).toBe(true);
  expect((await there.deskOf('inbox').raiseIssue({ ...raise, key: 'the-first' })).outcome).toBe('saved');
  expect((await there.deskOf('developer').readOpenIssues()).map((row) => row.value.key)).toEqual(['the-first']);
});

test('an owner who may not give a group away is told who may, and the rest is made', async () => {
  const there = await open({ ownersKeepGroups: true });
  const first = ownersDesk(there);
  const plan = await first.planSetUp();
  await first.applySetUp(
    { ...plan, steps: plan.steps.filter(({ id }) => /^(level|group)\//.test(id)) },
    () => undefined,
  );
  const second = known(there, 'second.owner', 'Desk Owners');
  const desk = ownersDesk(there, second);
  const again = await desk.planSetUp();
  expect(again.steps[0]?.words).toMatch(/“TMS Support Desk TMU” to “Desk Owners”, in place of Olive Grant/);
  const report = await desk.applySetUp(again, () => undefined);
  const owners = deskGroups.map(({ audience }) => `group-owner/${audience}`);
  expect(report.failed.map(({ id }) => id)).toEqual(owners);
  expect(report.failed[0]?.because).toBe('Olive Grant owns it, and can run set-up.');
  expect(report.left.steps.map(({ id }) => id)).toEqual(owners);
});

// Each sets a site up for one more thing that it may be.
if (inFull) {
  test('where SharePoint limits the versions of libraries, set-up goes through to its end', async () => {
    const there = await open({ versionLimits: 'automatic' });
    const desk = there.deskOf('owner');
    const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
    expect(report.left).toEqual({ steps: [], warnings: [] });
  });

  test('what an owner who reads in Welsh has set up is whole for an owner who reads in English', async () => {
    const there = await open({ languages: [1033, 1106] });
    const { emulator } = there.running;
    const owner = { loginName: loginOf('owner'), title: 'Olive Grant', email: 'olive.grant@tmu.example' };
    emulator.ensurePerson({ ...owner, language: 1106 });
    const desk = there.deskOf('owner');
    await desk.applySetUp(await desk.planSetUp(), () => undefined);
    emulator.ensurePerson({ ...owner, language: 1033 });
    expect((await there.deskOf('owner').planSetUp()).steps.map(({ id }) => id)).toEqual([]);
  });

  test('who set up with Full Control by their own name keeps what they need of each list, and no owner is left on it by name', async () => {
    const there = await open();
    const installer = known(there, 'installer');
    const ask = (path: string) => there.ask('owner', 'POST', path);
    const { Id } = (await (await there.ask('owner', 'POST', 'web/ensureuser', { logonName: installer })).json()) as {
      Id: number;
    };
    expect((await ask(`web/roleassignments/addroleassignment(principalid=${Id},roledefid=1073741829)`)).ok).toBe(true);
    const desk = there.deskOf('owner', { headers: { 'x-emulator-login': installer } });
    const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
    expect(report.left).toEqual({ steps: [], warnings: [] });
    expect((await asked(there, installer, `${listApi(issuesList)}/items`)).status).toBe(200);
  });
}
