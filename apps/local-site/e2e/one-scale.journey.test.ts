import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';
import { shownScreens } from './support/screens';
import { typeOnScreen } from './support/type-on-screen';

let site: RunningSite;
let empty: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, empty, browser] = await Promise.all([startSite(), startSite(['--empty']), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.remove(), empty?.remove()]);
});

it.each(shownScreens)(
  '$name has three sizes of text, two weights, lines of 75 characters and one filled button, each at most',
  async ({ hash, person, title, onEmptySite, before }) => {
    const desk = await DeskPage.open(browser, onEmptySite ? empty : site, person);
    await desk.go(hash);
    await desk.settle(title);
    await before?.(desk);
    const { sizes, weights, tooLong, filledButtons } = await typeOnScreen(desk.page);
    expect(sizes.length).toBeGreaterThan(0);
    expect({
      sizes: sizes.slice(3),
      weights: weights.slice(2),
      tooLong,
      filledButtons: filledButtons.slice(1),
    }).toEqual({ sizes: [], weights: [], tooLong: [], filledButtons: [] });
    await desk.close();
  },
);
