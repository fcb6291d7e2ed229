import { axeFinds } from '../../src/testing/axe-in-page';
import type { DeskPage } from './desk-page';

export const themeLabels = ['Light', 'Dark', 'Strong section', 'High contrast'] as const;

/** The rules that ask which colours were painted: what a theme changes. Every other asks the elements, and what room they take. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * Lays out what is out of sight, too: a row that was not looked at yet stands in a place that is guessed, and its links may lie over those of
 * the next until somebody comes near. Nobody sees that, and axe measures it.
 */
const layOutAll = (desk: Pick<DeskPage, 'page'>): Promise<void> =>
  desk.page.evaluate(() => {
    if (document.adoptedStyleSheets.some(({ title }) => title === 'lay out all')) return;
    const sheet = new CSSStyleSheet();
    Object.defineProperty(sheet, 'title', { value: 'lay out all' });
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/**
 * What axe finds, with `target-size`, which it leaves off. There are no exceptions.
 * @param asks of `colours`, where a page that was looked through has only put on another theme; `all but colours` in forced colours:
 * the system's palette paints then, and the browser still reports the colours of the theme.
 */
export async function violations(
  desk: Pick<DeskPage, 'page'>,
  asks: 'all' | 'colours' | 'all but colours' = 'all',
): Promise<string[]> {
  await layOutAll(desk);
  if (asks === 'colours') return axeFinds(desk.page, { runOnly: { type: 'rule', values: ofColours } });
  return axeFinds(desk.page, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: {
      'target-size': { enabled: true },
      ...(asks === 'all' ? {} : Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]))),
    },
  });
}

/** How many pixels the page is wider than the window. */
export const sideways = (desk: Pick<DeskPage, 'page'>): Promise<number> =>
  desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What within the page has to be scrolled sideways to be read (WCAG 1.4.10), by its name. A field scrolls by itself as somebody types. */
export const sidewaysWithin = (desk: Pick<DeskPage, 'page'>): Promise<string[]> =>
  desk.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-tms-support-desk] *')]
      .filter(
        (one) =>
          !one.matches('input, textarea, select') &&
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 1 &&
          /auto|scroll/.test(getComputedStyle(one).overflowX),
      )
      .map((one) => one.getAttribute('aria-label') ?? `${one.tagName} ${one.className}`),
  );
