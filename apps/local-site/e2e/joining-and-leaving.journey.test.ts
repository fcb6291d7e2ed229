import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let tmu: DeskPage;

const rules = "web/lists/getByTitle('Desk rules')";
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

/** The site owner, who has written Gareth's address into a rule's row. */
async function ownerWhoNames(row: number, nudge: string): Promise<{ owner: RestReader; digest: object }> {
  const owner = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const { FormDigestValue } = (await (await owner.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const digest = { 'X-RequestDigest': FormDigestValue };
  const answer = await owner.send('POST', `${rules}/items(${row})`, { DeskNudge: nudge }, { ...merge, ...digest });
  expect(answer.status).toBe(204);
  return { owner, digest };
}

const passIt = 'Pass it on, and mark them as having left';

/** Up to the button that passes things on. */
async function chooses(desk: DeskPage, name: string, successor: string): Promise<void> {
  await desk.go('#/people/leaving');
  await desk.settle('Somebody is leaving');
  await desk.page.getByLabel('Who is leaving?').fill(name);
  await desk.press(name);
  await desk.page.getByLabel('Who takes over from them?').selectOption({ label: successor });
}

async function leaves(name: string, successor: string): Promise<void> {
  await chooses(tmu, name, successor);
  await tmu.press(passIt);
  await tmu.page.getByText(`${name} is marked as having left`).waitFor();
}

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  site = await startSite();
  tmu = await DeskPage.open(browser, site, 'system administrator');
});
afterEach(async () => {
  const { watched } = tmu;
  await tmu.close();
  await site.remove();
  expect(watched).toEqual({ errors: [], outside: [] });
});

it('begins a joining with the team’s steps, marks one as done, cancels, and goes on', async () => {
  const { page } = tmu;
  await tmu.go('#/people/joining');
  await tmu.settle('Joining and leaving');
  await tmu.press('Somebody is joining');
  await tmu.fill('Name', 'Nell Harbour');
  await tmu.choose('Who are they?', 'TMS user');
  await tmu.fill('The first day', '1 Dec 2030');
  await tmu.press('Begin the record');
  const record = page.getByRole('article').filter({ hasText: 'Nell Harbour joins' });
  await record.getByText('First day: 1 December 2030 · 0 of 4 steps done').waitFor();
  await record.getByRole('button', { name: /^Mark as done ?: Training session/ }).click();
  await tmu.press('Save');
  await record.getByText(/Done by Priya Hartnoll on/).waitFor();
  await record.getByRole('button', { name: /^Not joining after all/ }).click();
  await record.getByText('First day: 1 December 2030 · Cancelled').waitFor();
  await page.reload();
  await tmu.settle('Joining and leaving');
  await record.getByText(/Done by Priya Hartnoll on/).waitFor();
  await record.getByRole('button', { name: /^Joining after all/ }).click();
  await record.getByText('First day: 1 December 2030 · 1 of 4 steps done').waitFor();
});

it('passes what a leaver holds to a successor in one go, and the record says when TMS admin staff removed them', async () => {
  const { page } = tmu;
  await tmu.go('#/people/leaving');
  await tmu.settle('Somebody is leaving');
  await page.getByLabel('Who is leaving?').fill('gareth');
  await tmu.press('Gareth Okell');
  await page.getByText('Cover of the portal inbox').first().waitFor();
  await page.getByLabel('Who takes over from them?').selectOption({ label: 'Priya Hartnoll' });
  await tmu.press('Pass it on, and mark them as having left');
  await page.getByText('Gareth Okell is marked as having left').waitFor();
  await page.getByRole('link', { name: 'Go to their leaving record' }).click();
  await tmu.settle('Joining and leaving');
  const record = page.getByRole('article').filter({ hasText: 'Gareth Okell leaves' });
  await record.getByRole('button', { name: /^Mark as done ?: Removed from TMS/ }).click();
  await page.getByLabel('Who did it?').fill('TMS admin staff');
  await page.getByLabel(/^Who told you\?/).fill('Ines Ray');
  await tmu.press('Save');
  await record.getByText(/Done by TMS admin staff on .*, as told by Ines Ray/).waitFor();
  await record.getByText('What happened').click();
  await record.getByText(/^Passed on: .*Cover of the portal inbox, .*, to Priya Hartnoll/).waitFor();
  await record.getByText(/^Passed on: .*Looking after “Power Pages host update” to Priya Hartnoll/).waitFor();
  await tmu.go('#/people/leaving');
  await page.getByText('Nobody who has left is still named on the desk.').waitFor();
});

