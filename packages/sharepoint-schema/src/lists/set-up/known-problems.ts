import { ageFormatting } from '../../formatting.js';
import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { knownProblemsList } from '../known-problems.js';

export const knownProblemsSetUp = {
  description:
    'What the team knows about, one line each. Everybody on the site can read it: leave out names and cases.',
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
  columns: {
    line: { description: 'One line. Leave out names and cases.' },
    sinceAt: { formatting: ageFormatting },
    endedAt: { description: 'Blank while it lasts.' },
    toldAt: { description: 'When those who said that they had it too were told that it is resolved.' },
  },
} as const satisfies SetUpOf<typeof knownProblemsList>;
