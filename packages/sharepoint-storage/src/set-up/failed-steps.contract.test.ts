import { wholeLists, deskManifest } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import { someOf } from '../testing/in-full.js';
import { siteOf, startTestSite, type TestSite } from '../testing/test-site.js';

// A step that SharePoint refuses says so, and what does not depend on it goes on.
jest.setTimeout(120_000);
let site: TestSite;
beforeEach(async () => {
  site = await startTestSite();
});
afterEach(() => site.close());

// The lists that the steps below are about, and those without which no desk opens: all eleven would take four times as long.
const { settings, issues, reports, cover } = wholeLists;
const manifest = { ...deskManifest, lists: [settings, issues, reports, cover] };
const ownersDesk = (fetch?: (url: string, init: RequestInit) => Promise<Response>) =>
  deskOver(siteOf(site, 'owner', fetch ? { fetch } : {}), {}, manifest);

const said = 'The list is being worked on.';
const refusal = (): Response =>
  Response.json(
    { 'odata.error': { code: '-2130246262, Microsoft.SharePoint.SPException', message: { lang: 'en', value: said } } },
    { status: 500, statusText: 'Internal Server Error' },
  );

/** The owner's desk, where SharePoint refuses the writes whose address is of this kind. */
const deskRefused = (address: RegExp) =>
  ownersDesk(async (url, init) => {
    const isWrite = init.method !== 'GET' && !/contextinfo$|\$batch$/.test(url);
    return isWrite && address.test(decodeURIComponent(url)) ? refusal() : fetch(url, init);
  });

test.each(
  someOf(
    [
      ['cover/views', /DeskCover'\)\/views/i, ['cover/views']],
      ['cover/rights', /DeskCover'\)\/breakroleinheritance/i, ['cover/rights', 'cover/columns', 'cover/views']],
      ['group-owner/tra', /ProcessQuery/i, ['group-owner/tmu', 'group-owner/tra', 'group-owner/tms-users']],
      [
        'reports/settings',
        /DeskReports'\)$/i,
        ['reports/settings', 'reports/rights', 'reports/columns', 'reports/views'],
      ],
    ] as [string, RegExp, string[]][],
    2,
  ),
)('%s is refused: it is named with what SharePoint said, and the rest is made', async (id, address, missing) => {
  const desk = deskRefused(address);
  const plan = await desk.planSetUp();
  const report = await desk.applySetUp(plan, () => undefined);
  const failed = report.failed.find((step) => step.id === id);
  expect(failed).toMatchObject({ id, words: plan.steps.find((step) => step.id === id)?.words });
  expect(failed?.because).toContain(said);
  const isBeside = id.startsWith('group-owner/');
  const left = report.left.steps
    .map((step) => step.id)
    .filter((one) => one !== `${missing[0]?.split('/')[0]}/column-settings`);
  expect(left).toEqual([...missing, ...(isBeside ? [] : ['version'])]);
  // The version says that the lists are whole: without it no desk opens on half of them.
  expect((await site.deskOf('owner').enter()).state).toBe(isBeside ? 'ready' : 'set-up-needed');

  const whole = ownersDesk();
  const again = await whole.applySetUp(await whole.planSetUp(), () => undefined);
  expect(again).toMatchObject({ failed: [], left: { steps: [], warnings: [] } });
});

test('a permission level that may not be made takes the rights along that need it, and no others', async () => {
  const desk = deskRefused(/roledefinitions$/i);
  const report = await desk.applySetUp(await desk.planSetUp(), () => undefined);
  expect(report.failed.map(({ id }) => id)).toEqual(['level/report', 'level/work', 'level/answer-reports']);
  const ids = report.done.map(({ id }) => id);
  expect(ids).toContain('settings/rights');
  expect(ids).not.toContain('issues/rights');
  expect(ids).not.toContain('issues/columns');
});

test('an ended sign-in stops set-up, says so, and says what stands', async () => {
  let writes = 0;
  const desk = ownersDesk(async (url, init) => {
    const isWrite = init.method === 'POST' && !/contextinfo$|\$batch$/.test(url);
    return isWrite && (writes += 1) > 4 ? new Response('', { status: 401 }) : fetch(url, init);
  });
  await expect(desk.applySetUp(await desk.planSetUp(), () => undefined)).rejects.toMatchObject({
    code: 'STORAGE.SIGNED_OUT',
    message: expect.stringMatching(/^Set-up stopped at: .* steps are done.*Your sign-in has ended/),
  });
});
