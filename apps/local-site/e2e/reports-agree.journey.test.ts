import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { countRows, dayInLondon, type IssueItem, type RowCount } from './support/count-rows';
import { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let desk: DeskPage;
let rows: readonly IssueItem[];
const folder = mkdtempSync(path.join(tmpdir(), 'desk-report-'));

beforeAll(async () => {
  browser = await openBrowser();
  site = await startSite(['--busy']);
  const rest = await signInOverRest(site.origin, site.siteUrl, 'team lead');
  const items = "web/lists/getByTitle('Desk issues')/items?$top=500";
  rows = (await rest.get<{ value: IssueItem[] }>(items)).value;
  desk = await DeskPage.open(browser, site, 'team lead');
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await site?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Quoted cells, doubled quotes, `="text"` as a spreadsheet shows it; no cell of a report has a line break in it. */
const cellsOf = (file: string): string[][] =>
  file
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain = '']) =>
        (quoted?.replace(/""/g, '"') ?? plain).replace(/^="(.*)"$/, '$1'),
      ),
    );

const numbersIn = (words: string): number[] => [...words.matchAll(/\d+/g)].map(([number]) => Number(number));

/** The numbers of a sentence that counts panellists and staff apart: each is said once. */
const apartIn = ([panellists, staff]: readonly [number, number]): number[] => {
  const all = panellists + staff;
  if (all === 0) return [];
  return panellists > 0 && staff > 0 ? [all, panellists, staff] : [all];
};

/** What the report says in each of the ways in which it can be had. */
async function everyWay() {
  const { page } = desk;
  await page.getByRole('button', { name: 'Print on one page' }).waitFor();
  await desk.painted();
  const sentences = await page
    .locator('main ul')
    .filter({ hasText: /open now/ })
    .locator('> li')
    .evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('a').forEach((link) => link.remove());
        return copy.textContent!.trim();
      }),
    );
  const table = await page
    .locator('[aria-label="What came in, by month"] tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent!)));
  const bars = await page
    .locator('main svg[role="img"] g')
    .evaluateAll((all) => all.map((bar) => bar.querySelectorAll('text')[1]!.textContent));
  const causes = await page
    .getByRole('region', { name: /^What they came from/ })
    .getByRole('heading', { level: 4 })
    .allTextContents();
  const [download] = await Promise.all([page.waitForEvent('download'), desk.press('Save as a table (CSV)')]);
  const kept = path.join(folder, 'report.csv');
  await download.saveAs(kept);
  const [, ...file] = cellsOf(readFileSync(kept, 'utf8'));
  await desk.press('Copy for an email');
  const words = (await desk.copied()).replace(/\r\n/g, '\n').split('\n');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await desk.painted();
  const paper = (await page.locator('main').innerText()).split('\n').map((line) => line.trim());
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return { sentences, table, bars, causes, file, words, paper };
}

type Ways = Awaited<ReturnType<typeof everyWay>>;

