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
    key: rowKey(),
    issueNumber: number('DeskIssueNumber', 'Issue', itemNumbers),
    sinceAt: instant('DeskSinceAt', 'Since', { formatting: ageFormatting }),
    endedAt: instant('DeskEndedAt', 'Over since', {
      indexed: true,
      description: 'Blank while it lasts.',
    }),
    toldAt: instant('DeskToldAt', 'People told', {
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
