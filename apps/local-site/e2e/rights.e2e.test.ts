import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let number: number;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const desk = await DeskPage.open(browser, site, 'system administrator');
  number = await desk.log({ name: 'Perrin Vale', kind: 'TMS user', channel: 'Teams', what: 'Save button missing' });
  await desk.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const issue = (): string => `web/lists/getByTitle('Desk issues')/items(${number})`;

const stepsStand = (desk: DeskPage): Promise<void> =>
  desk.page.getByRole('heading', { name: 'What happens next' }).waitFor();

it('offers the CRM developer TRA’s steps alone, and no form of another’s step by its address', async () => {
  const desk = await DeskPage.open(browser, site, 'CRM developer');
  await desk.go(`#/issue/${number}`);
  // What is not offered is looked for where the steps stand: before they do, there is nothing to be missed.
  await stepsStand(desk);
  expect(await desk.page.getByRole('link', { name: /^Answer / }).count()).toBe(0);
  expect(await desk.page.getByRole('link', { name: 'Hand over to TRA support' }).count()).toBe(0);
  for (const step of ['answer', 'hand-over', 'close', 'name-owner', 'change-details']) {
    await desk.go(`#/issue/${number}/${step}`);
    await desk.page.reload();
    await stepsStand(desk);
    expect(await desk.page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  }
  await desk.close();
});

it.each([
  ['case worker', 'Only TMU and TRA support can open this page'],
  ['visitor', /If you need to, ask .* To report a problem with TMS, tell /],
])('shows a %s updates and documents, no issue, and what to do instead', async (person, says) => {
  const desk = await DeskPage.open(browser, site, person);
  await desk.go(`#/issue/${number}`);
  await desk.page.getByText(says).waitFor();
  expect(await desk.page.getByText('Save button missing').count()).toBe(0);
  await desk.go('#/updates');
  await desk.heading('Updates and documents').waitFor();
  const rest = await signInOverRest(site.origin, site.siteUrl, person);
  expect((await rest.send('GET', issue())).status).toBe(403);
  await desk.close();
});

it('takes nobody at their word: a forged name, role or digest changes nothing', async () => {
  const rest = await signInOverRest(site.origin, site.siteUrl, 'visitor');
  const forged = {
    'x-http-method': 'MERGE',
    'if-match': '*',
    'x-requestdigest': '0xFORGED,23 Nov 2026 12:00:00 -0000',
    'x-user': 'system administrator',
    authorization: 'Bearer site owner',
  };
  const answer = await rest.send('POST', issue(), { DeskStatus: 'Closed' }, forged);
  expect([401, 403]).toContain(answer.status);
  const owner = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  expect((await owner.get<{ DeskStatus: string }>(issue())).DeskStatus).not.toBe('Closed');
});

it('wants a digest for a write, even from somebody who may write', async () => {
  const rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  const answer = await rest.send('POST', issue(), { DeskArea: 'cases' }, { 'x-http-method': 'MERGE', 'if-match': '*' });
  expect(answer.status).toBe(403);
  expect(((await answer.json()) as { 'odata.error': { code: string } })['odata.error'].code).toMatch(
    /-2130575252|-2130575251/,
  );
});
