import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let browser: Browser;
let site: RunningSite;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  site = await startSite();
});
afterEach(async () => site?.remove());

/** Takes a part of the site away, as an owner may on SharePoint's own pages. */
async function takeAway(what: string): Promise<void> {
  const rest = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const said = (await (await rest.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const headers = { 'x-http-method': 'DELETE', 'if-match': '*', 'x-requestdigest': said.FormDigestValue };
  const answer = await rest.send('POST', `web/lists/getByTitle(${what}`, undefined, headers);
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`);
}

const holes = [
  {
    what: 'a column of the issues',
    path: `'Desk issues')/fields/getByInternalNameOrTitle('DeskStatus')`,
    says: /“How it stands” of the list “Desk issues” is not there/,
  },
  {
    what: 'a column of the people',
    path: `'Desk people')/fields/getByInternalNameOrTitle('DeskRoles')`,
    says: /of the list “Desk people” is not there/,
  },
  { what: 'the timetable', path: `'Desk timetable')`, says: /The list “Desk timetable” is not there/ },
  { what: 'the list of people', path: `'Desk people')`, says: /The list “Desk people” is not there/ },
];

it.each(holes)('without $what the desk opens and says so, and set-up mends it', async ({ path, says }) => {
  await takeAway(path);
  const worker = await DeskPage.open(browser, site, 'system administrator');
  await worker.settle('Home');
  await worker.page.getByText('Some of the desk’s lists are missing').waitFor();
  await worker.page.getByText(says).waitFor();
  await worker.page.getByText('A site owner can put this right.').waitFor();
  expect(await worker.page.getByText('Your account does not have access to them').count()).toBe(0);

  const owner = await DeskPage.open(browser, site, 'site owner');
  await owner.page.getByText(says).waitFor();
  await owner.page.getByRole('link', { name: 'Open set-up' }).click();
  await owner.heading('Set-up').waitFor();
  await owner.press(/^Do (this step|these \d+ steps)$/);
  await owner.page.getByRole('heading', { name: 'Everything is there' }).waitFor();
  await owner.go('#/');
  await owner.page.reload();
  await owner.settle('Home');
  expect(await owner.page.getByText(says).count()).toBe(0);
  for (const desk of [worker, owner]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it('without the list of issues an owner meets set-up, and whoever works is told what is gone', async () => {
  await takeAway(`'Desk issues')`);
  const worker = await DeskPage.open(browser, site, 'system administrator');
  await worker.page.getByText(/The list “Desk issues” is not there/).waitFor();
  const owner = await DeskPage.open(browser, site, 'site owner');
  await owner.heading('Set up the desk on this site').waitFor();
  await owner.press('Make the lists');
  await owner.page.getByRole('heading', { name: 'Everything is there' }).waitFor();
  await owner.press('Open the desk');
  await owner.settle('Home');
  await worker.close();
  await owner.close();
});
