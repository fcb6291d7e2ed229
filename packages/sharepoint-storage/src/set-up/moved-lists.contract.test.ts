import { issuesList, settingsList, type ListSchema } from '@tms-support/sharepoint-schema';
import { raise } from '../testing/example-issues.js';
import { siteToSpoil, type SpoiltSites } from '../testing/spoilt-sites.js';
import { listApi, type TestSite } from '../testing/test-site.js';

// Somebody gives a list of the desk another address. Set-up names where it is, and puts no empty one in its place.
jest.setTimeout(60_000);
let sites: SpoiltSites;
beforeAll(async () => {
  sites = await siteToSpoil();
});
afterAll(() => sites.remove());

const elsewhere = '/sites/desk/Lists/Vorgänge';
const movedTo = (list: string, to: string) => async (site: TestSite) => {
  const answer = await site.ask('owner', 'POST', `${list}/rootFolder/moveTo(newUrl='${encodeURIComponent(to)}')`);
  expect(answer.status).toBe(200);
};
const moved = (list: ListSchema) => movedTo(listApi(list), elsewhere);

test('issues that were moved are named with their place, not made again, and are there again once they are moved back', () =>
  sites.spoilt(moved(issuesList), async (site) => {
    const owner = site.deskOf('owner');
    const plan = await owner.planSetUp();
    expect(plan).toEqual({
      steps: [],
      warnings: [
        `“Desk issues” is not at its address, and “Desk issues” at ${elsewhere} has its columns: somebody moved or copied the list. ` +
          'Move it back to Lists/DeskIssues, and its rows are there again. Until then, set-up makes no new one.',
      ],
    });
    expect((await owner.applySetUp(plan, () => undefined)).done).toEqual([]);
    const there = `web/getList('${encodeURIComponent(elsewhere)}')`;
    await movedTo(there, '/sites/desk/Lists/DeskIssues')(site);
    expect(await site.deskOf('owner').planSetUp()).toEqual({ steps: [], warnings: [] });
    expect(await site.deskOf('administrator').readOpenIssues()).toMatchObject([
      { value: { key: raise.key }, faults: [] },
    ]);
  }));

test('without the settings, which know what was done before, nothing is planned', () =>
  sites.spoilt(moved(settingsList), async (site) => {
    const plan = await site.deskOf('owner').planSetUp();
    expect(plan).toEqual({ steps: [], warnings: [expect.stringMatching(/^“Desk settings” is not at its address/)] });
  }));

test('a list that is gone, with no other that has its columns, is made again', () =>
  sites.spoilt(
    async (site) => {
      await site.ask('owner', 'POST', 'web/lists', { Title: 'Another', BaseTemplate: 100 });
      const gone = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
      expect((await site.ask('owner', 'POST', listApi(issuesList), undefined, gone)).status).toBe(200);
    },
    async (site) => {
      const plan = await site.deskOf('owner').planSetUp();
      expect(plan.steps.map(({ id }) => id)).toContain('issues/list');
      expect(plan.warnings).toEqual([]);
    },
  ));
