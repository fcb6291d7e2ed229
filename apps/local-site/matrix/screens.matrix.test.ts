import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { sideways, themeLabels, violations } from '../e2e/support/audit';
import { openBrowser } from '../e2e/support/browser';
import { DeskPage } from '../e2e/support/desk-page';
import { startSite, type RunningSite } from '../e2e/support/running-site';
import { shownScreens } from '../e2e/support/screens';
import { typeOnScreen } from '../e2e/support/type-on-screen';

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

/** A folder for a picture of each, to be looked at: MATRIX_PICTURES=folder npm run verify. */
const pictures = process.env.MATRIX_PICTURES;
const photograph = async (desk: DeskPage, ...of: (string | number)[]): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  const name = of
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  await desk.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
};

const widths = [320, 768, 1280];

/** What does not depend on colours is asked once at a width; what does, in every theme. */
async function inEveryTheme(desk: DeskPage, name: string, width: number): Promise<void> {
  for (const theme of themeLabels) {
    await desk.wear(theme);
    await photograph(desk, name, width, theme);
    const found = await violations(desk, theme === 'Light' ? 'all' : 'colours');
    expect({ width, theme, found }).toEqual({ width, theme, found: [] });
    expect({ width, theme, sideways: Math.max(0, await sideways(desk)) }).toEqual({ width, theme, sideways: 0 });
  }
  await desk.wear('Light');
  await desk.page.emulateMedia({ forcedColors: 'active' });
  await photograph(desk, name, width, 'forced');
  const found = await violations(desk, 'all but colours');
  expect({ width, found }).toEqual({ width, found: [] });
  await desk.page.emulateMedia({ forcedColors: 'none' });
}

/** At most three sizes of text, two weights, lines of 75 characters and one filled button. */
async function onOneScale(desk: DeskPage): Promise<void> {
  const { sizes, weights, tooLong, filledButtons } = await typeOnScreen(desk.page);
  expect(sizes.length).toBeGreaterThan(0);
  expect({
    sizes: sizes.slice(3),
    weights: weights.slice(2),
    tooLong,
    filledButtons: filledButtons.slice(1),
  }).toEqual({ sizes: [], weights: [], tooLong: [], filledButtons: [] });
}

const opened = new Map<string, Promise<DeskPage>>();

/** The one desk of this person at a site, which goes from screen to screen as they would; what it complained of before stays known. */
function deskOf(at: RunningSite, person: string): Promise<DeskPage> {
  const key = `${at.origin} ${person}`;
  const found = opened.get(key) ?? DeskPage.open(browser, at, person);
  opened.set(key, found);
  return found;
}

it.each(shownScreens)(
  '$name in every width, in every theme and in forced colours, and on one scale of type',
  async ({ name, hash, person, title, onEmptySite, before }) => {
    const desk = await deskOf(onEmptySite ? empty : site, person);
    await desk.page.emulateMedia({ forcedColors: 'none' });
    await desk.page.setViewportSize({ width: widths[0]!, height: 900 });
    await desk.wear('Light');
    await desk.go(hash);
    await desk.settle(title);
    await before?.(desk);
    for (const width of widths) {
      await desk.page.setViewportSize({ width, height: 900 });
      await desk.painted();
      if (width === 1280) await onOneScale(desk);
      await inEveryTheme(desk, name, width);
    }
    expect(desk.watched).toEqual({ errors: [], outside: [] });
  },
);
