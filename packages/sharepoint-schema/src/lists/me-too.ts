import type { ListSchema } from '../list-schema.js';
import { itemNumbers, number, rowKey, titleField, yesNo } from '../fields.js';

/**
 * Who has the same problem as one that the team knows about: a row for each time that somebody says so or takes it back, which nobody
 * changes. Of a person's rows on a problem the newest counts. The key is made of the problem's number, of the person's address and of
 * their turn, and is unique, so that a second press makes no second row. Who it is is SharePoint's author, never a cell.
 */
export const meTooList = {
  key: 'meToo',
  title: 'Desk me too',
  urlName: 'DeskMeToo',
  template: 'list',
  fields: {
    title: titleField('Problem'),
    key: rowKey(),
    problem: number('DeskKnownProblem', 'Known problem', itemNumbers, { indexed: true }),
    isTakenBack: yesNo('DeskTakenBack', 'Taken back', { defaultValue: '0' }),
  },
  // Who uses TMS says so for themselves, and reads how many they are; TRA, members and visitors need not know who.
  rights: { owners: 'full', tmu: 'report', tra: 'none', 'tms-users': 'report', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
