import { inboxes } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, email, rowKey, text, titleField, yesNo } from '../fields.js';

/** Who covers the two inboxes, and who is away from them, on dated days (S7, S8). A row is ended by its last day, never deleted. */
export const coverList = {
  key: 'cover',
  title: 'Desk cover',
  urlName: 'DeskCover',
  template: 'list',
  fields: {
    title: titleField('Cover'),
    key: rowKey(),
    inbox: choice('DeskInbox', 'Inbox', inboxes, { indexed: true }),
    personName: text('DeskPersonName', 'Who'),
    personEmail: email('DeskPersonEmail', 'Their email'),
    fromOn: calendarDate('DeskFromOn', 'First day'),
    toOn: calendarDate('DeskToOn', 'Last day'),
    away: yesNo('DeskAway', 'Is away', { defaultValue: '0' }),
  },
  // Only people whom an absence keeps waiting need to know who is away.
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
  since: 3,
} as const satisfies ListSchema;
