import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite } from './support/running-site';

// Set-up on the kinds of site that a tenant has, as a site owner meets it: it works whole, or stops with a sentence before anything is made.
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A folder for pictures of each, where somebody wants to look: TMS_PICTURES names it. */
async function picture(desk: DeskPage, name: string): Promise<void> {
  const folder = process.env['TMS_PICTURES'];
  if (!folder) return;
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  await desk.page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

it.each(['private', 'public', 'communication', 'automatic-versions', 'german'])(
  'set-up makes everything on a site that is %s, and plans nothing more',
  async (kind) => {
    const site = await startSite(['--empty', '--kind', kind]);
    try {
      const desk = await DeskPage.open(browser, site, 'site owner');
      await desk.go('#/set-up');
      const make = desk.page.getByRole('main').getByRole('button', { name: /^(Set up|Make)/ });
      await make.waitFor();
      await picture(desk, `${kind}-1-planned`);
      await make.click();
      await desk.page
        .getByText(/is set up|everything is there/i)
        .first()
        .waitFor({ timeout: 90_000 });
      await picture(desk, `${kind}-2-made`);
      await desk.page.reload();
      await desk.go('#/set-up');
      await desk.page
        .getByText(/everything is there|nothing to (make|do)/i)
        .first()
        .waitFor();
      await picture(desk, `${kind}-3-again`);
      expect(await make.count()).toBe(0);
      expect(desk.watched).toEqual({ errors: [], outside: [] });
      await desk.close();
      // Who is in the desk's group and in nothing else works on it.
      const worker = await DeskPage.open(browser, site, 'portal inbox');
      await worker.go('#/log');
      await worker.heading('Log an issue').waitFor();
      await picture(worker, `${kind}-4-worker`);
      await worker.close();
    } finally {
      await site.remove();
    }
  },
);

it('set-up on a subsite that inherits its permission levels says what to do, and makes nothing', async () => {
  const site = await startSite(['--empty', '--kind', 'subsite']);
  try {
    const rest = await signInOverRest(site.origin, site.siteUrl, 'site owner');
    const titles = async (): Promise<string[]> =>
      (await rest.get<{ value: { Title: string }[] }>('web/lists?$select=Title')).value.map(({ Title }) => Title);
    const before = await titles();
    const desk = await DeskPage.open(browser, site, 'site owner');
    await desk.go('#/set-up');
    await desk.page
      .getByRole('main')
      .getByText(/subsite/i)
      .first()
      .waitFor();
    await picture(desk, 'subsite-1-told');
    expect(
      await desk.page
        .getByRole('main')
        .getByRole('button', { name: /^(Set up|Make)/ })
        .count(),
    ).toBe(0);
    expect(await titles()).toEqual(before);
    await desk.close();
  } finally {
    await site.remove();
  }
});
