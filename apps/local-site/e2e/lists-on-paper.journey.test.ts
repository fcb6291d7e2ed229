import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let usual: RunningSite;
let busy: RunningSite;
let browser: Browser;

beforeAll(async () => {
  // In a folder of its own: the one that other suites copy has sixteen open.
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-e2e-'));
  [usual, busy, browser] = await Promise.all([startSite([], folder), startSite(['--busy']), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([usual?.remove(), busy?.remove()]);
});

const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

// With the head of the page that the local site has, as SharePoint has one.
it.each([
  { what: 'Home of the usual day', site: () => usual, hash: '#/', title: 'Home', most: 1 },
  { what: 'Home with sixteen open', site: () => busy, hash: '#/', title: 'Home', most: 2 },
  { what: 'fifty issues that were found', site: () => busy, hash: '#/find', title: 'Find', most: 6 },
  { what: 'a short issue', site: () => busy, hash: '#/issue/126', title: /^Issue 126:/, most: 1 },
])('prints $what on $most or fewer pages', async ({ site, hash, title, most }) => {
  const desk = await DeskPage.open(browser, site(), 'system administrator');
  await desk.go(hash);
  await desk.settle(title);
  await desk.settled();
  const paper = (await desk.page.pdf({ format: 'A4', margin })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('leaves off paper what only a press answers', async () => {
  const desk = await DeskPage.open(browser, usual, 'system administrator');
  await desk.go('#/');
  await desk.settle('Home');
  const fold = desk.page.getByText('Why is this here?').first();
  const over = desk.page.getByRole('button', { name: /^It is resolved/ }).first();
  await Promise.all([fold.waitFor(), over.waitFor()]);
  await desk.page.emulateMedia({ media: 'print' });
  await Promise.all([fold.waitFor({ state: 'hidden' }), over.waitFor({ state: 'hidden' })]);
  // No dot before a button that is not there.
  const lines = await desk.page.getByText(/^Since /).allInnerTexts();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => /·\s*$/.test(line))).toEqual([]);
  await desk.close();
});
