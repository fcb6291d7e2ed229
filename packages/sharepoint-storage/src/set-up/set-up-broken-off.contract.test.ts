import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { wholeLists, deskManifest, documentsLibrary, type WholeList } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import type { Desk } from '../desk.js';
import { someOf } from '../testing/in-full.js';
import { scratchFolder } from '../testing/scratch-folder.js';
import { listApi, siteOf, startTestSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(240_000);

// Rows to fill in, views and a library: each is made in a way of its own. Of all eleven lists the loop would take minutes.
const lists: readonly WholeList[] = [wholeLists.settings, wholeLists.documents];
const manifest = { ...deskManifest, lists };

const ownersDesk = (site: TestSite, fetch?: (url: string, init: RequestInit) => Promise<Response>): Desk =>
  deskOver(siteOf(site, 'owner', fetch ? { fetch } : {}), {}, manifest);

const isWrite = (url: string, init: RequestInit): boolean =>
  init.method === 'POST' && !/contextinfo$|\$batch$/.test(url);

/** No write gets through. */
const broken = async (url: string, init: RequestInit): Promise<Response> => {
  if (isWrite(url, init)) throw new TypeError('fetch failed');
  return fetch(url, init);
};

const folder = scratchFolder('broken-off');
afterAll(() => rmSync(folder, { recursive: true }));

/** Sets a site up, and keeps it as it was before each write: a set-up that breaks off there leaves just that. */
async function sitesBeforeEachWrite(site: TestSite, databasePath: string): Promise<string[]> {
  const kept: string[] = [];
  const desk = ownersDesk(site, async (url, init) => {
    if (isWrite(url, init)) {
      const before = path.join(folder, `before-${kept.length + 1}.db`);
      copyFileSync(databasePath, before);
      // What was written last stands in the log beside the file.
      copyFileSync(`${databasePath}-wal`, `${before}-wal`);
      kept.push(before);
    }
    return fetch(url, init);
  });
  expect(await setUp(desk)).toMatchObject({ warnings: [], left: { steps: [], warnings: [] } });
  return kept;
}

async function setUp(desk: Desk): Promise<{ planned: number; warnings: readonly string[]; left: unknown }> {
  const plan = await desk.planSetUp();
  const { left } = await desk.applySetUp(plan, () => undefined);
  return { planned: plan.steps.length, warnings: plan.warnings, left };
}

type Answer = { value: Record<string, unknown>[] };

/** The site as it then is, read by code that shares nothing with set-up. */
async function asItStands(site: TestSite): Promise<unknown> {
  const get = async (path: string): Promise<Record<string, unknown>[]> =>
    ((await (await site.ask('owner', 'GET', path)).json()) as Answer).value;
  const of = async (list: WholeList): Promise<unknown> => {
    const api = listApi(list);
    const views = (await get(`${api}/views?$select=Id,Title,DefaultView`)).filter(
      ({ Title }) => Title !== 'All Documents',
    );
    const columns = async (id: unknown): Promise<unknown> =>
      (await site.ask('owner', 'GET', `${api}/views('${String(id)}')/viewfields`)).json();
    const rights = await get(`${api}/roleassignments?$expand=Member,RoleDefinitionBindings`);
    return {
      fields: (await get(`${api}/fields?$select=InternalName,Title,Indexed`))
        .map((field) => JSON.stringify(field))
        .sort(),
      views: await Promise.all(
        views.map(async ({ Id, Title, DefaultView }) => [Title, DefaultView, await columns(Id)]),
      ),
      rights: rights
        .map((one) => [
          (one['Member'] as { Title: string }).Title,
          (one['RoleDefinitionBindings'] as { Name: string }[]).map(({ Name }) => Name),
        ])
        .sort(),
      rows: (await get(`${api}/items?$select=Title`)).map(({ Title }) => Title).sort(),
    };
  };
  return Promise.all(lists.map(of));
}

test('wherever a set-up breaks off, the next one ends as if nothing had: no step left, no warning, no half-made view', async () => {
  const databasePath = path.join(folder, 'whole.db');
  const whole = await startTestSite({ databasePath });
  let wanted: unknown;
  let kept: string[];
  try {
    kept = await sitesBeforeEachWrite(whole, databasePath);
    wanted = await asItStands(whole);
  } finally {
    await whole.close();
  }
  expect(kept.length).toBeGreaterThan(40);
  const ended: unknown[] = [];
  const planned: number[] = [];
  for (const [most, before] of someOf([...kept.entries()], 3)) {
    const site = await startTestSite({ databasePath: before });
    try {
      await setUp(ownersDesk(site, broken)).then(
        () => {
          throw new Error(`Nothing broke after ${most} writes.`);
        },
        (error: { code?: string }) => expect([most, error.code]).toEqual([most, 'STORAGE.UNREACHABLE']),
      );
      const { warnings, left, ...next } = await setUp(ownersDesk(site));
      planned.push(next.planned);
      const isAsWanted = JSON.stringify(await asItStands(site)) === JSON.stringify(wanted);
      if (warnings.length > 0 || JSON.stringify(left) !== '{"steps":[],"warnings":[]}' || !isAsWanted)
        ended.push({ most, warnings, left, isAsWanted });
    } finally {
      await site.close();
    }
  }
  expect(ended).toEqual([]);
  // Each began where the one before it had got to: from nothing made to all but the last step.
  expect(planned).toEqual([...planned].sort((a, b) => b - a));
  expect(planned.at(-1)).toBe(1);
});

test('full control that somebody gave by name to a finished list is named, and left', async () => {
  const site = await startTestSite();
  try {
    await setUp(ownersDesk(site));
    const user = (await (await site.ask('owner', 'GET', 'web/currentuser')).json()) as { Id: number };
    const levels = (await (await site.ask('owner', 'GET', "web/roledefinitions/getbyname('Full Control')")).json()) as {
      Id: number;
    };
    const given = `${listApi(documentsLibrary)}/roleassignments/addroleassignment(principalid=${user.Id},roledefid=${levels.Id})`;
    expect((await site.ask('owner', 'POST', given)).ok).toBe(true);
    const plan = await ownersDesk(site).planSetUp();
    expect(plan.steps).toEqual([]);
    expect(plan.warnings).toEqual([expect.stringMatching(/^“Olive Grant” has “Full Control” on /)]);
  } finally {
    await site.close();
  }
});
