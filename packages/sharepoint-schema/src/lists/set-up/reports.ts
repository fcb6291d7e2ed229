import type { SetUpOf } from '../../list-schema.js';
import type { reportsList } from '../reports.js';

export const reportsSetUp = {
  description: 'Problems that TMS users report themselves. You see your own.',
  views: [
    {
      title: 'Reports',
      fields: ['LinkTitle', 'DeskRowKind', 'DeskWords', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  noCrawl: true,
  attachments: true,
  readSecurity: 'own',
  onQuickLaunch: false,
  columns: {
    thread: { description: 'The key of the report that this row belongs to.' },
    words: { description: 'Leave out names and allegations.' },
    screenshot: { description: 'A picture as text. The desk shows it.' },
  },
} as const satisfies SetUpOf<typeof reportsList>;
