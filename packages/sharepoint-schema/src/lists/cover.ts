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
    key: rowKey('215b0de8-7ec1-4138-9f5b-8e2d609139b8'),
    inbox: choice('DeskInbox', 'e8deebe3-3b72-4b1c-ad93-e760e918829b', 'Inbox', inboxes, { indexed: true }),
    personName: text('DeskPersonName', 'dbd95fe1-42be-40d7-9d5f-a2fc0c5397f2', 'Who'),
    personEmail: email('DeskPersonEmail', '5bfe4258-0833-4ffe-b74f-bdc12ecdc59c', 'Their email', {
      description: 'As in Desk people: this is how the two are known to be one person.',
    }),
    fromOn: calendarDate('DeskFromOn', '64f7400f-b172-434b-bd80-82e4a0dfdfcb', 'First day'),
    toOn: calendarDate('DeskToOn', '93670efa-bf69-4e73-b20a-c87b0571b422', 'Last day', {
      description: 'As 2026-03-03. Blank: until further notice. Before the first day: it never began.',
    }),
    away: yesNo('DeskAway', 'abb38e48-2514-4b7b-acbc-435ed2c11297', 'Is away', {
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
