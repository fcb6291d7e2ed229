import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
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

const pagesOf = async (page: Page): Promise<number> => {
  const paper = (await page.pdf({ format: 'A4', margin })).toString('latin1');
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};
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
    pages[name] = await pagesOf(page);
  }
  expect(Object.keys(pages).length).toBeGreaterThan(5);
  expect(Object.entries(pages).filter(([, count]) => count !== 1)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/^TMS support up to|^TMS support from .* Printed on /).waitFor();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('stays on its one page where causes and ways are as long as people write them, and thirty updates came in a month', async () => {
  const owner = await signInOverRest(site.origin, site.siteUrl, 'site owner');
  const { FormDigestValue } = (await (await owner.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const digest = { 'X-RequestDigest': FormDigestValue };
  const issues = "web/lists/getByTitle('Desk issues')/items";
  const { value: rows } = await owner.get<{ value: { Id: number }[] }>(`${issues}?$top=500&$select=Id`);
  const sentence = 'the guide could say at the top of the page what has to be done before a bundle is uploaded. ';
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
  for (const [n, { Id }] of rows.entries()) {
    const cells = {
      DeskCause: n % 5 === 4 ? `${word}${n % 15}` : `Cause ${n % 15}, typed in the list by hand: ${sentence}`,
      DeskPrevention: `Way ${n}: ${n % 5 === 0 ? word.repeat(3) : sentence.repeat(6)}`,
    };
    const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', ...digest };
    expect((await owner.send('POST', `${issues}(${Id})`, cells, merge)).status).toBe(204);
  }
  const updates = "web/lists/getByTitle('Desk timetable')/items";
  const { value: known } = await owner.get<{ value: Record<string, unknown>[] }>(`${updates}?$top=1`);
  for (let n = 0; n < 30; n += 1) {
    const startsAt = new Date(Date.now() - n * 3_600_000).toISOString();
    const item = {
      Title: `Post ${n}`,
      DeskKey: `MC9${String(n).padStart(6, '0')}`,
      DeskStep: known[0]!['DeskStep'],
      DeskStartsAt: startsAt,
      DeskEndsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
      DeskPrecision: known[0]!['DeskPrecision'],
      DeskUpdateKind: known[0]!['DeskUpdateKind'],
    };
    const answer = await owner.send('POST', updates, item, digest);
    expect(answer.ok ? '' : await answer.text()).toBe('');
  }
  const desk = await DeskPage.open(browser, site, 'team lead');
  const { page } = desk;
  const pages: Record<string, number> = {};
  for (const name of ['month', 'twelve-months', 'all']) {
    await desk.go(`#/reports?period=${name}`);
    await page.getByRole('button', { name: 'Print on one page' }).waitFor();
    await desk.painted();
    pages[name] = await pagesOf(page);
  }
  expect(pages).toEqual({ month: 1, 'twelve-months': 1, all: 1 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.getByText('And 6 other causes').waitFor();
  // However long it is, how many problems it had stands beside it.
  const paper = await page.locator('h4:visible').allInnerTexts();
  expect(paper.filter((one) => !/^.{1,61}: \d+ problems$/s.test(one))).toEqual([]);
  await page
    .getByText(/^\S+ \([^()]*\) and \d\d more$/)
    .first()
    .waitFor();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
