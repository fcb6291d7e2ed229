import AxeBuilder from '@axe-core/playwright';
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
  // Legacy is how axe calls a page that is read where it is: the other way opens a second page for every question. There are no frames.
  const axe = new AxeBuilder({ page: desk.page }).setLegacyMode(true);
  const asked =
    asks === 'colours'
      ? axe.options({ runOnly: { type: 'rule', values: ofColours }, resultTypes: ['violations'] })
      : axe.options({
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
          rules: {
            'target-size': { enabled: true },
            ...(asks === 'all' ? {} : Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]))),
          },
          resultTypes: ['violations'],
        });
  const { violations: found } = await asked.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** How many pixels the page is wider than the window. */
export const sideways = (desk: Pick<DeskPage, 'page'>): Promise<number> =>
  desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
