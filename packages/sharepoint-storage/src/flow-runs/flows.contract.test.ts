import { deskFlows, deskManifest, flowNames, type FlowName } from '@tms-support/sharepoint-schema';
import { raise } from '../testing/example-issues.js';
import { runFlow, type Mail } from '../testing/run-flow.js';
import { listApi, people, startDeskSite, testNow, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startDeskSite();
});
afterEach(() => site.close());

const run = (name: FlowName, who: 'owner' | 'administrator' = 'owner', now = testNow()): Promise<Mail[]> => {
  const siteUrl = site.running.url;
  const flows = deskFlows({ siteUrl, pageUrl: `${siteUrl}/SitePages/Support-desk.aspx` });
  return runFlow(
    flows.find((flow) => flow.name === name)!,
    site,
    who,
    now,
  );
};
const list = (key: string) => deskManifest.lists.find((one) => one.key === key)!;
async function add(key: string, cells: object): Promise<number> {
  const answer = await site.ask('owner', 'POST', `${listApi(list(key))}/items`, cells);
  if (!answer.ok) throw new Error(await answer.text());
  return ((await answer.json()) as { Id: number }).Id;
}
async function change(key: string, filter: string, cells: object): Promise<void> {
  const found = await site.ask('owner', 'GET', `${listApi(list(key))}/items?$select=Id&$filter=${filter}`);
  const { value } = (await found.json()) as { value: { Id: number }[] };
  const answer = await site.ask('owner', 'POST', `${listApi(list(key))}/items(${value[0]!.Id})`, cells, {
    'If-Match': '*',
    'X-HTTP-Method': 'MERGE',
  });
  if (!answer.ok) throw new Error(await answer.text());
}
const turnOn = (name: FlowName): Promise<void> => change('flowRuns', `DeskKey eq '${name}'`, { DeskMaySend: true });
const portalInbox = 'portal@tmu.example';
const setInbox = (): Promise<void> => change('settings', "DeskKey eq 'portal-inbox'", { DeskValue: portalInbox });
const links = ({ body }: Mail): string[] =>
  [...body.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replace(site.running.url, ''));
/** Nothing of a person, and nothing that anybody typed, is in a message: who gets it is its address alone. */
function namesNobody(mails: readonly Mail[]): void {
  for (const { subject, body } of mails)
    for (const word of [
      ...Object.values(people).flatMap(({ name, email }) => [email, ...name.split(' ')]),
      'Kit',
      'letter',
    ])
      expect(`${subject} ${body}`).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
}

const day = (ahead: number): string => new Date(Date.parse(testNow()) + ahead * 86_400_000).toISOString().slice(0, 10);
const cover = (email: string, more: object = {}) => ({
  Title: 'Cover',
  DeskKey: `k-${email}-${JSON.stringify(more).length}-${Math.random()}`,
  DeskInbox: 'Portal inbox',
  DeskPersonName: email.split('@')[0],
  DeskPersonEmail: email,
  DeskFromOn: day(-1),
  DeskToOn: day(1),
  DeskAway: false,
  ...more,
});

test('as shipped they run, say so, and send nothing', async () => {
  await setInbox();
  await site.deskOf('caseWorker').raiseReport({ key: 'r-1', words: 'The letter is blank' });
  await site.deskOf('administrator').raiseIssue(raise);
  for (const name of flowNames) expect([name, await run(name)]).toEqual([name, []]);
  const rows = (await site.deskOf('administrator').readFlowRuns())!;
  expect(rows.map(({ value }) => [value.flow, value.maySend, value.messages])).toEqual(
    flowNames.map((name) => [name, false, 0]),
  );
  for (const { value, faults } of rows) {
    expect(faults).toEqual([]);
    expect(value.ranAt).toMatch(/^2026-/);
  }
  // Whoever was away while a flow could not send is not flooded once it may.
  await turnOn('new-report');
  expect(await run('new-report')).toEqual([]);
});

