import {
  columnId,
  deskManifest,
  issuesList,
  manifestAt,
  oldestWorkingVersion,
  schemaVersion,
  settingsList,
} from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import { raise } from '../testing/example-issues.js';
import { someOf } from '../testing/in-full.js';
import { listApi, siteOf, startDeskSite, startTestSite, testNow, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startTestSite();
});
afterEach(() => site.close());

/** The site as set-up leaves it, in place of the empty one. */
async function setUpAlready(): Promise<void> {
  await site.close();
  site = await startDeskSite();
}

test('an empty site: the owner sees what will be made, makes it, and a second run plans nothing', async () => {
  const desk = site.deskOf('owner');
  expect(await desk.enter()).toMatchObject({
    state: 'set-up-needed',
    askWhom: ['Olive Grant'],
    person: { maySetUp: true },
  });
  const plan = await desk.planSetUp();
  expect(plan.steps.length).toBeGreaterThan(deskManifest.lists.length * 4);
  const told: string[] = [];
  const report = await desk.applySetUp(plan, (step) => told.push(step.id));
  expect(told).toEqual(plan.steps.map((step) => step.id));
  expect(report.left).toEqual({ steps: [], warnings: [] });
  expect(await desk.planSetUp()).toEqual({ steps: [], warnings: [] });
  expect(await desk.enter()).toMatchObject({ state: 'ready', person: { roles: ['site-owner'] } });

  const fields = await site.ask(
    'owner',
    'GET',
    `${listApi(issuesList)}/fields?$select=InternalName,Id,Indexed,EnforceUniqueValues`,
  );
  type Made = { InternalName: string; Id: string; Indexed: boolean; EnforceUniqueValues: boolean };
  const { value } = (await fields.json()) as { value: Made[] };
  for (const field of Object.values(issuesList.fields).filter((one) => one.name !== 'Title')) {
    const there = value.find((one) => one.InternalName === field.name);
    expect([there?.Id, there?.Indexed, there?.EnforceUniqueValues]).toEqual([
      columnId(issuesList, field),
      'indexed' in field,
      'unique' in field,
    ]);
  }
});

const f = settingsList.fields;
async function writeVersion(version: string): Promise<void> {
  const items = `${listApi(settingsList)}/items`;
  const found = await site.ask('owner', 'GET', `${items}?$filter=${f.key.name} eq 'schema-version'&$select=Id`);
  const id = ((await found.json()) as { value: { Id: number }[] }).value[0]!.Id;
  const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  expect((await site.ask('owner', 'POST', `${items}(${id})`, { [f.value.name]: version }, headers)).status).toBe(204);
}

test.each(someOf([26, 3, 9, 17, 43], 1))(
  'a set-up that breaks off at write %i is picked up where it ended',
  async (breaksAt) => {
    let writes = 0;
    const breaking = async (url: string, init: RequestInit): Promise<Response> => {
      const isWrite = init.method === 'POST' && !/contextinfo$|\$batch$/.test(url);
      if (isWrite && (writes += 1) >= breaksAt) throw new TypeError('fetch failed');
      return fetch(url, init);
    };
    const broken = site.deskOf('owner', { fetch: breaking });
    const plan = await broken.planSetUp();
    await expect(broken.applySetUp(plan, () => undefined)).rejects.toMatchObject({
      code: 'STORAGE.UNREACHABLE',
      message: expect.stringMatching(/^Set-up stopped at: .* steps are done, and set-up can be run again/),
    });
    const desk = site.deskOf('owner');
    expect((await desk.enter()).state).toBe('set-up-needed');
    const rest = await desk.planSetUp();
    expect(rest.steps.length).toBeLessThanOrEqual(plan.steps.length);
    expect((await desk.applySetUp(rest, () => undefined)).left).toEqual({ steps: [], warnings: [] });
    expect((await desk.enter()).state).toBe('ready');
  },
);

test('whoever may not set up is refused in words that say whom to ask, by the desk and by the server', async () => {
  const member = site.deskOf('member');
  expect(await member.enter()).toMatchObject({
    state: 'set-up-needed',
    person: { maySetUp: false },
    askWhom: ['Olive Grant'],
  });
  const refusal = { code: 'STORAGE.NOT_ALLOWED', message: expect.stringContaining('Ask Olive Grant') };
  await expect(member.planSetUp()).rejects.toMatchObject(refusal);
  await expect(member.applySetUp({ steps: [], warnings: [] }, () => undefined)).rejects.toMatchObject(refusal);
  expect((await site.ask('visitor', 'POST', 'web/lists', { Title: 'Mine', BaseTemplate: 100 })).status).toBe(403);
});

