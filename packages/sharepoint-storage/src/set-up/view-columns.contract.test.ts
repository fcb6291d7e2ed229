import { wholeLists, type WholeList } from '@tms-support/sharepoint-schema';
import { deskOver } from '../desk-over.js';
import { listApi, siteOf, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeEach(async () => {
  site = await startDeskSite();
});
afterEach(() => site.close());

const grown = Object.values(wholeLists).flatMap((list: WholeList) =>
  list.views.flatMap((view) => (view.was ? [{ list, view, was: view.was }] : [])),
);
type Grown = (typeof grown)[number];
const rules = grown.find(({ list }) => list.key === 'rules')!;

const at = ({ list, view }: Grown): string => `${listApi(list)}/views/getbytitle('${view.title}')/viewfields`;
const shown = async (one: Grown): Promise<string[]> =>
  ((await (await site.ask('owner', 'GET', at(one))).json()) as { Items: string[] }).Items;
/** The view as somebody left it, made by code that shares nothing with set-up. */
async function show(one: Grown, columns: readonly string[]): Promise<void> {
  for (const call of ['removeallviewfields', ...columns.map((name) => `addviewfield('${name}')`)])
    expect((await site.ask('owner', 'POST', `${at(one)}/${call}`)).ok).toBe(true);
}

const setUp = async (): Promise<string[]> => {
  const desk = site.deskOf('owner');
  const plan = await desk.planSetUp();
  expect((await desk.applySetUp(plan, () => undefined)).left).toEqual({ steps: [], warnings: [] });
  return plan.steps.map(({ words }) => words);
};

test('every view as an earlier version made it gets what came since, in its place, once', async () => {
  expect(grown.length).toBeGreaterThan(3);
  for (const one of grown) {
    expect(one.was.filter((name) => !one.view.fields.includes(name))).toEqual([]);
    await show(one, one.was);
  }
  const words = await setUp();
  expect(words.length).toBe(grown.length);
  expect(words).toContain(
    'Add 4 columns to the view “Rules” of “Desk rules”: On, If the cause is, If the person has heard nothing for, If it came after update.',
  );
  for (const one of grown) expect([one.list.key, await shown(one)]).toEqual([one.list.key, one.view.fields]);
  expect(await setUp()).toEqual([]);
});

test('a team’s own columns stay where they are, and what it took out stays out', async () => {
  await show(rules, ['Editor', ...rules.was, 'Modified']);
  expect(await setUp()).toHaveLength(1);
  expect(await shown(rules)).toEqual(['Editor', ...rules.view.fields, 'Modified']);
  // Without the words of why, which were always there; and without one of the new ones.
  for (const without of ['DeskBecause', 'DeskOn']) {
    const theirs = rules.view.fields.filter((name) => name !== without);
    await show(rules, theirs);
    expect(await setUp()).toEqual([]);
    expect(await shown(rules)).toEqual(theirs);
  }
  await show(
    rules,
    rules.was.filter((name) => name !== 'DeskBecause'),
  );
  expect(await setUp()).toEqual([]);
});

test('what broke off between two columns goes on where it was', async () => {
  await show(rules, rules.was);
  let adds = 0;
  const breaks = async (url: string, init: RequestInit): Promise<Response> => {
    if (/addviewfield/i.test(url) && (adds += 1) > 2) throw new TypeError('fetch failed');
    return fetch(url, init);
  };
  const desk = deskOver(siteOf(site, 'owner', { fetch: breaks }));
  await expect(desk.applySetUp(await desk.planSetUp(), () => undefined)).rejects.toMatchObject({
    code: 'STORAGE.UNREACHABLE',
  });
  expect(await shown(rules)).toHaveLength(rules.was.length + 2);
  expect(await setUp()).toHaveLength(1);
  expect(await shown(rules)).toEqual(rules.view.fields);
});