test('a new report goes to whoever covers today, once, and to the inbox where nobody does', async () => {
  await setInbox();
  await turnOn('new-report');
  await run('new-report');
  const user = site.deskOf('caseWorker');
  await user.raiseReport({ key: "r'1 & co", words: 'The letter is blank' });
  for (const row of [
    cover('ivo.penn@tmu.example'),
    cover('ada.marsh@tmu.example', { DeskToOn: '' }),
    cover('past@tmu.example', { DeskFromOn: day(-9), DeskToOn: day(-1) }),
    cover('later@tmu.example', { DeskFromOn: day(1) }),
    cover('other@tmu.example', { DeskInbox: 'Stakeholder Engagement' }),
    cover('away@tmu.example'),
    cover('away@tmu.example', { DeskAway: true }),
  ])
    await add('cover', row);
  const mails = await run('new-report');
  expect(mails.map(({ to }) => to.split(';').sort())).toEqual([['ada.marsh@tmu.example', 'ivo.penn@tmu.example']]);
  expect(links(mails[0]!)).toEqual([
    expect.stringMatching(/^\/SitePages\/Support-desk.aspx\?desk=\/log%3Freport%3Dr'1%2520%2526%2520co-[0-9a-z]+$/),
  ]);
  namesNobody(mails);
  expect(await run('new-report')).toEqual([]);

  const rows = await site.ask('owner', 'GET', `${listApi(list('cover'))}/items?$select=Id`);
  for (const { Id } of ((await rows.json()) as { value: { Id: number }[] }).value)
    await change('cover', `Id eq ${Id}`, { DeskToOn: day(-2), DeskFromOn: day(-3) });
  await user.raiseReport({ key: 'r-2', words: 'It is blank again' });
  expect((await run('new-report')).map(({ to }) => to)).toEqual([portalInbox]);
});

test('an answer goes to the TMS user who reported, with the issue’s number, and not to others', async () => {
  await turnOn('answer');
  await run('answer');
  await site.deskOf('caseWorker').raiseReport({ key: 'r-1', words: 'The letter is blank' });
  expect(await run('answer')).toEqual([]);
  const tmu = site.deskOf('administrator');
  const read = async () => (await tmu.readReports())![0]!;
  await tmu.tellReport(await read(), 'TMU is dealing with it', 41);
  expect(await run('answer')).toEqual([]);
  await tmu.tellReport(await read(), 'Answered: did it work?', 41);
  const mails = await run('answer');
  expect(mails.map(({ to }) => to)).toEqual([people.caseWorker.email]);
  expect(mails[0]!.subject).toContain('issue 41');
  expect(links(mails[0]!)).toEqual(['/SitePages/Support-desk.aspx?desk=/report']);
  namesNobody(mails);
  expect(await run('answer')).toEqual([]);
});

test('an update that is near and that nobody was told of goes to who looks after it, else to the inbox', async () => {
  await setInbox();
  await turnOn('update-near');
  const update = (key: string, more: object) => ({
    Title: 'Letters move',
    DeskKey: key,
    DeskStartsAt: `${day(5)}T08:00:00Z`,
    ...more,
  });
  await add('people', { Title: "Una O'Hara & Co", DeskEmail: 'una@tra.example', DeskHasLeft: false });
  const hers = await add('updates', update('u-1', { DeskOwnerName: "Una O'Hara & Co" }));
  const nobodys = await add('updates', update('u-2', {}));
  await add('updates', update('u-3', { DeskTellings: `${day(-1)} | Ada | TMU | heard` }));
  await add('updates', update('u-4', { DeskStartsAt: `${day(40)}T08:00:00Z` }));
  await add('updates', update('u-5', { DeskStage: 'Ignored' }));
  const mails = await run('update-near');
  expect(mails.map(({ to }) => to)).toEqual(['una@tra.example', portalInbox]);
  expect(mails.map(links)).toEqual([hers, nobodys].map((id) => [`/SitePages/Support-desk.aspx?desk=/updates/${id}`]));
  namesNobody(mails);
});

test('the digest counts and links what is open, and is not sent where there is no inbox', async () => {
  await turnOn('digest');
  const tmu = site.deskOf('administrator');
  await tmu.raiseIssue(raise);
  const [row] = await tmu.readOpenIssues();
  await tmu.raiseIssue({ ...raise, key: 'key-2' });
  await tmu.giveCommand(row!, { type: 'add-note', text: 'Kit rang' });
  expect(await run('digest')).toEqual([]);
  await setInbox();
  const mails = await run('digest');
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[portalInbox, 'TMS support on Monday: 2 open']]);
  expect(links(mails[0]!).at(-1)).toBe('/SitePages/Support-desk.aspx?desk=/');
  expect(links(mails[0]!)).toHaveLength(3);
  namesNobody(mails);
});

test('a flow that cannot send does not move on: the next run tells what this one did not', async () => {
  await turnOn('new-report');
  await site.deskOf('caseWorker').raiseReport({ key: 'r-1', words: 'The letter is blank' });
  // TMU may read the row and not write it: the run fails at its end, as where a mail is refused.
  await expect(run('new-report', 'administrator')).rejects.toThrow(/403/);
  await setInbox();
  expect(await run('new-report')).toHaveLength(1);
});

test('who may not read how the flows ran is told nothing', async () => {
  expect(await site.deskOf('caseWorker').readFlowRuns()).toBeUndefined();
});