interface Stored {
  Title: string;
  DeskPersonName: string;
  DeskFromOn: string;
  DeskToOn: string | null;
  DeskHasLeft: boolean;
  DeskSteps: string;
}
const stored = async (rest: RestReader, list: string): Promise<Stored[]> =>
  (await rest.get<{ value: Stored[] }>(`web/lists/getByTitle('${list}')/items?$top=500`)).value;
/** Who covers the portal inbox from today on, by name and days, whatever was ended before. */
const coverFrom = async (rest: RestReader, names: readonly string[]): Promise<string[]> =>
  (await stored(rest, 'Desk cover'))
    .filter(({ DeskPersonName: name, DeskToOn: to, DeskFromOn: from }) => names.includes(name) && (to ?? '9') >= from)
    .map((row) => `${row.DeskPersonName} ${row.DeskFromOn} ${row.DeskToOn}`)
    .sort();
const notesOf = (row: Stored): string[] =>
  (JSON.parse(row.DeskSteps) as { notes: { what: string }[] }).notes.map(({ what }) => what);

it('goes on with a leaving that broke off half-way, in another browser, and does nothing twice', async () => {
  const owner = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const before = await coverFrom(owner, ['Priya Hartnoll']);
  await chooses(tmu, 'Gareth Okell', 'Priya Hartnoll');
  // The third write of all, and every one after it: the record was begun, and the successor's cover is there beside the leaver's.
  let writes = 0;
  await tmu.page.route('**/_api/**/items**', (route) => {
    if (route.request().method() === 'POST') writes += 1;
    return writes >= 3 ? route.abort() : route.continue();
  });
  await tmu.press(passIt);
  await tmu.page.getByText('What is left stays with Gareth Okell.').waitFor();
  const [begun, ...more] = await stored(owner, 'Desk joining and leaving');
  expect([begun!.Title, more.length]).toEqual(['Gareth Okell', 0]);
  expect(notesOf(begun!)).toEqual([
    'Begun',
    expect.stringMatching(/^To be passed on: .*Cover of the portal inbox, .* and Looking after/),
  ]);
  const lead = await DeskPage.open(browser, site, 'team lead');
  await lead.go('#/people/joining');
  await lead.settle('Joining and leaving');
  await lead.page.getByText(/^Their last day has come, but they are not marked as having left/).waitFor();
  // The page names who was begun, too: nobody has to know of it.
  await lead.go('#/people/leaving');
  await lead.settle('Somebody is leaving');
  await lead.press('Pass on what Gareth Okell holds');
  await lead.page.getByLabel('Who takes over from them?').selectOption({ label: 'Priya Hartnoll' });
  await lead.press(passIt);
  await lead.page.getByText('Gareth Okell is marked as having left').waitFor();
  const after = await coverFrom(owner, ['Priya Hartnoll']);
  // One for each of the two that he had.
  expect(after).toHaveLength(before.length + 2);
  expect(new Set(after).size).toBe(after.length);
  const records = await stored(owner, 'Desk joining and leaving');
  expect(records).toHaveLength(1);
  expect(notesOf(records[0]!).map((what) => what.split(':')[0])).toEqual([
    'Begun',
    'To be passed on',
    'To be passed on',
    'Passed on',
  ]);
  expect(lead.watched).toEqual({ errors: [], outside: [] });
  await lead.close();
});

