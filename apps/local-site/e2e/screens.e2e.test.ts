import type { Browser } from 'playwright-core';
import { sideways, violations } from './support/audit';
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

// One theme a size, so that `npm test` stays quick; `npm run verify` has every theme at every size.
const looks = [
  { size: { width: 320, height: 800 }, theme: 'Light', isForced: true },
  { size: { width: 1280, height: 900 }, theme: 'Dark', isForced: false },
];

describe.each(shownScreens)('$name', ({ hash, person, title, onEmptySite, before }) => {
  it.each(looks)(
    'at $size.width px, $theme: nothing that axe finds, no sideways scrolling',
    async ({ size, theme, isForced }) => {
      const desk = await DeskPage.open(browser, onEmptySite ? empty : site, person, size);
      await desk.go(hash);
      await desk.settle(title);
      await before?.(desk);
      await desk.wear(theme);
      expect(await violations(desk)).toEqual([]);
      if (isForced) {
        await desk.page.emulateMedia({ forcedColors: 'active' });
        expect(await violations(desk, { contrast: false })).toEqual([]);
      }
      expect(await sideways(desk)).toBeLessThanOrEqual(0);
      expect(desk.watched).toEqual({ errors: [], outside: [] });
      await desk.close();
    },
  );
});
