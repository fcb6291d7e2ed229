import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { ageFormatting } from '../formatting.js';
import { instant, itemNumbers, number, rowKey, titleField } from '../fields.js';

/** What the team knows about: one line that everybody sees, so that people need not call. No name, no case. */
export const knownProblemsList = {
  key: 'knownProblems',
  title: 'Desk known problems',
  urlName: 'DeskKnownProblems',
  description:
    'What the team knows about, one line each. Everybody on the site can read it: leave out names and cases.',
  template: 'list',
  fields: {
    line: titleField('What we know about', { description: 'One line. Leave out names and cases.' }),
    key: rowKey('e480f774-58f4-4a77-b9d0-038b99de641e'),
    issueNumber: number('DeskIssueNumber', 'b7a40c1a-d158-4b85-8e9f-7fbca2cce089', 'Issue', itemNumbers),
    sinceAt: instant('DeskSinceAt', 'dcef47cc-6ae3-4916-974f-6942ab28d32c', 'Since', { formatting: ageFormatting }),
    endedAt: instant('DeskEndedAt', 'bd537e82-2c4b-4849-8929-5ada4225f090', 'Over since', {
      indexed: true,
      description: 'Blank while it lasts.',
    }),
    toldAt: instant('DeskToldAt', 'c89e506c-7473-49fe-9931-acb4f5e7a659', 'People told', {
      since: 7,
      description: 'When those who said that they had it too were told that it is over.',
    }),
  },
  // One line without a name, so that people need not call: everybody who may open the site reads it.
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'read', members: 'read', visitors: 'read' },
  views: [
    {
      title: 'We know about',
      fields: ['LinkTitle', 'DeskIssueNumber', 'DeskSinceAt'],
      query:
        '<Where><IsNull><FieldRef Name="DeskEndedAt"/></IsNull></Where>' +
        '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 30,
      isDefault: true,
    },
    {
      title: 'All',
      fields: ['LinkTitle', 'DeskIssueNumber', 'DeskSinceAt', 'DeskEndedAt'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  keyField: 'key',
  since: 3,
} as const satisfies ListSchema;
