import { channels } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { choice, note, text, titleField, webAddress, yesNo } from '../fields.js';

/** Answers to edit before use (S24, S26). Nothing is ever sent by itself. */
export const standardRepliesList = {
  key: 'standardReplies',
  title: 'Desk replies',
  urlName: 'DeskReplies',
  template: 'list',
  fields: {
    title: titleField('Reply'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true }),
    area: text('DeskArea', 'Area of TMS', { indexed: true }),
    cause: text('DeskCause', 'Cause', { indexed: true }),
    subject: text('DeskSubject', 'Subject'),
    words: note('DeskWords', 'Words', { lines: 12 }),
    channel: choice('DeskChannel', 'For those who told us by', channels, { since: 3 }),
    guidePage: webAddress('DeskGuidePage', 'Page of the guide', { since: 4 }),
    picture: text('DeskPicture', 'Picture', { since: 4 }),
    pictureWords: text('DeskPictureWords', 'What the picture shows', { since: 4 }),
    retired: yesNo('DeskRetired', 'No longer used', { defaultValue: '0' }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
} as const satisfies ListSchema;
