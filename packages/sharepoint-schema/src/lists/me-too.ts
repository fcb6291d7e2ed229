import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { itemNumbers, number, rowKey, titleField } from '../fields.js';

/**
 * Who has the same problem as one that the team knows about: a row a person, which nobody changes. The key is made of the problem's and of
 * the person's address, and is unique, so that a second press makes no second row. Who it is is SharePoint's author, never a cell.
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
  },
  // Who uses TMS says so for themselves, and reads how many they are; TRA, members and visitors need not know who.
  rights: { owners: 'full', tmu: 'report', tra: 'none', 'tms-users': 'report', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Me too',
      fields: ['LinkTitle', 'DeskKnownProblem', 'Author', 'Created'],
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
