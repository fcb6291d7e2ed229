import {
  deskManifest,
  manifestAt,
  oldestWorkingVersion,
  templateNumbers,
  type Manifest,
} from '@tms-support/sharepoint-schema';
import { wholeLists, permissionMask } from '@tms-support/sharepoint-schema';
import { planSetUp } from './plan-set-up.js';
import { levelFor, principalOf } from './plan-rights.js';
import type { LevelState, ListState, SiteState } from './site-state.js';

const read: LevelState = { id: 1, title: 'Read', roleType: 2, mask: { High: '176', Low: '138612833' } };
const full: LevelState = { id: 2, title: 'Full Control', roleType: 5, mask: { High: '2147483647', Low: '4294967295' } };
const emptySite: SiteState = {
  userId: 9,
  isOwner: true,
  titleColumn: 'Title',
  groups: new Map([['Desk Owners', 3]]),
  groupOwners: new Map(),
  associated: { owners: 3, members: 4, visitors: 5 },
  levels: [read, full],
  onSite: [],
  everyone: [],
  openLists: ['Documents'],
  lists: new Map(),
  settingKeys: new Set(),
  rowTitles: new Map(),
};

/** The site as set-up of this manifest leaves it. */
function siteOf(manifest: Manifest): SiteState {
  const levels = [
    read,
    full,
    ...manifest.levels.map((level, i) => ({
      id: 10 + i,
      title: level.title,
      roleType: 0,
      mask: permissionMask(level.rights),
    })),
  ];
  const made = manifest.groups.map((group, i): [string, number] => [group.title, 20 + i]);
  const groups = new Map<string, number>([...emptySite.groups, ...made]);
  const groupOwners = new Map(made.map(([groupTitle]) => [groupTitle, 'Desk Owners']));
  const onSite = made.map(([principalTitle, principalId]) => ({
    principalId,
    principalTitle,
    levelIds: [read.id],
  }));
  const base: SiteState = { ...emptySite, levels, groups, groupOwners, onSite };
  const lists = new Map(
    manifest.lists.map((list): [typeof list.key, ListState] => [
      list.key,
      {
        id: list.key,
        title: list.title,
        template: templateNumbers[list.template],
        versioning: true,
        approval: false,
        checkOut: false,
        majorVersions: list.versions.major,
        noCrawl: list.noCrawl,
        attachments: list.attachments,
        readSecurity: list.readSecurity === 'own' ? 2 : 1,
        writeSecurity: 1,
        itemCount: 0,
        hasOwnRights: true,
        views: list.views.map((view) => view.title),
        fields: new Map(
          Object.values(list.fields).map((field) => [
            field.name,
            {
              name: field.name,
              title: field.title,
              type: field.type,
              indexed: !!field.indexed,
              unique: !!field.unique,
              choices: field.choices ?? [],
              formatting: field.formatting ? JSON.stringify(field.formatting) : '',
            },
          ]),
        ),
        assignments: Object.entries(list.rights).flatMap(([audience, access]) => {
          const principalId = principalOf(audience as 'tmu', base, manifest);
          const level = levelFor(access, base, manifest);
          return principalId && level ? [{ principalId, principalTitle: audience, levelIds: [level.id] }] : [];
        }),
      },
    ]),
  );
  const settingKeys = new Set(['schema-version', ...wholeLists.settings.seedRows.map((row) => row.DeskKey)]);
  const rowTitles = new Map(
    manifest.lists.map((list) => [list.key, (list.seedRows ?? []).map((row) => String(row['Title']))]),
  );
  return { ...base, lists, settingKeys, rowTitles, version: manifest.version };
}

const ids = (plan: { steps: readonly { id: string }[] }): string[] => plan.steps.map((step) => step.id);

test('an empty site lacks everything, and what is made is closed before anything is put in it', () => {
  const plan = planSetUp(emptySite, deskManifest);
  expect(plan.warnings).toEqual([]);
  const principals = [
    'level/report',
    'level/work',
    'level/answer-reports',
    'group/tmu',
    'group-owner/tmu',
    'group/tra',
    'group-owner/tra',
    'group/tms-users',
    'group-owner/tms-users',
    'site/rights',
  ];
  expect(ids(plan).slice(0, 10)).toEqual(principals);
  for (const list of deskManifest.lists) {
    const own = ids(plan).filter((id) => id.startsWith(`${list.key}/`));
    expect(own[0]).toBe(`${list.key}/list`);
    expect(own.indexOf(`${list.key}/rights`)).toBeLessThan(own.indexOf(`${list.key}/columns`));
  }
  expect(ids(plan).at(-1)).toBe('version');
  expect(new Set(ids(plan)).size).toBe(plan.steps.length);
});

test('a whole site lacks nothing', () => {
  expect(planSetUp(siteOf(deskManifest), deskManifest)).toEqual({ steps: [], warnings: [] });
});

