import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

it('keeps both when two people act on one issue: the first is saved, the second is shown what changed and keeps their words', async () => {
  const first = await DeskPage.open(browser, site, 'system administrator');
  const number = await first.log({
    name: 'Juno Pell',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Code refused',
  });
  const second = await DeskPage.open(browser, site, 'team lead');
  await second.go(`#/issue/${number}`);
  await second.step('Hand over to TRA support');
  await second.fill('The exact words of the error message', 'Your code was refused (E-12)');
  await second.choose('Where do you hand it over?', 'Trello board');
  await second.choose('Have you sent it?', 'Yes');

  await first.step('Answer Juno Pell');
  await first.fill('What was done?', 'Sent a new code');
  await first.fill('Your reply to Juno Pell', 'A new code is in your email');
  await first.choose(/Have you sent it/, 'Yes');
  await first.save();
  await first.standing('Answered. Waiting to hear whether it worked');

  await second.press('Save');
  await second.standing('Answered. Waiting to hear whether it worked');
  await second.page.getByText('Your code was refused (E-12)').first().waitFor();
  expect(await second.page.getByText('Sent a new code').count()).toBeGreaterThan(0);
  for (const desk of [first, second]) {
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  }
});
