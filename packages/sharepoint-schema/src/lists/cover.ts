import { inboxes } from '@tms-support/support-domain';
import { readInTheDesk, type ListSchema } from '../list-schema.js';
import { calendarDate, choice, email, rowKey, text, titleField, yesNo } from '../fields.js';

/** Who covers the two inboxes, and who is away from them, on dated days (S7, S8). A row is ended by its last day, never deleted. */
export const coverList = {
  key: 'cover',
  title: 'Desk cover',
  urlName: 'DeskCover',
  description: 'Who covers the portal inbox and Stakeholder Engagement, and from when to when. Both days count.',
  template: 'list',
  fields: {
    title: titleField('Cover'),
    key: rowKey(),
    inbox: choice('DeskInbox', 'Inbox', inboxes, { indexed: true }),
    personName: text('DeskPersonName', 'Who'),
    personEmail: email('DeskPersonEmail', 'Their email', {
      description: 'As in Desk people: this is how the two are known to be one person.',
    }),
    fromOn: calendarDate('DeskFromOn', 'First day'),
    toOn: calendarDate('DeskToOn', 'Last day', {
      description: 'As 2026-03-03. Blank: until further notice. Before the first day: it never began.',
    }),
    away: yesNo('DeskAway', 'Is away', {
      defaultValue: '0',
      description: 'Yes: this person covers neither inbox on these days.',
    }),
  },
  // Who is away is nobody's business but theirs whom it keeps waiting.
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
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
  keyField: 'key',
  since: 3,
} as const satisfies ListSchema;
