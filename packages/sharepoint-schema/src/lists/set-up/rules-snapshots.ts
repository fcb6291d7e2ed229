import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { rulesSnapshotsList } from '../rules-snapshots.js';

export const rulesSnapshotsSetUp = {
  description: 'Each table of rules as it was published. Leave the rows as they are: past decisions refer to them.',
  views: [
    {
      title: 'Published rules',
      fields: ['LinkTitle', 'DeskRulesVersion', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 30,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
} as const satisfies SetUpOf<typeof rulesSnapshotsList>;
