import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { joiningsList } from '../joinings.js';

export const joiningsSetUp = {
  description: 'Who joins and who leaves, from which day, and what was done about it. The desk writes it.',
  views: [
    {
      title: 'Joining and leaving',
      fields: ['LinkTitle', 'DeskJoiningKind', 'DeskReporterKind', 'DeskFromOn', 'DeskIsCancelled', 'Editor'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 100 },
  ...readInTheDesk,
  columns: {
    steps: { description: 'The desk’s own words: what was done, by whom, when.' },
  },
} as const satisfies SetUpOf<typeof joiningsList>;
