import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site?.remove());

const size = { width: 320, height: 800 };

it('says “me too” on a small screen; TMU counts, ends it, has a message to each; and their page says that it is over', async () => {
  const user = await DeskPage.open(browser, site, 'case worker', size);
  await user.settle('Report a problem with TMS');
  const line = user.page.getByRole('region', { name: 'We know about' }).getByRole('listitem').first();
  const words = (await line.innerText()).split(' Since ')[0]!;
  await line.getByRole('button', { name: /^Me too/ }).click();
  await line.getByText('You said that you have it too.').waitFor();
  // Taken back, on the machine of others too, and said again.
  await line.getByRole('button', { name: /^I do not have it after all/ }).click();
  await line.getByText('You have taken that back.').waitFor();
  await user.page.reload();
  await line.getByRole('button', { name: /^Me too/ }).click();
  await line.getByText('You said that you have it too.').waitFor();

  const tmu = await DeskPage.open(browser, site, 'system administrator');
  await tmu.settle('Home');
  const known = tmu.page.getByRole('region', { name: 'Known problems' });
  const own = known.getByRole('listitem').filter({ hasText: words });
  await own.getByText(/1 person has it too/).waitFor();
  await own.getByRole('button', { name: /^It is resolved/ }).click();
  const mail = tmu.page.getByRole('link', { name: /^Write an email to Tom Wexcombe/ });
  await mail.waitFor();
  expect(await mail.getAttribute('href')).toMatch(/^mailto:tom@tmu\.example\?subject=/);
  await tmu.press(/^They have been told/);
  await mail.waitFor({ state: 'detached' });

  await user.page.reload();
  await user.settle('Report a problem with TMS');
  await user.page.getByText(new RegExp(`^${words.slice(0, 20)}.*It was resolved on`)).waitFor();
  expect(await user.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const desk of [user, tmu]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});

it('keeps a “me too” on a phone without a connection, through a reload, and sends it once', async () => {
  const user = await DeskPage.open(browser, site, 'case worker', size);
  await user.settle('Report a problem with TMS');
  const line = user.page.getByRole('region', { name: 'We know about' }).getByRole('listitem').first();
  await line.getByRole('button', { name: /^Me too/ }).waitFor();
  // SharePoint takes nothing; what is read is there.
  const rows = /\/items(\?|$)/;
  await user.context.route(rows, (route) =>
    route.request().method() === 'GET' ? route.continue() : route.abort('connectionfailed'),
  );
  await line.getByRole('button', { name: /^Me too/ }).click();
  await line.getByText('That is kept on this device, and sent when SharePoint answers.').waitFor();
  await user.page.locator('[data-waiting="1"]').filter({ hasText: '1 waiting to be sent' }).waitFor();
  expect(await user.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await user.page.reload();
  await user.page.locator('[data-waiting="1"]').waitFor();
  // Pressed again, as it says nothing of it here after a reload: it is still one.
  await line.getByRole('button', { name: /^Me too/ }).click();
  await line.getByText('That is kept on this device').waitFor();
  await user.page.locator('[data-waiting="1"]').waitFor();
  await user.context.unroute(rows);
  await user.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await line.getByText('You said that you have it too.').waitFor();
  await user.page.locator('[data-waiting]').waitFor({ state: 'detached' });
  const rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  const { value } = await rest.get<{ value: unknown[] }>(
    `web/lists/getByTitle('Desk me too')/items?$top=500&$filter=DeskTakenBack eq 0&$orderby=Id desc&$select=Id,Author/EMail&$expand=Author`,
  );
  expect(value.filter((row) => JSON.stringify(row).includes('tom@tmu.example'))).toHaveLength(1);
  expect(user.watched).toEqual({ errors: [], outside: [] });
  await user.close();
});
