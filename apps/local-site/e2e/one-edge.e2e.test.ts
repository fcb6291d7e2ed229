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

const sizes = [1280, 320].map((width) => ({ width, height: 900 }));

/** How far below the switches an issue begins. */
async function belowNavigation(desk: DeskPage, number: number): Promise<number> {
  const [heading, navigation] = await Promise.all([
    desk.heading(new RegExp(`^Issue ${number}:`)).boundingBox(),
    desk.page.getByRole('navigation', { name: 'TMS Support Desk' }).boundingBox(),
  ]);
  return heading!.y - navigation!.y;
}

it.each(sizes)('nothing moves when a line says that it is saved: $width px', async (size) => {
  const desk = await DeskPage.open(browser, site, 'system administrator', size);
  await desk.go('#/issue/121/add-note');
  await desk.settle(/^Issue 121:/);
  const before = await belowNavigation(desk, 121);
  await desk.page.getByLabel('Note', { exact: true }).fill('Rang back, no answer');
  await desk.press('Save');
  await desk.page.getByText(/^Saved: the note, issue 121, /).waitFor();
  expect(await belowNavigation(desk, 121)).toBe(before);
  await desk.close();
});

it.each(sizes)('nothing moves for a line with Undo, nor for what was undone: $width px', async (size) => {
  const desk = await DeskPage.open(browser, site, 'system administrator', size);
  const { page } = desk;
  await desk.go('#/');
  const known = page.getByRole('region', { name: 'Known problems' }).getByRole('link', { name: /^Issue \d+/ });
  const number = Number(/\d+/.exec((await known.first().textContent()) ?? ''));
  await desk.go(`#/issue/${number}`);
  await desk.settle(new RegExp(`^Issue ${number}:`));
  const before = await belowNavigation(desk, number);
  await desk.press('It is resolved');
  await page.getByText(`Saved: that it is resolved, issue ${number}, `).waitFor();
  const undo = page.getByRole('button', { name: /^Undo: / });
  await undo.waitFor();
  expect(await belowNavigation(desk, number)).toBe(before);
  // One line of letters, and not a column of them.
  expect((await undo.boundingBox())!.height).toBeLessThan(40);
  await undo.click();
  await page.getByText(/^Undone: /).waitFor();
  expect(await belowNavigation(desk, number)).toBe(before);
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
