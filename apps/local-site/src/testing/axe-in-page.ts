import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds on a page without frames, a line for each rule. Its script is put in once a page, and what it found is made short there:
 * a page that is asked in every width and theme is asked fifteen times.
 */
export async function axeFinds(page: Page, options: RunOptions): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe.source);
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  return page.evaluate(
    `axe.run(document, ${asked}).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  );
}
