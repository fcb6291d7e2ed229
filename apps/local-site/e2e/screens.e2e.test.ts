import type { Browser } from 'playwright-core';
import { sideways, sidewaysWithin, violations } from './support/audit';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { motion } from './support/motion';
import { startSite, type RunningSite } from './support/running-site';
import { shownScreens } from './support/screens';

let site: RunningSite;
let empty: RunningSite;
let browser: Browser;
/** A page for each person: what a screen takes is itself, and not the whole page again. */
const pages = new Map<string, Promise<DeskPage>>();

beforeAll(async () => {
  [site, empty, browser] = await Promise.all([startSite(), startSite(['--empty']), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.remove(), empty?.remove()]);
});

// The narrowest screen, where most goes wrong: `npm run verify` has each in every size, every theme and forced colours
// (matrix/screens.matrix.test.ts).
it.each(shownScreens)(
  '$name at 320 px, light: nothing that axe finds, no sideways scrolling, nothing that moves for long',
  async ({ hash, person, title, onEmptySite, before }) => {
    const at = `${person}, ${onEmptySite ? 'empty' : 'sample'}`;
    if (!pages.has(at))
      pages.set(at, DeskPage.open(browser, onEmptySite ? empty : site, person, { width: 320, height: 800 }));
    const desk = await pages.get(at)!;
    await desk.go(hash);
    await desk.settle(title);
    await before?.(desk);
    expect(await violations(desk)).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
    expect(await sidewaysWithin(desk)).toEqual([]);
    expect(await motion(desk)).toEqual([]);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
  },
);