function agrees({ sentences, table, bars, causes, file, words, paper }: Ways, counted: RowCount, today: string): void {
  const said = (about: RegExp): string => sentences.find((one) => about.test(one)) ?? '';
  // Counted from the rows.
  const people = counted.people > counted.came[0] + counted.came[1] ? [counted.people] : [];
  expect(numbersIn(said(/came in[,:.]/))).toEqual([...apartIn(counted.came), ...people]);
  expect(numbersIn(said(/open now/))).toEqual(apartIn(counted.open));
  expect(numbersIn(said(/with TRA support/))[0]).toBe(counted.withTra.length);
  expect(said(/with TRA support/)).toContain(
    `issue ${counted.withTra[0]!.number} (since ${counted.withTra[0]!.since})`,
  );
  expect(said(/^The longest wait/)).toContain(`issue ${counted.longest},`);
  expect(numbersIn(said(/closed/))[0] ?? 0).toBe(counted.closed);
  expect(numbersIn(said(/ways? to stop/))[0] ?? 0).toBe(counted.ways);
  expect(causes.map((heading) => numbersIn(heading).at(-1))).toEqual(counted.causes);
  const came = [...counted.months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, apart]) => apart.map(String));
  // A year and more is cut to its last twelve months, which the screen says.
  expect(table.map(([, ...figures]) => figures).filter((both) => both.join() !== '0,0')).toEqual(came.slice(-12));
  // And the same in each of the ways.
  const rowsOf = (what: string): string[][] => file.filter((row) => row[0] === what);
  expect(bars).toEqual(table.map(([, panellists, staff]) => String(Number(panellists) + Number(staff))));
  // Where nothing came, no bars are drawn: the file has its noughts.
  const months = rowsOf('Month').map(([, month = '', , , panellists = '', staff = '']) => [month, panellists, staff]);
  expect(table.length > 0 ? months : months.filter(([, ...both]) => both.join() !== '0,0')).toEqual(table);
  expect(rowsOf('Cause').map(([, cause, count]) => `${cause}: ${count}`)).toEqual(
    causes.map((heading) => heading.replace(/ problems?$/, '')),
  );
  expect(file.slice(0, sentences.length).map((row) => row[6])).toEqual(sentences);
  expect(rowsOf('Came in')[0]!.slice(2, 6)).toEqual(
    [counted.came[0] + counted.came[1], counted.people, ...counted.came].map(String),
  );
  expect(rowsOf('As of')).toEqual([['As of', today, '', '', '', '', '']]);
  expect(words.filter((line) => sentences.includes(line))).toEqual(sentences);
  expect(words.flatMap((line) => /^- (.*)/.exec(line)?.[1] ?? [])).toEqual(causes);
  expect(words).toContain(`As of ${today}.`);
  expect(paper.filter((line) => sentences.includes(line))).toEqual(sentences);
  expect(paper.filter((line) => causes.includes(line))).toEqual(causes);
  for (const figures of table) expect(paper.some((line) => line.startsWith(figures.join('\t')))).toBe(true);
  expect(paper.find((line) => line.startsWith('TMS support '))).toMatch(new RegExp(` Printed on ${today}\\.$`));
}

it('says the same on the screen, in its table, in its file, in words and on paper, as the rows of the list add up to', async () => {
  const today = dayInLondon(new Date().toISOString());
  const inWords = (on: string, year: 'numeric' | undefined): string =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year, timeZone: 'UTC' }).format(new Date(on));
  const count = (fromOn: string, toOn: string): RowCount => {
    const counted = countRows(rows, fromOn, toOn);
    const withTra = [...counted.withTra]
      .sort((a, b) => (a.since < b.since ? -1 : 1))
      .map((one) => ({
        ...one,
        since: inWords(one.since, one.since.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'),
      }));
    return { ...counted, withTra };
  };
  const newest = rows.map(({ DeskRaisedAt: at }) => dayInLondon(at)).sort();
  const ranges = [
    [`${Number(today.slice(0, 4)) - 1}-01-01`, `${today.slice(0, 4)}-12-31`],
    [`${Number(today.slice(0, 4)) - 1}-10-01`, `${today.slice(0, 4)}-03-31`],
    [newest.at(-1)!, newest.at(-1)!],
    [newest.at(-9)!, newest.at(-1)!],
    [newest[0]!, newest[40]!],
    ['2024-02-29', '2024-02-29'],
    ['2019-01-01', '2019-12-31'],
    ['1900-01-01', '2999-12-31'],
  ] as const;
  for (const [fromOn, toOn] of ranges) {
    await desk.go(`#/reports?period=${fromOn}..${toOn}`);
    const ways = await everyWay();
    agrees(ways, count(fromOn, toOn), inWords(today, 'numeric'));
  }
  expect(desk.watched).toEqual({ errors: [], outside: [] });
});
