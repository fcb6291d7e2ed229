import { readInTheDesk, type SeedRow, type SetUpOf } from '../../list-schema.js';
import type { joiningStepsList } from '../joining-steps.js';

const seed = (key: string, title: string, [kind, of, order]: [string, string, number], whose: string): SeedRow => ({
  Title: title,
  DeskKey: key,
  DeskJoiningKind: kind,
  DeskReporterKind: of,
  DeskOrder: order,
  DeskDoneBy: whose,
});
/** What the process says of joining and leaving (S19, S20), and the team's own addition for panellists (S21). */
const shippedSteps: readonly SeedRow[] = [
  seed('user-training', 'Training session at TMU induction', ['Joining', 'TMS user', 10], 'TMU'),
  seed('user-guide', 'User guide given', ['Joining', 'TMS user', 20], 'TMU'),
  seed('user-access', 'Access to TMS', ['Joining', 'TMS user', 30], 'TMS admin staff'),
  seed('user-group', 'Added to the support desk’s TMS users group', ['Joining', 'TMS user', 40], 'Site owner'),
  seed('user-removed', 'Removed from TMS', ['Leaving', 'TMS user', 10], 'TMS admin staff'),
  seed('user-out-of-group', 'Removed from the support desk’s groups', ['Leaving', 'TMS user', 20], 'Site owner'),
  seed('panellist-access', 'Access to the portal', ['Joining', 'Panellist', 10], 'TMS admin staff'),
  seed('panellist-guide', 'Guide to the portal sent', ['Joining', 'Panellist', 20], 'TMU'),
  seed('panellist-removed', 'Access to the portal ended', ['Leaving', 'Panellist', 10], 'TMS admin staff'),
];

export const joiningStepsSetUp = {
  description: 'What is done when somebody joins or leaves. A change applies to people who join or leave from then on.',
  views: [
    {
      title: 'Steps',
      fields: ['DeskJoiningKind', 'DeskReporterKind', 'DeskOrder', 'LinkTitle', 'DeskDoneBy'],
      was: ['LinkTitle', 'DeskDoneBy'],
      query:
        '<OrderBy><FieldRef Name="DeskJoiningKind"/><FieldRef Name="DeskReporterKind"/><FieldRef Name="DeskOrder"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  seedRows: shippedSteps,
  seededOnceAt: 7,
  columns: {
    of: { description: 'The process does not mention panellists: their steps are the team’s own addition.' },
  },
} as const satisfies SetUpOf<typeof joiningStepsList>;
