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

const top = async (one: Locator): Promise<number> => (await one.boundingBox())!.y;

it('keeps the parts of a date on one line at 320 px, also beside what is to be mended', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead', { width: 320, height: 800 });
  await desk.go('#/issue/116/record-fix-required');
  await desk.settle(/^Issue 116:/);
  const parts = desk.page.getByRole('group', { name: 'On which day did they tell you?' });
  await parts.getByLabel('Month').fill('nonsense');
  await desk.press('Save');
  await desk.page.getByRole('alert', { name: 'There is a problem' }).waitFor();
  const tops = await Promise.all(['Day', 'Month', 'Year'].map((part) => top(parts.getByLabel(part))));
  expect(new Set(tops.map(Math.round)).size).toBe(1);
  const [form, year] = await Promise.all([
    desk.page.getByRole('region', { name: 'TRA will fix it' }).boundingBox(),
    parts.getByLabel('Year').boundingBox(),
  ]);
  expect(year!.x + year!.width).toBeLessThan(form!.x + form!.width);
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
