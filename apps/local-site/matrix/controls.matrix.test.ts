import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sideways, violations } from '../e2e/support/audit';
import { openBrowser } from '../e2e/support/browser';
import { startSite, type RunningSite } from '../e2e/support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(['--empty']), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

/** A folder for a picture of each, to be looked at, as for the screens. */
const pictures = process.env.MATRIX_PICTURES;

async function open(width: number): Promise<{ page: Page; errors: string[] }> {
  // In a context of its own: axe opens a second page beside it.
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${site.origin}/_controls`);
  return { page, errors };
}

async function wear(page: Page, theme: string, width: number, named = theme): Promise<void> {
  await page.goto(`${site.origin}/_controls#${theme}`);
  await page.locator(`[data-theme="${theme}"]`).waitFor();
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `controls-${width}-${named}.png`), fullPage: true });
}

it.each([320, 1280])('every control in every state at %i px, in every theme and in forced colours', async (width) => {
  const { page, errors } = await open(width);
  for (const theme of ['light', 'dark', 'strong', 'high-contrast']) {
    await wear(page, theme, width);
    expect({ theme, found: await violations({ page }, theme === 'light' ? 'all' : 'colours') }).toEqual({
      theme,
      found: [],
    });
    expect({ theme, sideways: Math.max(0, await sideways({ page })) }).toEqual({ theme, sideways: 0 });
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await wear(page, 'light', width, 'forced');
  expect(await violations({ page }, 'all but colours')).toEqual([]);
  expect(await page.locator('[data-state]').count()).toBeGreaterThan(40);
  expect(errors).toEqual([]);
  await page.context().close();
});

it('shows where the focus is, on each kind of button and link', async () => {
  const { page } = await open(1280);
  const seen = new Set<string>();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, outline } = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
      const after = getComputedStyle(at, '::after');
      const isShown = (style: string, width: string): boolean => style !== 'none' && parseFloat(width) > 0;
      return {
        name: at.tagName,
        outline:
          isShown(outlineStyle, outlineWidth) ||
          boxShadow !== 'none' ||
          isShown(after.outlineStyle, after.outlineWidth),
      };
    });
    expect({ stop, name, outline }).toEqual({ stop, name, outline: true });
    seen.add(name);
  }
  expect([...seen].sort()).toEqual(expect.arrayContaining(['A', 'BUTTON']));
  await page.context().close();
});
