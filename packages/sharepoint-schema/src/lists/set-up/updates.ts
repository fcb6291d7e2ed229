import type { SetUpOf } from '../../list-schema.js';
import type { updatesList } from '../updates.js';

export const updatesSetUp = {
  description: 'Microsoft updates and TMS releases: when, what they may change, and who told whom.',
  views: [
    {
      title: 'Timetable',
      fields: [
        'LinkTitle',
        'DeskUpdateKind',
        'DeskStartsAt',
        'DeskEndsAt',
        'DeskWindowWords',
        'DeskStep',
        'DeskOwnerName',
        'DeskTellings',
      ],
      query: '<OrderBy><FieldRef Name="DeskStartsAt" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
  ],
  versions: { major: 100 },
  noCrawl: false,
  attachments: false,
  onQuickLaunch: true,
  columns: {
    key: { description: 'A short name that stays, such as DEMO-05.' },
    startsAt: { description: 'The earliest moment it may begin.' },
    endsAt: { description: 'When it is over.' },
    words: { description: 'As it was announced, such as “mid-October”.' },
    watchDays: { description: 'For how many days after it new issues are counted.' },
    tellings: { description: 'One line each: 2026-03-03 | who told | whom | what' },
    stage: { description: 'Blank: the column “Where it stands” is used.' },
    changedOn: { description: 'The desk writes this. Whoever was told before that day needs telling again.' },
  },
} as const satisfies SetUpOf<typeof updatesList>;
