import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(['--empty']), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

it('tells everybody but an owner whom to ask, by name', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  await desk.page
    .getByRole('main')
    .getByText(/Ask Olive Marchbank/)
    .waitFor();
  expect(await desk.page.getByRole('button', { name: /Make|Set up/ }).count()).toBe(0);
  await desk.close();
});

it('shows an owner what it will make, makes it, reads it back, and plans nothing more', async () => {
  const before = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const titles = async (): Promise<string[]> =>
    (await before.get<{ value: { Title: string }[] }>('web/lists?$select=Title')).value.map(({ Title }) => Title);
  expect(await titles()).not.toContain('Desk issues');

  const desk = await DeskPage.open(browser, site, 'site owner');
  await desk.go('#/set-up');
  const make = desk.page.getByRole('main').getByRole('button', { name: /^(Set up|Make)/ });
  await make.waitFor();
  // Nothing has been made by looking.
  expect(await titles()).not.toContain('Desk issues');
  await make.click();
  await desk.page
    .getByText(/is set up|everything is there/i)
    .first()
    .waitFor({ timeout: 60_000 });
  const made = await titles();
  expect(made).toEqual(expect.arrayContaining(['Desk issues']));

  await desk.page.reload();
  await desk.go('#/set-up');
  await desk.page
    .getByText(/everything is there|nothing to (make|do)/i)
    .first()
    .waitFor();
  expect(
    await desk.page
      .getByRole('main')
      .getByRole('button', { name: /^(Set up|Make)/ })
      .count(),
  ).toBe(0);
  expect(await titles()).toEqual(made);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