it('leaves with a colleague’s successor what the colleague passed on from the same page', async () => {
  const owner = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const lead = await DeskPage.open(browser, site, 'team lead');
  await chooses(lead, 'Gareth Okell', 'Amara Thistle');
  await leaves('Gareth Okell', 'Priya Hartnoll');
  const before = await coverFrom(owner, ['Priya Hartnoll', 'Amara Thistle']);
  await lead.press(passIt);
  await lead.page.getByText('Gareth Okell is marked as having left').waitFor();
  await lead.page
    .getByText(/Looking after “Power Pages host update” to Amara Thistle\. Priya Hartnoll looks after it now\./)
    .waitFor();
  await lead.page
    .getByText(/Priya Hartnoll covers the portal inbox .*: a colleague changed that in the meantime \(Priya Hartnoll, /)
    .first()
    .waitFor();
  expect(await coverFrom(owner, ['Priya Hartnoll', 'Amara Thistle'])).toEqual(before);
  expect(await stored(owner, 'Desk joining and leaving')).toHaveLength(1);
  expect(lead.watched).toEqual({ errors: [], outside: [] });
  await lead.close();
});

it('passes on the rules that remind a leaver, by the one cell of their rows', async () => {
  const { owner } = await ownerWhoNames(3, 'Whoever has it, Gareth@TMU.example');
  const read = (): Promise<Record<string, unknown>> => owner.get(`${rules}/items(3)`);
  const before = await read();
  await leaves('Gareth Okell', 'Priya Hartnoll');
  await tmu.page.getByText(/^The rule “.+” to Priya Hartnoll$/).waitFor();
  const after = await read();
  expect(after['DeskNudge']).toBe('Whoever has it, priya@tmu.example');
  const changed = Object.keys(after).filter((name) => JSON.stringify(after[name]) !== JSON.stringify(before[name]));
  expect(changed.filter((name) => name.startsWith('Desk') || name === 'Title')).toEqual(['DeskNudge']);
  await tmu.page.getByRole('link', { name: 'Go to their leaving record' }).click();
  await tmu.settle('Joining and leaving');
  const record = tmu.page.getByRole('article').filter({ hasText: 'Gareth Okell leaves' });
  await record.getByText('What happened').click();
  await record.getByText('For a site owner to publish: the rules, which remind Gareth Okell until then').waitFor();
});

it('says so to whoever may not change the rules, and passes on the rest', async () => {
  const { owner, digest } = await ownerWhoNames(3, 'gareth@tmu.example');
  const { value: given } = await owner.get<{
    value: { PrincipalId: number; Member: { Title: string }; RoleDefinitionBindings: { Id: number }[] }[];
  }>(`${rules}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  const { value: levels } = await owner.get<{ value: { Id: number; Name: string }[] }>('web/roledefinitions');
  const group = given.find(({ Member }) => Member.Title === 'TMS Support Desk TMU')!;
  const read = levels.find(({ Name }) => Name === 'Read')!;
  const post = async (what: 'add' | 'remove', level: number): Promise<void> => {
    const path = `${rules}/roleassignments/${what}roleassignment(principalid=${group.PrincipalId},roledefid=${level})`;
    expect((await owner.send('POST', path, {}, { ...digest })).status).toBe(200);
  };
  await post('add', read.Id);
  for (const { Id } of group.RoleDefinitionBindings) await post('remove', Id);
  await leaves('Gareth Okell', 'Priya Hartnoll');
  await tmu.page
    .getByText(
      /^The rule “.+” to Priya Hartnoll\. You cannot change the rules\. A site owner can, in the list of rules\.$/,
    )
    .waitFor();
  await tmu.page
    .getByText(/^Cover of the portal inbox, .+, to Priya Hartnoll$/)
    .first()
    .waitFor();
  const { DeskNudge } = await owner.get<{ DeskNudge: string }>(`${rules}/items(3)`);
  expect(DeskNudge).toBe('gareth@tmu.example');
  await tmu.press('Somebody else is leaving');
  await tmu.page.getByText('They have left, but are still named').waitFor();
});
