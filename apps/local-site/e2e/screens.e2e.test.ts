import type { Browser } from 'playwright-core';
import { sideways, themeLabels, violations } from './support/audit';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';
import { shownScreens } from './support/screens';

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

// The sizes and themes where most goes wrong; `npm run verify` has all of them.
const looks = [
  { size: { width: 320, height: 800 }, themes: ['Light', 'High contrast'] },
  { size: { width: 1280, height: 900 }, themes: ['Dark', 'Strong section'] },
] as const;

describe.each(shownScreens)('$name', ({ hash, person, title, onEmptySite, before }) => {
  it.each(looks)('at $size.width px in $themes: nothing that axe finds, no sideways scrolling', async ({ size, themes }) => {
    const desk = await DeskPage.open(browser, onEmptySite ? empty : site, person, size);
    await desk.go(hash);
    await desk.settle(title);
    await before?.(desk);
    for (const theme of themes) {
      await desk.wear(theme);
      expect({ theme, found: await violations(desk) }).toEqual({ theme, found: [] });
    }
    await desk.page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(desk, { contrast: false })).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  });
});

it('shows each theme somewhere', () => {
  expect([...new Set(looks.flatMap(({ themes }) => themes))].sort()).toEqual([...themeLabels].sort());
});
