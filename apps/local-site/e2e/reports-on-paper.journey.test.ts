import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite(['--busy']);
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

it('prints the report of every period on one page, with its date, where sixteen issues are open', async () => {
  const desk = await DeskPage.open(browser, site, 'team lead');
  const { page } = desk;
  await desk.go('#/reports');
  const print = page.getByRole('button', { name: 'Print on one page' });
  await print.waitFor();
  const period = page.getByLabel('Period', { exact: true });
  const names = await period.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const pages: Record<string, number> = {};
  for (const name of names.filter((one) => one !== 'between')) {
    await period.selectOption(name);
    await print.waitFor();
    await desk.painted();
    const paper = (await page.pdf({ format: 'A4', margin })).toString('latin1');
    pages[name] = paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  expect(Object.keys(pages).length).toBeGreaterThan(5);
  expect(Object.entries(pages).filter(([, count]) => count !== 1)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/^TMS support up to|^TMS support from .* Printed on /).waitFor();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
