import AxeBuilder from '@axe-core/playwright';
import type { DeskPage } from './desk-page';

export const themeLabels = ['Light', 'Dark', 'Strong section', 'High contrast'] as const;

/**
 * What axe finds, with `target-size`, which it leaves off. There are no exceptions. In forced colours alone contrast is not asked:
 * the system's palette paints then, and the browser still reports the colours of the theme.
 */
export async function violations(desk: Pick<DeskPage, 'page'>, { contrast = true } = {}): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: desk.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: contrast } } })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
}

/** How many pixels the page is wider than the window. */
export const sideways = (desk: Pick<DeskPage, 'page'>): Promise<number> =>
  desk.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
