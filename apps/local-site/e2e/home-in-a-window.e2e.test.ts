import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  // In a folder of its own: the one that other suites copy has sixteen open.
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-'));
  [site, browser] = await Promise.all([startSite([], folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

it.each(['system administrator', 'portal inbox', 'team lead'])(
  'Home as the %s has it: three open issues, a report and all around them fit 900 px, with the chrome of the site',
  async (person) => {
    const desk = await DeskPage.open(browser, site, person);
    await desk.settle('Home');
    await desk.page.getByRole('link', { name: /^All updates and documents/ }).waitFor();
    // As much as a tenant's own chrome takes (README): with less, fitting would say nothing.
    const { y } = (await desk.page.locator('[data-tms-support-desk]').boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(176);
    const parts = desk.page.locator('[data-tms-support-desk] section');
    const ends = await parts.evaluateAll((all) => all.map((part) => Math.ceil(part.getBoundingClientRect().bottom)));
    expect(await parts.getByRole('article').count()).toBe(4);
    expect(ends).toHaveLength(6);
    expect(Math.max(...ends)).toBeLessThanOrEqual(900);
    await desk.close();
  },
);
