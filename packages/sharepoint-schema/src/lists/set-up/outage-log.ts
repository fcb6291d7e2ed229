import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { outageLogList } from '../outage-log.js';

export const outageLogSetUp = {
  description:
    'What was done by hand while TMS was down, to be put back into TMS afterwards. Rows are only ever added.',
  views: [
    {
      title: 'Log',
      fields: ['DeskLineNumber', 'LinkTitle', 'DeskRowKind', 'DeskWords', 'Author', 'Created'],
      was: ['LinkTitle', 'DeskRowKind', 'DeskWords', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  columns: {
    words: { description: 'Cases by their number alone.' },
    saidAt: { description: 'When it was written, if it waited for a connection.' },
    number: { description: 'The number of the line, which stays when another line is deleted.' },
  },
} as const satisfies SetUpOf<typeof outageLogList>;