test('an upgrade with data in it: the code works on the oldest lists, then adds what is new', async () => {
  const older = deskOver(siteOf(site, 'owner'), {}, manifestAt(oldestWorkingVersion));
  await older.applySetUp(await older.planSetUp(), () => undefined);
  await site.fillPeople();
  const before = site.deskOf('administrator');
  expect((await before.enter()).state).toBe('ready');
  const given = await before.raiseIssue(raise);
  expect(given.outcome).toBe('saved');
  const [row] = await before.readOpenIssues();
  expect((await before.giveCommand(row!, { type: 'add-note', text: 'On older lists' })).outcome).toBe('saved');
  // What the older lists lack is read as nothing, and a write is refused in words; what they have works.
  expect([await before.readCover(), await before.readKnownProblems(), await before.readOutages()]).toEqual([
    [],
    [],
    [],
  ]);
  expect([await before.readNudgeRules(), await before.readCadences()]).toEqual([undefined, undefined]);
  expect(await before.readCountingRules()).toMatchObject({ isShipped: true });
  const refused = { code: 'STORAGE.REFUSED', message: expect.stringMatching(/not there yet.*run set-up/) };
  await expect(before.addKnownProblem({ key: 'k', line: 'Slow today.' })).rejects.toMatchObject(refused);
  const entry = {
    key: 'c',
    inbox: 'portal-inbox',
    person: { name: 'Ivo', email: 'ivo@tmu.example' },
    fromOn: '2026-03-10',
  } as const;
  await expect(before.giveCover({ type: 'set-cover', entry })).rejects.toMatchObject(refused);
  const reply = {
    key: 'r',
    title: 'Reset',
    words: 'Hello [name].',
    channel: 'phone',
    guidePage: 'https://guide.example/reset',
  } as const;
  expect((await before.keepReply(reply)).value).toEqual({ key: 'r', title: 'Reset', words: 'Hello [name].' });
  expect(await before.readRuleItems()).toEqual([]);

  const owner = site.deskOf('owner');
  const plan = await owner.planSetUp();
  expect(plan.steps.map((step) => step.id)).toEqual([
    'issues/columns',
    'reports/columns',
    'updates/columns',
    'documents/columns',
    'documents/views',
    'standardReplies/columns',
    'rules/columns',
    'rules/views',
    'rules/rows',
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `cover/${step}`),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `knownProblems/${step}`),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `meToo/${step}`),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `outages/${step}`),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `outageLog/${step}`),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `hearings/${step}`),
    ...['cadences', 'updateNudges', 'flowRuns', 'joiningSteps'].flatMap((list) =>
      ['list', 'settings', 'rights', 'columns', 'column-settings', 'views', 'rows'].map((step) => `${list}/${step}`),
    ),
    ...['list', 'settings', 'rights', 'columns', 'column-settings', 'views'].map((step) => `joinings/${step}`),
    'version',
  ]);
  expect((await owner.applySetUp(plan, () => undefined)).left.steps).toEqual([]);
  const after = site.deskOf('administrator');
  expect((await after.enter()).state).toBe('ready');
  expect((await after.readRuleItems()).length).toBe(13);
  expect([(await after.readNudgeRules())!.length, (await after.readCadences())!.length]).toEqual([6, 4]);
  expect((await after.readReplies()).map((one) => one.value.key)).toEqual(['r']);
  expect((await after.addKnownProblem({ key: 'k', line: 'Slow today.' })).value.line).toBe('Slow today.');
  const [kept] = await after.readOpenIssues();
  expect(kept).toMatchObject({
    faults: [],
    value: { key: raise.key, history: [{ type: 'raised' }, { type: 'note-added' }] },
  });
});

// The newest first, which is the one that a site comes from; the oldest is upgraded above.
const earlier = Array.from({ length: schemaVersion - oldestWorkingVersion }, (_, n) => schemaVersion - 1 - n);

