import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { meTooList } from '../me-too.js';

export const meTooSetUp = {
  description: 'Who has the same problem as one that is known. The desk adds rows and changes none.',
  views: [
    {
      title: 'Me too',
      fields: ['LinkTitle', 'DeskKnownProblem', 'DeskTakenBack', 'Author', 'Created'],
      was: ['LinkTitle', 'DeskKnownProblem', 'Author', 'Created'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 10 },
  ...readInTheDesk,
  columns: {
    problem: { description: 'The number of its row in the list of known problems.' },
    isTakenBack: { description: 'Yes: this person does not have the problem after all. Their newest row counts.' },
  },
} as const satisfies SetUpOf<typeof meTooList>;
