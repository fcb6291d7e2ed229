import { readInTheDesk, type SetUpOf } from '../../list-schema.js';
import type { coverList } from '../cover.js';

export const coverSetUp = {
  description: 'Who covers the portal inbox and Stakeholder Engagement, and from when to when. Both days count.',
  views: [
    {
      title: 'Cover',
      fields: ['LinkTitle', 'DeskInbox', 'DeskPersonName', 'DeskFromOn', 'DeskToOn', 'DeskAway'],
      query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 50 },
  ...readInTheDesk,
  columns: {
    personEmail: { description: 'As in Desk people: this is how the two are known to be one person.' },
    toOn: { description: 'As 2026-03-03. Blank: until further notice. Before the first day: it never began.' },
    away: { description: 'Yes: this person covers neither inbox on these days.' },
  },
} as const satisfies SetUpOf<typeof coverList>;
