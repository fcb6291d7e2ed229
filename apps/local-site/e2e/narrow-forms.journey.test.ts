import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(['--busy']), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

it('keeps a date, and what is understood of it, inside a form at 320 px', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead', { width: 320, height: 800 });
  await desk.go('#/people/cover');
  const field = desk.page.getByLabel('First day');
  await field.fill('45 December');
  await desk.press('Save');
  const problem = desk.page.getByRole('alert', { name: 'There is a problem' });
  await problem.getByRole('link', { name: 'The first day must be a real date' }).waitFor();
  expect(await field.inputValue()).toBe('45 December');
  await field.fill('3–9 December 2026');
  const said = desk.page.getByText('Thursday 3 December 2026 to Wednesday 9 December 2026');
  const [form, words] = await Promise.all([
    desk.page.locator('form').filter({ has: field }).boundingBox(),
    said.boundingBox(),
  ]);
  expect(words!.x + words!.width).toBeLessThanOrEqual(form!.x + form!.width);
  await field.press('Tab');
  expect([await field.inputValue(), await desk.page.getByLabel('Last day').inputValue()]).toEqual([
    '3 December 2026',
    '9 December 2026',
  ]);
  await desk.close();
});

it('puts the button of a long choice beside its first line', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead', { width: 320, height: 800 });
  await desk.go('#/issue/126/merge-into');
  const choice = desk.page.getByRole('radio', { name: /^Issue 122:/ });
  await choice.waitFor();
  const [button, label] = await Promise.all([
    choice.boundingBox(),
    desk.page.locator('label', { hasText: /^Issue 122:/ }).boundingBox(),
  ]);
  // Several lines, and the button ends within the first two.
  expect(label!.height).toBeGreaterThan(60);
  expect(button!.y + button!.height).toBeLessThan(label!.y + 40);
  await desk.close();
});

it('says how an issue stands in another colour than links have', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead');
  const colour = (one: Locator): Promise<string> => one.evaluate((element) => getComputedStyle(element).color);
  for (const theme of ['Light', 'Dark']) {
    await desk.go('#/issue/126');
    await desk.settle(/^Issue 126:/);
    await desk.wear(theme);
    const link = desk.page.getByRole('link', { name: 'Find', exact: true });
    const standing = desk.page.locator('p', { hasText: 'How it stands:' }).locator('span').last();
    expect(await standing.innerText()).toBe('New, nobody is dealing with it');
    expect(await colour(standing)).not.toBe(await colour(link));
  }
  await desk.close();
});

it('shows the mark of a fold wherever there is one', async () => {
  const desk = await DeskPage.open(browser, site, 'system administrator');
  let folds = 0;
  for (const [hash, title] of [
    ['#/updates', 'Updates and documents'],
    ['#/updates/2', 'Power Pages host update'],
    ['#/rules', 'Rules'],
    ['#/reports', 'Reports'],
    ['#/settings', 'Settings'],
    ['#/issue/114', /^Issue 114:/],
    ['#/replies', 'Replies'],
  ] as const) {
    await desk.go(hash);
    await desk.settle(title);
    await desk.settled();
    const shown = await desk.page
      .locator('summary:visible')
      .evaluateAll((all) => all.map((one) => `${one.textContent}: ${getComputedStyle(one).display}`));
    folds += shown.length;
    expect(shown.filter((one) => !one.endsWith(': list-item'))).toEqual([]);
  }
  expect(folds).toBeGreaterThan(3);
  await desk.close();
});

it('marks a group that is to be mended from its question on', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead');
  await desk.go('#/issue/120/close');
  await desk.press('Save');
  await desk.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
  const group = desk.page.getByRole('group', { name: /^How did it end/ });
  // A legend that does not float has the edge of its group begin in its middle.
  expect(await group.locator('legend').evaluate((legend) => getComputedStyle(legend).float)).toBe('left');
  expect(await group.evaluate((element) => getComputedStyle(element).borderLeftWidth)).toBe('4px');
  await desk.close();
});
