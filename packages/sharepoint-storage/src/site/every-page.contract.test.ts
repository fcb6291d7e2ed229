import { issuesList, peopleList, reportsList, updatesList } from '@tms-support/sharepoint-schema';
import { issueToFields } from '../issues/issue-fields.js';
import { raise, walk } from '../testing/example-issues.js';
import { inFull } from '../testing/in-full.js';
import { loginOf, people, siteOf, startDeskSite, type TestSite } from '../testing/test-site.js';
import { everyPage } from './every-page.js';
import { listOn } from './site.js';

jest.setTimeout(120_000);
const many = 5_100;
/** Of the lists whose rows are long; of people, whose rows are short, it is many each time. */
const others = inFull ? many : 20;
let site: TestSite;
const asked: string[] = [];
const counting = async (url: string, init: RequestInit): Promise<Response> => {
  if (!url.endsWith('contextinfo')) asked.push(decodeURIComponent(url));
  return fetch(url, init);
};
const import_ = (
  title: string,
  count: number,
  of: (n: number) => Record<string, unknown>,
  createdBy?: string,
): void => {
  const rows = Array.from({ length: count }, (_, n) => ({ fields: of(n), ...(createdBy ? { createdBy } : {}) }));
  site.running.emulator.importItems(title, rows);
};

beforeAll(async () => {
  site = await startDeskSite();
  const open = walk([0], raise);
  import_(issuesList.title, others, (n) => issueToFields({ ...open, key: `open-${n}` }));
  import_(peopleList.title, many, (n) => ({ Title: `Person ${n}` }));
  import_(updatesList.title, others, (n) => ({ Title: `Update ${n}`, DeskKey: `update-${n}` }));
  const f = reportsList.fields;
  import_(
    reportsList.title,
    others,
    (n) => ({ Title: 'x', [f.key.name]: `r-${n}`, [f.thread.name]: `r-${n}` }),
    loginOf('caseWorker'),
  );
});
afterAll(() => site.close());

const numbers = (rows: readonly { number: number }[]): number => new Set(rows.map((row) => row.number)).size;

test('over the threshold of 5,000: every open issue, person, update and report is read, each once', async () => {
  const desk = site.deskOf('administrator', { fetch: counting });
  expect((await desk.enter()).state).toBe('ready');
  const issues = await desk.readOpenIssues();
  expect([issues.length, numbers(issues)]).toEqual([others, others]);
  const updates = await desk.readUpdates();
  expect([updates.length, numbers(updates)]).toEqual([others, others]);
  const known = await desk.readPeople();
  expect(new Set(known.map((person) => person.name)).size).toBe(many + Object.keys(people).length);
  expect(await desk.readReports()).toHaveLength(others);
  expect(asked.filter((url) => url.includes('$skiptoken')).length).toBeGreaterThanOrEqual(inFull ? 6 : 1);
});

test('what follows the first page is found by the token of its link, and its address leads nowhere', async () => {
  const elsewhere: string[] = [];
  const page = (items: unknown[], next?: string): Response => {
    const body = { value: items, ...(next ? { 'odata.nextLink': next } : {}) };
    return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
  };
  const next = 'https://elsewhere.example/_api/x?$skiptoken=Paged%3dTRUE%26p_ID%3d1';
  const answers = [page([{ Id: 1 }], next), page([], `${next}0`), page([{ Id: 2 }])];
  const pages = siteOf(site, 'owner', {
    fetch: async (url) => {
      elsewhere.push(url);
      return answers.shift()!;
    },
  });
  const ask = (sp: typeof pages.sp) => listOn(pages, peopleList, sp).items.select('Id');
  expect(await everyPage(pages, pages.sp, ask)).toEqual([{ Id: 1 }, { Id: 2 }]);
  expect(elsewhere.every((url) => url.startsWith(site.running.url))).toBe(true);
  expect(decodeURIComponent(elsewhere[2]!)).toContain('$skiptoken=Paged=TRUE&p_ID=10');

  answers.push(page([{ Id: 1 }], next), page([{ Id: 1 }], next));
  await expect(everyPage(pages, pages.sp, ask)).rejects.toMatchObject({ code: 'STORAGE.UNREADABLE' });
});
