import { channels } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { choice, note, text, titleField, webAddress, yesNo } from '../fields.js';

/** Answers to edit before use (S24, S26). Nothing is ever sent by itself. */
export const standardRepliesList = {
  key: 'standardReplies',
  title: 'Desk replies',
  urlName: 'DeskReplies',
  description: 'Answers in plain language, to edit before use.',
  template: 'list',
  fields: {
    title: titleField('Reply'),
    key: text('DeskKey', 'Key', {
      unique: true,
      indexed: true,
      description: 'A short name that stays.',
    }),
    area: text('DeskArea', 'Area of TMS', { indexed: true }),
    cause: text('DeskCause', 'Cause', { indexed: true }),
    subject: text('DeskSubject', 'Subject'),
    words: note('DeskWords', 'Words', {
      lines: 12,
      description: 'Write [name] where the name goes. No telephone number.',
    }),
    channel: choice('DeskChannel', 'For those who told us by', channels, {
      since: 3,
      description: 'Blank: for everybody.',
    }),
    guidePage: webAddress('DeskGuidePage', 'Page of the guide', {
      since: 4,
      description: 'Stands in the words of the reply. It starts with https://',
    }),
    picture: text('DeskPicture', 'Picture', {
      since: 4,
      description: 'The name of a file beside this row: PNG, JPEG, GIF or WebP. The desk fills it in.',
    }),
    pictureWords: text('DeskPictureWords', 'What the picture shows', {
      since: 4,
      description: 'In words, for those who cannot see it.',
    }),
    retired: yesNo('DeskRetired', 'No longer used', { defaultValue: '0' }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Replies',
      fields: ['LinkTitle', 'DeskArea', 'DeskCause', 'DeskWords', 'DeskRetired'],
      query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 100 },
  noCrawl: true,
  // The picture of a reply.
  attachments: true,
  onQuickLaunch: false,
  keyField: 'key',
} as const satisfies ListSchema;
