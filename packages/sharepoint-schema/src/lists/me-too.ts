import { readInTheDesk, type ListSchema } from '../list-schema.js';
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
  description: 'Who has the same problem as one that is known. The desk adds rows and changes none.',
  template: 'list',
  fields: {
    title: titleField('Problem'),
    key: rowKey(),
    problem: number('DeskKnownProblem', 'Known problem', itemNumbers, {
      indexed: true,
      description: 'The number of its row in the list of known problems.',
    }),
    isTakenBack: yesNo('DeskTakenBack', 'Taken back', {
      defaultValue: '0',
      description: 'Yes: this person does not have the problem after all. Their newest row counts.',
    }),
  },
  // Who uses TMS says so for themselves, and reads how many they are; TRA, members and visitors need not know who.
  rights: { owners: 'full', tmu: 'report', tra: 'none', 'tms-users': 'report', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Me too',
      fields: ['LinkTitle', 'DeskKnownProblem', 'DeskTakenBack', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  keyField: 'key',
  since: 7,
} as const satisfies ListSchema;
