import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

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

const sizes = { 'at 320 px': { width: 320, height: 800 }, 'at 1280 px': { width: 1280, height: 900 } };
const themes = ['Light', 'Dark', 'Strong section', 'High contrast'];
const screens = [
  { name: 'Home', hash: '#/', person: 'system administrator', title: 'Home' },
  { name: 'Log an issue', hash: '#/log', person: 'system administrator', title: 'Log an issue' },
  { name: 'An issue', hash: '#/issue/1', person: 'system administrator', title: /^Issue 1:/ },
  { name: 'Updates and documents', hash: '#/updates', person: 'team lead', title: 'Updates and documents' },
  { name: 'No access to issues', hash: '#/', person: 'visitor', title: /./ },
  { name: 'Set-up', hash: '#/set-up', person: 'site owner', title: /Set/, onEmptySite: true },
];

/**
 * Zero violations, with `target-size`, which axe leaves off. There are no exceptions. In forced colours alone contrast is not
 * asked: the system's palette paints then, and the browser still reports the colours of the theme.
 */
async function violations(desk: DeskPage, { contrast = true } = {}): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: desk.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } } })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

describe.each(screens)('$name', ({ hash, person, title, onEmptySite }) => {
  it.each(Object.entries(sizes))('%s, in every theme: nothing that axe finds, no sideways scrolling', async (_, size) => {
    const desk = await DeskPage.open(browser, onEmptySite ? empty : site, person, size);
    await desk.go(hash);
    await desk.heading(title).waitFor();
    await desk.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    for (const theme of themes) {
      await desk.page.getByLabel('Theme').selectOption({ label: theme });
      await desk.page.waitForTimeout(200);
      expect({ theme, found: await violations(desk) }).toEqual({ theme, found: [] });
    }
    await desk.page.emulateMedia({ forcedColors: 'active' });
    expect(await violations(desk, { contrast: false })).toEqual([]);
    const overflow = await desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  });
});