test.each(someOf(earlier, 1))(
  'on lists of version %d the code says that they are older, works, and goes on after set-up',
  async (version) => {
    const older = deskOver(siteOf(site, 'owner'), {}, manifestAt(version));
    await older.applySetUp(await older.planSetUp(), () => undefined);
    await site.fillPeople();
    const before = site.deskOf('administrator');
    expect(await before.enter()).toMatchObject({ state: 'ready', listsVersion: version, listsAreOlder: true });
    await before.raiseIssue(raise);
    const [row] = await before.readOpenIssues();
    // That TMS is down can be said where the lists for it are; where not, the page knows before anybody presses.
    const hasOutages = version >= 6;
    expect([await before.mayDeclareHere(), await before.readOutages()]).toEqual([hasOutages, []]);
    const saysDown = before.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow() });
    if (!hasOutages) await expect(saysDown).rejects.toThrow('The list “Desk outages” is not there yet');
    else {
      await saysDown;
      const line = {
        type: 'outage-log',
        outage: 'd1',
        key: 'l1',
        kind: 'line',
        words: 'One',
        saidAt: testNow(),
      } as const;
      expect(await before.writeOutageLog(line)).toEqual({ outcome: 'saved' });
      expect((await before.readOutage('d1'))!.log!.lines).toMatchObject([{ number: 1, words: 'One' }]);
    }
    // A page of the code before, put back before set-up runs, finds columns alone that it made: this one has written no other.
    expect((await before.giveCommand(row!, { type: 'add-note', text: 'Between two versions' })).outcome).toBe('saved');

    // A tab that stands open while an owner runs set-up writes on, and its words are read.
    const owner = site.deskOf('owner');
    expect((await owner.applySetUp(await owner.planSetUp(), () => undefined)).left.steps).toEqual([]);
    const [open] = await before.readOpenIssues();
    expect((await before.giveCommand(open!, { type: 'add-note', text: 'From a tab that stood open' })).outcome).toBe(
      'saved',
    );
    const after = site.deskOf('administrator');
    expect(await after.enter()).not.toHaveProperty('listsAreOlder');
    const [kept] = await after.readOpenIssues();
    expect(kept).toMatchObject({
      faults: [],
      value: { history: [{ type: 'raised' }, { type: 'note-added' }, { type: 'note-added' }] },
    });
  },
);

test('lists that are newer than the code are refused in words, and not touched', async () => {
  await setUpAlready();
  await writeVersion(String(schemaVersion + 1));
  const desk = site.deskOf('owner');
  expect(await desk.enter()).toMatchObject({
    state: 'lists-are-newer',
    listsVersion: schemaVersion + 1,
    codeVersion: schemaVersion,
  });
  await expect(desk.planSetUp()).rejects.toMatchObject({
    code: 'STORAGE.REFUSED',
    message: expect.stringContaining('Update the web part'),
  });
});

test('a version that somebody edited into nonsense asks for set-up, which writes it again and touches nothing else', async () => {
  await setUpAlready();
  await writeVersion('two');
  const desk = site.deskOf('owner');
  expect((await desk.enter()).state).toBe('set-up-needed');
  const plan = await desk.planSetUp();
  expect(plan.steps.map((step) => step.id)).toEqual(['version']);
  await desk.applySetUp(plan, () => undefined);
  expect((await desk.enter()).state).toBe('ready');
});

test('a list that an owner renamed is found by its address, and keeps its new name', async () => {
  await setUpAlready();
  const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  expect((await site.ask('owner', 'POST', listApi(issuesList), { Title: 'Problems' }, headers)).status).toBe(204);
  expect(await site.deskOf('owner').planSetUp()).toEqual({ steps: [], warnings: [] });
  expect((await site.deskOf('administrator').enter()).state).toBe('ready');
});

test('a list that was deleted asks an owner for set-up', async () => {
  await setUpAlready();
  expect(
    (await site.ask('owner', 'POST', listApi(issuesList), undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }))
      .ok,
  ).toBe(true);
  expect((await site.deskOf('owner').enter()).state).toBe('set-up-needed');
  expect((await site.deskOf('owner').planSetUp()).steps.map((step) => step.id)).toContain('issues/list');
});

test('a list in the recycle bin is missed, named with the way back, and whole again once it is restored', async () => {
  await setUpAlready();
  const desk = site.deskOf('administrator');
  expect((await desk.raiseIssue(raise)).outcome).toBe('saved');
  const recycled = await site.ask('owner', 'POST', `${listApi(issuesList)}/recycle`);
  const bin = ((await recycled.json()) as { value: string }).value;
  const owner = site.deskOf('owner');
  expect((await owner.enter()).state).toBe('set-up-needed');
  const plan = await owner.planSetUp();
  expect(plan.steps.map((step) => step.id)).toContain('issues/list');
  expect(plan.warnings).toEqual([
    expect.stringMatching(/^“Desk issues” is in the site’s recycle bin, since \d{4}-.*Restore it there/),
  ]);

  expect((await site.ask('owner', 'POST', `web/RecycleBin('${bin}')/restore`)).ok).toBe(true);
  expect(await owner.planSetUp()).toEqual({ steps: [], warnings: [] });
  expect((await site.deskOf('administrator').enter()).state).toBe('ready');
  expect(await site.deskOf('administrator').readOpenIssues()).toMatchObject([
    { value: { key: raise.key }, faults: [] },
  ]);
});
