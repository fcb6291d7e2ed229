import { outageLogKinds } from '../words/outage-words.js';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { choice, instant, itemNumbers, note, number, rowKey, text, titleField } from '../fields.js';

/** What was done by hand while TMS was down. TMU and TMS users add rows; nobody but a site owner changes one. */
export const outageLogList = {
  key: 'outageLog',
  title: 'Desk outage log',
  urlName: 'DeskOutageLog',
  description:
    'What was done by hand while TMS was down, to be put back into TMS afterwards. Rows are only ever added.',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: rowKey(),
    outage: text('DeskOutage', 'Outage', { indexed: true, offForms: true }),
    kind: choice('DeskRowKind', 'What this row says', outageLogKinds),
    words: note('DeskWords', 'What was done', {
      description: 'Cases by their number alone.',
    }),
    saidAt: instant('DeskSaidAt', 'Written at', {
      offForms: true,
      description: 'When it was written, where it waited for a connection.',
    }),
    number: number('DeskLineNumber', 'Line', itemNumbers, {
      offForms: true,
      since: 7,
      description: 'The number of the line, which stays when another line is deleted.',
    }),
  },
  // Who works with TMS writes what they did by hand, and reads what colleagues did.
  rights: { owners: 'full', tmu: 'report', tra: 'none', 'tms-users': 'report', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Log',
      fields: ['DeskLineNumber', 'LinkTitle', 'DeskRowKind', 'DeskWords', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
