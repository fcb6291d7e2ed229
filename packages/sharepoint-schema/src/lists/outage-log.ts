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
    key: rowKey('db32a597-e3eb-4eab-88ba-2c598052cb50'),
    outage: text('DeskOutage', 'f12e033f-5238-4943-89d4-00613fa33191', 'Outage', { indexed: true, offForms: true }),
    kind: choice('DeskRowKind', 'fff12709-dadc-40b3-935a-41381622e21a', 'What this row says', outageLogKinds),
    words: note('DeskWords', '07695611-6c1a-43f1-9780-174ea6241add', 'What was done', {
      description: 'Cases by their number alone.',
    }),
    saidAt: instant('DeskSaidAt', '76016101-5c19-4d05-ad88-4567d61bd939', 'Written at', {
      offForms: true,
      description: 'When it was written, where it waited for a connection.',
    }),
    number: number('DeskLineNumber', 'f9711800-fe34-4e78-a18f-39e442936f3c', 'Line', itemNumbers, {
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
