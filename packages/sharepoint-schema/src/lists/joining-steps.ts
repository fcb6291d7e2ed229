import { joiningKinds, reporterKinds } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema, type SeedRow } from '../list-schema.js';
import { choice, number, rowKey, text, titleField } from '../fields.js';

const [kindName, ofName, orderName] = ['DeskJoiningKind', 'DeskReporterKind', 'DeskOrder'] as const;
const orders = { least: 0, most: 10_000 };

const seed = (key: string, title: string, [kind, of, order]: [string, string, number], whose: string): SeedRow => ({
  Title: title,
  DeskKey: key,
  [kindName]: kind,
  [ofName]: of,
  [orderName]: order,
  DeskDoneBy: whose,
});

/** What the process says of joining and leaving (S19, S20), and the team's own addition for panellists (S21). */
const shippedSteps: readonly SeedRow[] = [
  seed('user-training', 'Training session at TMU induction', ['Joining', 'TMS user', 10], 'TMU'),
  seed('user-guide', 'User guide given', ['Joining', 'TMS user', 20], 'TMU'),
  seed('user-access', 'Access to TMS', ['Joining', 'TMS user', 30], 'TMS admin staff'),
  seed('user-group', 'In the support desk’s group of TMS users', ['Joining', 'TMS user', 40], 'Site owner'),
  seed('user-removed', 'Removed from TMS', ['Leaving', 'TMS user', 10], 'TMS admin staff'),
  seed('user-out-of-group', 'Out of the support desk’s groups', ['Leaving', 'TMS user', 20], 'Site owner'),
  seed('panellist-access', 'Access to the portal', ['Joining', 'Panellist', 10], 'TMS admin staff'),
  seed('panellist-guide', 'Guide to the portal sent', ['Joining', 'Panellist', 20], 'TMU'),
  seed('panellist-removed', 'Access to the portal ended', ['Leaving', 'Panellist', 10], 'TMS admin staff'),
];

/** The steps that joining and leaving begin with: the team edits them here. A record that was begun keeps its own. */
export const joiningStepsList = {
  key: 'joiningSteps',
  title: 'Desk joining steps',
  urlName: 'DeskJoiningSteps',
  description: 'What is done as somebody joins or leaves. A change counts for those who join or leave from then on.',
  template: 'list',
  fields: {
    title: titleField('Step'),
    key: rowKey(),
    kind: choice(kindName, 'As somebody is', joiningKinds, { indexed: true }),
    of: choice(ofName, 'Who joins or leaves', reporterKinds, {
      indexed: true,
      description: 'The process says nothing of panellists: their steps are the team’s own addition.',
    }),
    order: number(orderName, 'Order', orders, { indexed: true }),
    whose: text('DeskDoneBy', 'Who does it'),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'none', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Steps',
      fields: [kindName, ofName, orderName, 'LinkTitle', 'DeskDoneBy'],
      query: `<OrderBy><FieldRef Name="${kindName}"/><FieldRef Name="${ofName}"/><FieldRef Name="${orderName}"/></OrderBy>`,
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  keyField: 'key',
  seedRows: shippedSteps,
  seededOnceAt: 7,
  since: 7,
} as const satisfies ListSchema;
