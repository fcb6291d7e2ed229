import {
  rulesList,
  settingsList,
  standardRepliesList,
  type FieldSchema,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import { someOf } from '../testing/in-full.js';
import { columnDeleted, columnRetyped, siteToSpoil, type SpoiltSites } from '../testing/spoilt-sites.js';
import type { TestSite } from '../testing/test-site.js';

jest.setTimeout(280_000);
let sites: SpoiltSites;
const reply = {
  key: 'reset',
  title: 'Reset',
  words: 'Use the link',
  subject: 'Your password',
  area: 'Sign-in',
} as const;
const withReply = async (site: TestSite): Promise<void> =>
  void (await site.deskOf('administrator').keepReply({ ...reply, cause: 'Input', channel: 'phone' }));
beforeAll(async () => void (sites = await siteToSpoil()));
afterAll(() => sites.remove());

const ownOf = (list: ListSchema): [string, FieldSchema][] =>
  Object.values(list.fields)
    .filter(({ builtIn }) => !builtIn)
    .map((field) => [field.title, field]);

describe.each([
  ['deleted', columnDeleted],
  ['made into a person', (list: ListSchema, field: Pick<FieldSchema, 'name'>) => columnRetyped(list, field, 'User')],
] as const)('a column that is %s', (_, spoil) => {
  test.each(someOf(ownOf(standardRepliesList), 3))(
    'of the replies, "%s", is named on each, and the rest is read',
    async (title, field) => {
      const how = async (site: TestSite): Promise<void> => {
        await withReply(site);
        await spoil(standardRepliesList, field)(site);
      };
      await sites.spoilt(how, async (site) => {
        const desk = site.deskOf('administrator');
        const rows = await desk.readReplies();
        const row = rows.find(({ value }) => value.title === 'Reset')!;
        expect(row.faults).toContainEqual(
          expect.objectContaining({ column: title, message: expect.stringContaining('“Desk replies”') }),
        );
        if (field !== standardRepliesList.fields.words) expect(row.value.words).toBe('Use the link');
        // What somebody types is not dropped with the column: it is refused, and stays with them.
        const page = {
          guidePage: 'https://guide.example/codes',
          picture: 'code.png',
          pictureWords: 'Where the code is',
        };
        const more = { cause: 'Input', channel: 'phone', retired: true, ...page } as const;
        const words = desk.keepReply({ ...reply, key: 'new', ...more });
        await expect(words).rejects.toMatchObject({ code: 'STORAGE.REFUSED', message: expect.stringContaining(title) });
        const { badCells } = (await site.deskOf('administrator').readLists()).find(
          ({ list }) => list === 'Desk replies',
        )!;
        expect(badCells.map(({ column }) => column)).toContain(title);
      });
    },
  );

  // A blank means "any" in a rule: rules with a column less would be other rules, and might be published.
  test.each(someOf(ownOf(rulesList), 2))(
    'of the rules, "%s": none is read, and the column is named',
    async (title, field) => {
      await sites.spoilt(spoil(rulesList, field), async (site) => {
        const owner = site.deskOf('owner');
        await expect(owner.readRuleItems()).rejects.toMatchObject({
          code: 'STORAGE.REFUSED',
          message: expect.stringContaining(`The column “${title}” of the list “Desk rules” is`),
        });
        const { badCells } = (await owner.readLists()).find(({ list }) => list === 'Desk rules')!;
        expect(badCells.map(({ message }) => message).join(' ')).toContain(title);
      });
    },
  );
});

test.each(['Text', 'User', 'Number', 'DateTime'])(
  'settings whose values are made into %s: the desk opens and says so',
  async (kind) => {
    await sites.spoilt(columnRetyped(settingsList, settingsList.fields.value, kind), async (site) => {
      for (const who of ['administrator', 'owner'] as const) {
        const entrance = await site.deskOf(who).enter();
        expect(entrance.state).toBe('ready');
        expect(entrance.missing?.join(' ')).toContain(
          `“Value” of the list “Desk settings” is of another kind: ${kind}`,
        );
      }
    });
  },
);

test('settings whose values went and came back blank: the desk opens and says so, and set-up puts the version back', async () => {
  const { value } = settingsList.fields;
  await sites.spoilt(columnRetyped(settingsList, value, 'Note'), async (site) => {
    const owner = site.deskOf('owner');
    for (const desk of [site.deskOf('administrator'), owner]) {
      const entrance = await desk.enter();
      expect([entrance.state, entrance.missing?.join(' ')]).toEqual(['ready', expect.stringContaining('are blank')]);
    }
    expect((await owner.planSetUp()).steps.length).toBeGreaterThan(0);
    await owner.applySetUp(await owner.planSetUp(), () => undefined);
    expect(await site.deskOf('administrator').enter()).not.toHaveProperty('missing');
  });
});
