import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { outagesList } from '../outages.js';

export const outagesSetUp = {
  description:
    'When TMS was down: who said so, who was told, when it worked again. The desk adds rows and changes none.',
  views: [
    {
      title: 'Outages',
      fields: [
        'LinkTitle',
        'DeskOutageStep',
        'DeskIsDrill',
        'DeskSinceAt',
        'DeskWhom',
        'DeskWords',
        'Author',
        'Created',
      ],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  columns: {
    sinceAt: { description: 'When TMS went down, or began to work again.' },
    takingPart: { description: 'Of a drill: email addresses, one per line. Nobody else sees it in the desk.' },
    about: { description: 'The key of the issue, of the update, or of a line of the log.' },
    words: { description: 'Leave out names and cases: everybody on the site can read this.' },
  },
} as const satisfies SetUpOf<typeof outagesList>;
