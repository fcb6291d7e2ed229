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
    key: text('DeskKey', '53652951-a416-4391-b376-127a8217ec11', 'Key', {
      unique: true,
      indexed: true,
      description: 'A short name that stays.',
    }),
    area: text('DeskArea', '238ef340-e211-4826-bc6d-b2a0a4ea82fb', 'Area of TMS', { indexed: true }),
    cause: text('DeskCause', '504b8e9c-69ec-49f3-a111-479da30e8043', 'Cause', { indexed: true }),
    subject: text('DeskSubject', 'aae8ff90-c404-403c-9a46-1ad2e22cdd4e', 'Subject'),
    words: note('DeskWords', '7dee9b8a-848a-4248-8049-ef0bc8abb55a', 'Words', {
      lines: 12,
      description: 'Write [name] where the name goes. No telephone number.',
    }),
    channel: choice('DeskChannel', '57462f86-d7ff-425e-9a04-2c073097cf5d', 'For those who told us by', channels, {
      since: 3,
      description: 'Blank: for everybody.',
    }),
    guidePage: webAddress('DeskGuidePage', 'e9934e4e-54b9-4dcb-915d-529a3c054928', 'Page of the guide', {
      since: 4,
      description: 'Stands in the words of the reply. It starts with https://',
    }),
    picture: text('DeskPicture', 'c03cd23b-8b87-454b-8e60-ee14af0ccbc0', 'Picture', {
      since: 4,
      description: 'The name of a file beside this row: PNG, JPEG, GIF or WebP. The desk fills it in.',
    }),
    pictureWords: text('DeskPictureWords', 'eb6bc898-93cc-434c-a185-3c18d0a6f715', 'What the picture shows', {
      since: 4,
      description: 'In words, for those who cannot see it.',
    }),
    retired: yesNo('DeskRetired', '3c8accfc-3cbc-4491-bdd4-0f69b4908a58', 'No longer used', { defaultValue: '0' }),
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
