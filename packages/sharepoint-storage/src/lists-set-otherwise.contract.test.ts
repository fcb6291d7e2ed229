import { deskLists, documentsLibrary, issuesList, updatesList, type ListSchema } from '@tms-support/sharepoint-schema';
import { raise } from './testing/example-issues.js';
import { someOf } from './testing/in-full.js';
import { columnSet, listSet, siteToSpoil, type SpoiltSites } from './testing/spoilt-sites.js';
import { listApi, type TestSite } from './testing/test-site.js';

// An administrator makes folders, hides drafts, keeps few versions, or lets a column hold each value once. Each is named in Health check; set-up puts right what
// only it can, and no folder is a row of the desk.
jest.setTimeout(120_000);
let sites: SpoiltSites;
beforeAll(async () => {
  sites = await siteToSpoil();
});
afterAll(() => sites.remove());

const told = async (site: TestSite): Promise<string[]> =>
  (await site.deskOf('owner').readLists()).flatMap(({ badCells }) =>
    badCells.map(({ list, column, message }) => `${list}, ${column}: ${message}`),
  );
/** What set-up plans. It is carried out, and plans nothing more. */
async function putRight(site: TestSite): Promise<readonly string[]> {
  const desk = site.deskOf('owner');
  const plan = await desk.planSetUp();
  expect((await desk.applySetUp(plan, () => undefined)).left.steps).toEqual([]);
  return plan.steps.map(({ words }) => words);
}

const withFolder = (list: ListSchema) => async (site: TestSite) => {
  await listSet(list, { EnableFolderCreation: true })(site);
  const folder = { Title: 'Old ones', FileSystemObjectType: 1, FileLeafRef: 'Old ones' };
  expect((await site.ask('owner', 'POST', `${listApi(list)}/items`, folder)).status).toBe(201);
};

const lists = Object.values(deskLists as Readonly<Record<string, ListSchema>>).filter(
  ({ template }) => template === 'list',
);
test.each(someOf(lists, 4).map((list) => [list.title, list] as const))('a folder in “%s” is no row of it', (_, list) =>
  sites.spoilt(
    async () => undefined,
    async (site) => {
      const counts = async () =>
        (await site.deskOf('administrator').readLists()).map(({ list: title, rows }) => [title, rows]);
      const before = await counts();
      await withFolder(list)(site);
      expect(await counts()).toEqual(before);
    },
  ),
);

test('folders in a list are named, and set-up lets no more be made', () =>
  sites.spoilt(withFolder(issuesList), async (site) => {
    expect((await site.deskOf('administrator').readOpenIssues()).map(({ number }) => number)).toEqual([1]);
    expect(await told(site)).toEqual([
      expect.stringMatching(/^Desk issues, The list: Folders can be made in this list/),
    ]);
    expect(await putRight(site)).toEqual(['Change the settings of “Desk issues”: let no folders be made in it.']);
    expect(await told(site)).toEqual([]);
  }));

test('a library whose new files are drafts is named, and set-up shows them', () =>
  sites.spoilt(listSet(documentsLibrary, { EnableMinorVersions: true, DraftVersionVisibility: 2 }), async (site) => {
    const bytes = new TextEncoder().encode('one').buffer;
    await site.deskOf('administrator').addDocument({ name: 'guide.txt', bytes }, { title: 'Guide' });
    const seen = async () => (await site.deskOf('developer').readDocuments()).length;
    expect(await seen()).toBe(0);
    expect(await told(site)).toEqual([expect.stringMatching(/^Desk documents, The list: New files are drafts/)]);
    expect(await putRight(site)).toEqual([
      'Change the settings of “Desk documents”: let colleagues see new files before they are published.',
    ]);
    expect([await seen(), await told(site)]).toEqual([1, []]);
  }));

test('a limit of a few versions is named, and left to the owner who set it', () =>
  sites.spoilt(listSet(updatesList, { MajorVersionLimit: 1 }), async (site) => {
    expect(await told(site)).toEqual([expect.stringMatching(/^Desk timetable, The list: Fewer than 10 versions/)]);
    expect(await putRight(site)).toEqual([]);
  }));

const { title, reporterName, cause } = issuesList.fields;
test.each([
  ['its built-in column', title],
  ['a column of the desk', reporterName],
])('where %s takes each value once, the refusal says so, no issue is lost, and set-up puts it right', (_, field) =>
  sites.spoilt(
    async (site) => {
      await columnSet(issuesList, field, 'SP.Field', { Indexed: true })(site);
      await columnSet(issuesList, field, 'SP.Field', { EnforceUniqueValues: true })(site);
    },
    async (site) => {
      const second = { ...raise, key: 'second' };
      await expect(site.deskOf('inbox').raiseIssue(second)).rejects.toMatchObject({ code: 'STORAGE.REFUSED' });
      expect(await told(site)).toEqual([
        expect.stringMatching(`^Desk issues, ${field.title}: No two rows can say the same in this column`),
      ]);
      await putRight(site);
      expect((await site.deskOf('inbox').raiseIssue(second)).outcome).toBe('saved');
      expect(await told(site)).toEqual([]);
    },
  ),
);

test('a default value that somebody gave a column of the desk is named, without its words', () =>
  sites.spoilt(columnSet(issuesList, cause, 'SP.Field', { DefaultValue: 'Mrs Smith' }), async (site) => {
    expect(await told(site)).toEqual([expect.stringMatching(/^Desk issues, Cause: This column has a default value:/)]);
    expect((await told(site)).join()).not.toContain('Smith');
    expect(await putRight(site)).toEqual([]);
  }));
