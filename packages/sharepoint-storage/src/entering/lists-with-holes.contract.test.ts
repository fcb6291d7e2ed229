import {
  deskManifest,
  reportsList,
  updatesList,
  type FieldSchema,
  type ListKey,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { listModules } from '../lists/list-modules.js';
import { planSetUp } from '../set-up/plan-set-up.js';
import { readSite } from '../set-up/read-site.js';
import type { SiteState } from '../set-up/site-state.js';
import '../set-up/pnp-modules-of-set-up.js';
import { someOf } from '../testing/in-full.js';
import {
  columnDeleted,
  columnRenamed,
  columnRetyped,
  listDeleted,
  siteToSpoil,
  type SpoiltSites,
} from '../testing/spoilt-sites.js';
import { siteOf, type TestSite } from '../testing/test-site.js';

jest.setTimeout(280_000);
let sites: SpoiltSites;
/** What set-up reads of the whole site. Reading it costs more than all doors: each hole is cut into this. */
let whole: SiteState;
beforeAll(async () => {
  sites = await siteToSpoil();
  await sites.spoilt(
    async () => undefined,
    async (site) => void (whole = await readSite(siteOf(site, 'owner'), deskManifest)),
  );
});
afterAll(() => sites.remove());

/** A person's own rights decide what they are told: these lists are not asked for at the door, and say so where they are opened. */
const isAtDoor = (list: ListSchema, field?: FieldSchema): boolean =>
  listModules[list.key as ListKey].when !== 'later' &&
  !askedAlone.some(({ of, name }) => of === list.key && name === field?.name);
/** The story of an update is for its own page, and a screenshot for whoever asks to see it. */
const askedAlone = [
  { of: updatesList.key, name: updatesList.fields.history.name },
  { of: reportsList.key, name: reportsList.fields.screenshot.name },
];

/** Somebody enters: how often SharePoint was asked, and what they met. */
async function enters(site: TestSite) {
  let asked = 0;
  const desk = site.deskOf('administrator', {
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      // Of hundreds of sites two may come to have one port: the digest that PnPjs keeps by address is then refused once.
      if (answer.ok && !url.endsWith('contextinfo')) asked += 1;
      return answer;
    },
  });
  const entrance = await desk.enter();
  expect(entrance).toMatchObject({ state: 'ready', person: { name: 'Ada Marsh' } });
  expect(entrance.person.roles).toContain('system-administrator');
  const atTheDoor = asked;
  const [issue] = await desk.readOpenIssues();
  // A hole is not an edit, and no step of a story.
  expect(issue!.value.history.filter(({ type }) => type !== 'raised')).toEqual([]);
  return { missing: entrance.missing?.join(' '), atTheDoor };
}

/** What set-up says of a site whose list has this column in another state, or not at all. */
function planWith(list: ListSchema, field: FieldSchema, kind?: string): string {
  const was = whole.lists.get(list.key as never)!;
  const fields = new Map(was.fields);
  if (kind === undefined) fields.delete(field.name);
  else fields.set(field.name, { ...was.fields.get(field.name)!, type: kind });
  const plan = planSetUp(
    { ...whole, lists: new Map(whole.lists).set(list.key as never, { ...was, fields }) },
    deskManifest,
  );
  return [...plan.steps.map(({ words }) => words), ...plan.warnings].join(' ');
}

/** What set-up says when the owner of this site opens it. */
async function planOn(site: TestSite): Promise<string> {
  const owner = site.deskOf('owner');
  expect((await owner.enter()).state).toBe('ready');
  const plan = await owner.planSetUp();
  return [...plan.steps.map(({ words }) => words), ...plan.warnings].join(' ');
}

test('on the usual day the door asks SharePoint once', async () => {
  await sites.spoilt(
    async () => undefined,
    async (site) => expect(await enters(site)).toEqual({ missing: undefined, atTheDoor: 1 }),
  );
});

const cases = deskManifest.lists.flatMap((list: ListSchema) =>
  Object.values(list.fields).map((field) => ({ list, field, at: `${list.title}, ${field.title}` })),
);
const own = cases.filter(({ field }) => !field.builtIn);
/** Set-up is opened on the site itself once for each list, and for each column that it reads by name itself. */
const isOpened = ({ list, field }: (typeof cases)[number]): boolean =>
  list.key === 'settings' || own.find((one) => one.list === list)!.field === field;

test.each(someOf(own, 6))('deleted: $at', async (one) => {
  const { list, field } = one;
  await sites.spoilt(columnDeleted(list, field), async (site) => {
    const { missing, atTheDoor } = await enters(site);
    if (!isAtDoor(list, field)) expect([missing, atTheDoor]).toEqual([undefined, 1]);
    else {
      expect(missing).toContain(`“${field.title}” of the list “${list.title}” is not there`);
      expect(atTheDoor).toBe(3);
    }
    expect(isOpened(one) ? await planOn(site) : planWith(list, field)).toContain(field.title);
  });
});

test.each(someOf(own, 6).map((one, at) => ({ ...one, isPerson: at % 2 === 0 })))(
  'of another kind: $at',
  async (one) => {
    const { list, field, isPerson } = one;
    const kind = isPerson ? 'User' : field.type === 'Text' ? 'Note' : 'Text';
    await sites.spoilt(columnRetyped(list, field, kind), async (site) => {
      expect((await site.deskOf('administrator').enter()).state).toBe('ready');
      expect(isOpened(one) ? await planOn(site) : planWith(list, field, kind)).toContain(kind);
    });
  },
);

test.each(someOf(cases, 4))('under another name, and nothing is missing: $at', async ({ list, field }) => {
  await sites.spoilt(columnRenamed(list, field), async (site) =>
    expect(await enters(site)).toEqual({ missing: undefined, atTheDoor: 1 }),
  );
});

test.each(someOf(deskManifest.lists, 2))('the list deleted, and set-up offers it: $title', async (list: ListSchema) => {
  await sites.spoilt(listDeleted(list), async (site) => {
    const entrance = await site.deskOf('administrator').enter();
    expect(entrance.state).toBe(list.key === 'issues' ? 'no-access-to-issues' : 'ready');
    expect(entrance.person.roles).toContain('system-administrator');
    if (isAtDoor(list)) expect(entrance.missing?.join(' ')).toContain(`The list “${list.title}” is not there`);
    const owner = site.deskOf('owner');
    expect((await owner.enter()).state).toBe(list.key === 'issues' ? 'set-up-needed' : 'ready');
    expect((await owner.planSetUp()).steps.map(({ words }) => words).join(' ')).toContain(list.title);
  });
});
