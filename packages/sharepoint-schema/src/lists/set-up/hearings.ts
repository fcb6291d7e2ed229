import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { hearingsList } from '../hearings.js';

export const hearingsSetUp = {
  description: 'Dates and references of hearings, from a file of the team. Nothing else of a hearing belongs here.',
  views: [
    {
      title: 'Hearings',
      fields: ['LinkTitle', 'DeskHearingKind', 'DeskHearingOn', 'DeskHearingLastOn', 'DeskTakenOut'],
      query: '<OrderBy><FieldRef Name="DeskHearingOn" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  columns: {
    kind: { description: 'A hearing, or a file that was brought in: then the days are those that it covers.' },
    lastOn: { description: 'As 2026-03-03. Blank: it sits for one day.' },
    panellists: { description: 'Email addresses, one per line. Blank: nobody is named.' },
    isOut: { description: 'Yes: it is not in a newer file, so it no longer counts.' },
  },
} as const satisfies SetUpOf<typeof hearingsList>;
