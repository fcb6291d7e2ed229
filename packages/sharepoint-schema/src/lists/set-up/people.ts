import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { peopleList } from '../people.js';

export const peopleSetUp = {
  description:
    'TMS users, panellists, and who does what about support. Permissions come from site groups, not from here.',
  views: [
    {
      title: 'Everybody',
      fields: [
        'LinkTitle',
        'DeskEmail',
        'DeskReporterKind',
        'DeskTmsRole',
        'DeskRoles',
        'DeskHasLeft',
        'DeskAwayUntilOn',
      ],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 200,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  columns: {
    roles: { description: 'What this person does about support. Leave blank for a panellist.' },
    reporterKind: {
      description: 'How they are recorded when they have a problem. Leave blank for those who only work on the desk.',
    },
    tmsRole: { description: 'For TMS users.' },
  },
} as const satisfies SetUpOf<typeof peopleList>;
