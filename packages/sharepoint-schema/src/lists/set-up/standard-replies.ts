import type { SetUpOf } from '../../list-schema.js';
import type { standardRepliesList } from '../standard-replies.js';

export const standardRepliesSetUp = {
  description: 'Answers in plain language, to edit before use.',
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
  columns: {
    key: { description: 'A short name that stays.' },
    words: { description: 'Write [name] where the name goes. No telephone number.' },
    channel: { description: 'Blank: for everybody.' },
    guidePage: { description: 'It is put into the text of the reply, and starts with https://' },
    picture: { description: 'The name of a file beside this row: PNG, JPEG, GIF or WebP. The desk fills it in.' },
    pictureWords: { description: 'In words, for those who cannot see it.' },
  },
} as const satisfies SetUpOf<typeof standardRepliesList>;
