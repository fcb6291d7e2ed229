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

/** Where the words of a control begin: behind its edge and its padding. */
const wordsBegin = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().left;
};

it.each(['none', 'active'] as const)(
  'what looks like a link begins where text begins, with nothing drawn left of it: forced colours %s',
  async (forcedColors) => {
    const desk = await DeskPage.open(browser, site, 'system administrator');
    await desk.page.emulateMedia({ forcedColors });
    await desk.go('#/reports');
    await desk.settle('Reports');
    const button = desk.page.getByRole('button', { name: 'Copy link to this report' });
    await button.waitFor();
    const edge = await desk.heading('Reports').evaluate(wordsBegin);
    expect(Math.abs((await button.evaluate(wordsBegin)) - edge)).toBeLessThan(0.5);
    expect(await button.evaluate((element) => getComputedStyle(element).borderLeftWidth)).toBe('0px');
    await desk.close();
  },
);

it.each([1280, 320])('nothing moves when a line says that it is saved: %d px', async (width) => {
  const desk = await DeskPage.open(browser, site, 'system administrator', { width, height: 900 });
  const { page } = desk;
  await desk.go('#/issue/121/add-note');
  await desk.settle(/^Issue 121:/);
  const belowNavigation = async (): Promise<number> => {
    const [heading, navigation] = await Promise.all([
      desk.heading(/^Issue 121:/).boundingBox(),
      page.getByRole('navigation', { name: 'TMS Support Desk' }).boundingBox(),
    ]);
    return heading!.y - navigation!.y;
  };
  const before = await belowNavigation();
  await page.getByLabel('Note', { exact: true }).fill('Rang back, no answer');
  await desk.press('Save');
  await page.locator('[data-write="saved"]').waitFor();
  expect(await belowNavigation()).toBe(before);
  await desk.close();
});

it.each(['ltr', 'rtl'])(
  'a page that reads %s is as wide as its window, with the way past the switches too',
  async (dir) => {
    const desk = await DeskPage.open(browser, site, 'system administrator', { width: 320, height: 900 });
    await desk.page.evaluate((direction) => document.documentElement.setAttribute('dir', direction), dir);
    const skip = desk.page.getByRole('link', { name: 'Skip to the page' });
    expect((await skip.boundingBox())!.y).toBeLessThan(0);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await skip.focus();
    expect(await skip.boundingBox()).toMatchObject({ y: 8 });
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await desk.close();
  },
);
