import { deskManifest, type AccessLevel, type Audience, type ListSchema } from '@tms-support/sharepoint-schema';
import { listApi, startDeskSite, type TestSite, type Who } from './testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

/** One person for each audience of the matrix. Those of the desk's groups are site visitors too: a group may only add. */
const whoIs: Record<Audience, Who> = {
  owners: 'owner',
  tmu: 'administrator',
  tra: 'developer',
  'tms-users': 'caseWorker',
  members: 'member',
  visitors: 'visitor',
};
const may: Record<AccessLevel, { read: boolean; add: boolean; change: boolean; remove: boolean }> = {
  none: { read: false, add: false, change: false, remove: false },
  read: { read: true, add: false, change: false, remove: false },
  report: { read: true, add: true, change: false, remove: false },
  work: { read: true, add: true, change: true, remove: false },
  'answer-reports': { read: true, add: true, change: true, remove: false },
  full: { read: true, add: true, change: true, remove: true },
};
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const remove = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };
let rows = 0;

async function makeRow(list: ListSchema, who: Who): Promise<Response> {
  rows += 1;
  const key = list.keyField ? { DeskKey: `rights-${rows}` } : {};
  if (list.template === 'list')
    return site.ask(who, 'POST', `${listApi(list)}/items`, { Title: `Row ${rows}`, ...key });
  const folder = `web/GetFolderByServerRelativeUrl('/sites/desk/${list.urlName}')`;
  return site.ask(who, 'POST', `${folder}/Files/Add(url='row-${rows}.txt',overwrite=true)`, 'text');
}

async function ownersRow(list: ListSchema): Promise<number> {
  const made = await makeRow(list, 'owner');
  if (!made.ok) throw new Error(await made.text());
  const newest = await site.ask('owner', 'GET', `${listApi(list)}/items?$select=Id&$orderby=Id desc&$top=1`);
  return ((await newest.json()) as { value: { Id: number }[] }).value[0]!.Id;
}

const lines = deskManifest.lists.flatMap((list) =>
  (Object.entries(list.rights) as [Audience, AccessLevel][]).map(
    ([audience, access]) => [list.key, audience, access, list] as const,
  ),
);

test('every list, audience and right of the matrix is tried', () =>
  expect(lines).toHaveLength(deskManifest.lists.length * Object.keys(whoIs).length));

test.each(lines)('%s, %s: %s', async (_, audience, access, list) => {
  const who = whoIs[audience];
  const id = await ownersRow(list);
  const read = await site.ask(who, 'GET', `${listApi(list)}/items?$select=Id&$top=1`);
  const added = await makeRow(list, who);
  const changed = await site.ask(who, 'POST', `${listApi(list)}/items(${id})`, { Title: 'Changed' }, merge);
  const removed = await site.ask(who, 'POST', `${listApi(list)}/items(${id})`, undefined, remove);
  expect({ read: read.ok, add: added.ok, change: changed.ok, remove: removed.ok }).toEqual(may[access]);
  if (!removed.ok) expect([403, 404]).toContain(removed.status);
});

test("a TMS user sees their own reports and nobody else's, and TMU sees all", async () => {
  const reports = deskManifest.lists.find((list) => list.key === 'reports')!;
  const made = await site.ask('caseWorker', 'POST', `${listApi(reports)}/items`, { Title: 'Mine' });
  expect(made.status).toBe(201);
  await makeRow(reports, 'administrator');
  type Seen = { Id: number; Author: { EMail: string } };
  const seenBy = async (who: Who): Promise<Seen[]> => {
    const query = '$select=Id,Author/EMail&$expand=Author&$top=500';
    return ((await (await site.ask(who, 'GET', `${listApi(reports)}/items?${query}`)).json()) as { value: Seen[] })
      .value;
  };
  const all = await seenBy('administrator');
  const own = all.filter((row) => row.Author.EMail === 'cass.webb@tmu.example');
  expect(own.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(own.length);
  expect(await seenBy('caseWorker')).toEqual(own);
});

test('nobody who works with issues may change who may', async () => {
  for (const who of ['administrator', 'developer', 'caseWorker', 'member', 'visitor'] as const) {
    for (const list of deskManifest.lists) {
      expect((await site.ask(who, 'POST', `${listApi(list)}/breakroleinheritance(copyroleassignments=true)`)).ok).toBe(
        false,
      );
      expect((await site.ask(who, 'POST', listApi(list), { Title: 'Mine now' }, merge)).ok).toBe(false);
    }
  }
});

test('a write without a digest is refused', async () => {
  const issues = deskManifest.lists.find((list) => list.key === 'issues')!;
  const answer = await site.ask(
    'administrator',
    'POST',
    `${listApi(issues)}/items`,
    { Title: 'x' },
    { 'X-RequestDigest': '' },
  );
  expect(answer.status).toBe(403);
});