test('lists of the oldest version lack what the next ones brought, and the note of the version', () => {
  const plan = planSetUp(siteOf(manifestAt(oldestWorkingVersion)), deskManifest);
  expect(plan.steps.map((step) => step.words)).toEqual([
    'Add 2 columns to “Desk issues”: What was done, Brought in.',
    'Add 4 columns to “Desk reports”: What TMU told you, Told at, Has a screenshot, Screenshot.',
    'Add 6 columns to “Desk timetable”: How far TMU has got, What TMU decided, Impact on TMS, Announcement last changed, The announcement, Story (kept by the desk).',
    'Add 5 columns to “Desk documents”: What it is for, Time limit as a rule, Copy no older than (days), Checked on, Checked by.',
    'Add 1 view to “Desk documents”: “Limits and checks”.',
    'Add 4 columns to “Desk replies”: For those who told us by, Page of the guide, Picture, What the picture shows.',
    'Add 2 columns to “Desk rules”: On, Facts of the process document.',
    // Older lists are built without a view that shows a column of later.
    'Add 1 view to “Desk rules”: “Rules”.',
    expect.stringMatching(
      /^Add 13 rows to “Desk rules”, to begin from: Nudge: a panellist waits, usual cause; .*; Anything else\.$/,
    ),
    'Make the list “Desk cover”.',
    expect.stringContaining('Change the settings of “Desk cover”: name it “Desk cover”'),
    expect.stringContaining('“Desk cover”'),
    expect.stringMatching(/^Add 7 columns to “Desk cover”: Key, Inbox, /),
    expect.stringContaining('of “Desk cover”: Cover'),
    'Add 1 view to “Desk cover”: “Cover”.',
    'Make the list “Desk known problems”.',
    expect.stringContaining('Change the settings of “Desk known problems”'),
    expect.stringContaining('“Desk known problems”'),
    expect.stringMatching(/^Add 5 columns to “Desk known problems”: /),
    expect.stringContaining('of “Desk known problems”: What we know about'),
    'Add 2 views to “Desk known problems”: “We know about”, “All”.',
    'Make the list “Desk me too”.',
    expect.stringMatching(/^Change the settings of “Desk me too”: /),
    'Give “Desk me too” its own permissions: site owners do everything; TMU add and see; TMS users add and see.',
    'Add 3 columns to “Desk me too”: Key, Known problem, Taken back.',
    expect.stringContaining('of “Desk me too”: Problem'),
    'Add 1 view to “Desk me too”: “Me too”.',
    'Make the list “Desk outages”.',
    expect.stringContaining('Change the settings of “Desk outages”'),
    expect.stringContaining('“Desk outages”'),
    expect.stringMatching(/^Add 9 columns to “Desk outages”: /),
    expect.stringContaining('of “Desk outages”: What happened'),
    'Add 1 view to “Desk outages”: “Outages”.',
    'Make the list “Desk outage log”.',
    expect.stringContaining('Change the settings of “Desk outage log”'),
    expect.stringContaining('“Desk outage log”'),
    expect.stringMatching(/^Add 6 columns to “Desk outage log”: /),
    expect.stringContaining('of “Desk outage log”: Summary'),
    'Add 1 view to “Desk outage log”: “Log”.',
    'Make the list “Desk hearings”.',
    expect.stringMatching(/^Change the settings of “Desk hearings”: /),
    'Give “Desk hearings” its own permissions: site owners do everything; TMU add, see and change.',
    expect.stringMatching(/^Add 6 columns to “Desk hearings”: /),
    expect.stringContaining('of “Desk hearings”: Reference'),
    'Add 1 view to “Desk hearings”: “Hearings”.',
    'Make the list “Desk cadences”.',
    expect.stringMatching(/^Change the settings of “Desk cadences”: /),
    expect.stringMatching(/^Give “Desk cadences” its own permissions: .*TMU add, see and change/),
    expect.stringMatching(/^Add 10 columns to “Desk cadences”: /),
    expect.stringContaining('of “Desk cadences”: What comes'),
    'Add 1 view to “Desk cadences”: “Cadences”.',
    expect.stringMatching(/^Add 4 rows to “Desk cadences”/),
    'Make the list “Desk update nudges”.',
    expect.stringMatching(/^Change the settings of “Desk update nudges”: /),
    expect.stringMatching(/^Give “Desk update nudges” its own permissions: .*TMU add, see and change/),
    expect.stringMatching(/^Add 6 columns to “Desk update nudges”: /),
    expect.stringContaining('of “Desk update nudges”: Nudge'),
    'Add 1 view to “Desk update nudges”: “Nudges”.',
    expect.stringMatching(/^Add 6 rows to “Desk update nudges”/),
    'Make the list “Desk flow runs”.',
    expect.stringMatching(/^Change the settings of “Desk flow runs”: /),
    'Give “Desk flow runs” its own permissions: site owners do everything; TMU read.',
    expect.stringMatching(/^Add 5 columns to “Desk flow runs”: /),
    expect.stringContaining('of “Desk flow runs”: Flow'),
    'Add 1 view to “Desk flow runs”: “Flows”.',
    expect.stringMatching(/^Add 4 rows to “Desk flow runs”/),
    'Make the list “Desk joining steps”.',
    expect.stringMatching(/^Change the settings of “Desk joining steps”: /),
    'Give “Desk joining steps” its own permissions: site owners do everything; TMU add, see and change.',
    expect.stringMatching(/^Add 5 columns to “Desk joining steps”: /),
    expect.stringContaining('of “Desk joining steps”: Step'),
    'Add 1 view to “Desk joining steps”: “Steps”.',
    expect.stringMatching(/^Add 9 rows to “Desk joining steps”/),
    'Make the list “Desk joining and leaving”.',
    expect.stringMatching(/^Change the settings of “Desk joining and leaving”: /),
    'Give “Desk joining and leaving” its own permissions: site owners do everything; TMU add, see and change.',
    expect.stringMatching(/^Add 7 columns to “Desk joining and leaving”: /),
    expect.stringContaining('of “Desk joining and leaving”: Name'),
    'Add 1 view to “Desk joining and leaving”: “Joining and leaving”.',
    'Record that the lists are at version 7.',
  ]);
});

