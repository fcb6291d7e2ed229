import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let tmu: DeskPage;

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
  await tmu.press('Somebody joins');
  await tmu.fill('Name', 'Nell Harbour');
  await tmu.choose('Who are they?', 'TMS user');
  for (const [part, text] of [
    ['Day', '1'],
    ['Month', '12'],
    ['Year', '2030'],
  ] as const)
    await tmu.fill(part, text);
  await tmu.press('Begin the record');
  const record = page.getByRole('article').filter({ hasText: 'Nell Harbour joins' });
  await record.getByText('Joins on 1 December 2030 · 0 of 4 steps done').waitFor();
  await record.getByRole('button', { name: /^Mark as done ?: Training session/ }).click();
  await tmu.press('Save');
  await record.getByText(/Done by Priya Hartnoll on/).waitFor();
  await record.getByRole('button', { name: /^Cancel/ }).click();
  await record.getByText('Joins on 1 December 2030 · Cancelled').waitFor();
  await page.reload();
  await tmu.settle('Joining and leaving');
  await record.getByText(/Done by Priya Hartnoll on/).waitFor();
  await record.getByRole('button', { name: /^It goes on/ }).click();
  await record.getByText('Joins on 1 December 2030 · 1 of 4 steps done').waitFor();
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
  await page.getByRole('link', { name: 'Go to the record of the leaving' }).click();
  await tmu.settle('Joining and leaving');
  const record = page.getByRole('article').filter({ hasText: 'Gareth Okell leaves' });
  await record.getByRole('button', { name: /^Mark as done ?: Removed from TMS/ }).click();
  await page.getByLabel('Who did it?').fill('TMS admin staff');
  await page.getByLabel(/^Who told you\?/).fill('Ines Ray');
  await tmu.press('Save');
  await record.getByText(/Done by TMS admin staff on .*, as told by Ines Ray/).waitFor();
  await record.getByText('What happened').click();
  await record.getByText(/^Passed on: .*Cover of the portal inbox, to Priya Hartnoll/).waitFor();
  await record.getByText(/Looking after “Portal update” to Priya Hartnoll/).waitFor();
  await tmu.go('#/people/leaving');
  await page.getByText('Nobody who has left is still named on the desk.').waitFor();
});
