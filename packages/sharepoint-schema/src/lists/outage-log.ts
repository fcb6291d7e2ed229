import { outageLogKinds } from '../words/outage-words.js';
import type { ListSchema } from '../list-schema.js';
import { choice, instant, itemNumbers, note, number, rowKey, text, titleField } from '../fields.js';

/** What was done by hand while TMS was down. TMU and TMS users add rows; nobody but a site owner changes one. */
export const outageLogList = {
  key: 'outageLog',
  title: 'Desk outage log',
  urlName: 'DeskOutageLog',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: rowKey(),
    outage: text('DeskOutage', 'Outage', { indexed: true, offForms: true }),
    kind: choice('DeskRowKind', 'What this row says', outageLogKinds),
    words: note('DeskWords', 'What was done'),
    saidAt: instant('DeskSaidAt', 'Written at', { offForms: true }),
    number: number('DeskLineNumber', 'Line', itemNumbers, { offForms: true, since: 7 }),
  },
  // Who works with TMS writes what they did by hand, and reads what colleagues did.
  rights: { owners: 'full', tmu: 'report', tra: 'none', 'tms-users': 'report', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 6,
} as const satisfies ListSchema;