test('the shipped rules go in once: the rest of them after a broken-off set-up, none among rows of a team, none again', () => {
  const older = siteOf(manifestAt(oldestWorkingVersion));
  const rowsOf = (state: SiteState) =>
    planSetUp(state, deskManifest).steps.find((step) => step.id === 'rules/rows')?.action;
  const withTitles = (...titles: string[]): SiteState => ({ ...older, rowTitles: new Map([['rules', titles]]) });
  expect(rowsOf(withTitles('Panellist', 'Anything else'))).toMatchObject({ rows: { length: 11 } });
  expect(rowsOf(withTitles('Panellist', 'Our own rule'))).toBeUndefined();
  expect(rowsOf({ ...siteOf(deskManifest), rowTitles: new Map([['rules', []]]) })).toBeUndefined();
});

test('a set-up that was broken off is picked up where it ended', () => {
  const whole = siteOf(deskManifest);
  const issues = whole.lists.get('issues')!;
  const fields = new Map([...issues.fields].slice(0, 7));
  const half: SiteState = {
    ...whole,
    lists: new Map(whole.lists).set('issues', { ...issues, fields, views: ['All Items'] }),
  };
  const { version: _, ...unfinished } = half;
  expect(ids(planSetUp({ ...unfinished, settingKeys: new Set() }, deskManifest))).toEqual([
    'settings/rows',
    'issues/columns',
    'issues/views',
    'version',
  ]);
});

test('what an admin changed and the desk can live with is left; what it needs is put back; the rest is a warning', () => {
  const whole = siteOf(deskManifest);
  const issues = whole.lists.get('issues')!;
  const fields = new Map(issues.fields);
  fields.set('DeskStatus', { ...fields.get('DeskStatus')!, indexed: false, choices: ['New', 'Parked'] });
  fields.set('DeskArea', { ...fields.get('DeskArea')!, type: 'Choice', title: 'Part of TMS' });
  fields.set('DeskCause', { ...fields.get('DeskCause')!, title: 'Why' });
  const assignments = [...issues.assignments, { principalId: 77, principalTitle: 'Everyone', levelIds: [1] }];
  const site: SiteState = {
    ...whole,
    lists: new Map(whole.lists).set('issues', { ...issues, title: 'Problems', fields, assignments }),
  };
  const plan = planSetUp(site, deskManifest);
  expect(ids(plan)).toEqual(['issues/column-settings']);
  const [step] = plan.steps;
  const properties = { Indexed: true, Choices: expect.arrayContaining(['Parked', 'With TRA support']) };
  expect(step!.action).toMatchObject({ changes: [{ properties }] });
  expect(plan.warnings).toEqual([
    'The column “Part of TMS” of “Desk issues” is of the kind Choice, and the desk needs Text. Set-up leaves it as it is.',
    '“Everyone” has “Read” on “Desk issues”, which the desk did not give.',
  ]);
});

test('a list of another kind at the address stops that list alone, in words', () => {
  const whole = siteOf(deskManifest);
  const settings = whole.lists.get('settings')!;
  const plan = planSetUp(
    { ...whole, lists: new Map(whole.lists).set('settings', { ...settings, template: 101 }) },
    deskManifest,
  );
  expect(plan.steps).toEqual([]);
  expect(plan.warnings[0]).toContain('is of another kind');
});

test('a link that an earlier version made of a column is renewed, and one that somebody wrote is left', () => {
  const keyOf = (state: SiteState) => state.lists.get('issues')!.fields.get('DeskKey')!;
  const withLink = (formatting: string): SiteState => {
    const state = siteOf(deskManifest);
    keyOf(state).formatting = formatting;
    return state;
  };
  const shipped = keyOf(siteOf(deskManifest)).formatting;
  const before = shipped.replace('?desk=/issue/', '#/issue/');
  expect(before).not.toBe(shipped);
  const { steps } = planSetUp(withLink(before), deskManifest);
  expect(JSON.stringify(steps)).toContain('?desk=/issue/');
  expect(ids({ steps })).toEqual(['issues/column-settings']);
  expect(planSetUp(withLink(before.replace('Support-desk.aspx', 'Help.aspx')), deskManifest).steps).toEqual([]);
});
