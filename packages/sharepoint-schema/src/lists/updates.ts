import { mostWatchDays } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, instant, note, noteOf, number, text, titleField } from '../fields.js';
import { tellingsCodec } from '../cells/tellings.js';
import {
  postStandings,
  updateChoices,
  updateImpacts,
  updateKinds,
  updateStages,
  updateSteps,
  windowPrecisions,
} from '../words/update-words.js';

/** The timetable of Microsoft updates and TMS releases (S17, S29 to S31). */
export const updatesList = {
  key: 'updates',
  title: 'Desk timetable',
  urlName: 'DeskTimetable',
  description: 'Microsoft updates and TMS releases: when, what they may change, and who told whom.',
  template: 'list',
  fields: {
    title: titleField('Update'),
    key: text('DeskKey', 'b48e6b4e-dad9-4572-b44e-5873700c31e2', 'Key', {
      unique: true,
      indexed: true,
      description: 'A short name that stays, such as DEMO-05.',
    }),
    kind: choice('DeskUpdateKind', 'bd131a60-b3a5-45b4-acee-ffc59f4c395f', 'Kind', updateKinds),
    startsAt: instant('DeskStartsAt', '65159395-3a05-47d1-9c80-95023df8a063', 'Starts', {
      indexed: true,
      description: 'The earliest moment it may begin.',
    }),
    endsAt: instant('DeskEndsAt', '7b94c444-098f-404e-bdde-9d30b149ded4', 'Ends', {
      indexed: true,
      description: 'The first moment at which it is over.',
    }),
    precision: choice(
      'DeskPrecision',
      '6c5790b2-839a-4b1a-984d-bf9ca4429768',
      'How exactly it is known',
      windowPrecisions,
    ),
    words: text('DeskWindowWords', '98891f79-de2a-49b7-baee-176da3b329db', 'As announced', {
      description: 'In its own words, such as "mid-October".',
    }),
    step: choice('DeskStep', '2a2746a7-6603-43de-857b-68a841afd9db', 'Where it stands', updateSteps, {
      indexed: true,
    }),
    impact: note('DeskImpact', '15803404-ae8b-407e-b624-9936655c06ba', 'What it may change in TMS'),
    ownerName: text('DeskOwnerName', 'e5a4656c-0bad-4afe-9134-85b190090ba0', 'Who looks after it'),
    checksBefore: note('DeskChecksBefore', '8583ba15-5118-4e80-aee2-27a80cb7f1ca', 'Checks before'),
    checksAfter: note('DeskChecksAfter', '8825e915-58e6-42f2-8759-677a6769dbeb', 'Checks after'),
    watchDays: number(
      'DeskWatchDays',
      'fd652449-73a6-4f6f-8af4-c4a2cfa21d72',
      'Days to watch',
      { least: 0, most: mostWatchDays },
      {
        defaultValue: '7',
        description: 'For how many days after it new issues are counted.',
      },
    ),
    tellings: noteOf('DeskTellings', '2468ac01-c1a4-49b1-8b72-07c09b901118', 'Who told whom', tellingsCodec, {
      description: 'One line each: 2026-03-03 | who told | whom | what',
    }),
    stage: choice('DeskStage', '835c25ca-1573-4540-a32c-52af5cc8427c', 'How far TMU is', updateStages, {
      indexed: true,
      since: 5,
      description: 'Blank: the column "Where it stands" counts.',
    }),
    choice: choice('DeskDecision', '0e516fe9-d7aa-4cc7-a92d-1abc6cc6f961', 'What TMU decided', updateChoices, {
      since: 5,
    }),
    impactLevel: choice('DeskImpactLevel', '7e765c08-2077-442b-bcd0-85cb2f9b929d', 'Impact on TMS', updateImpacts, {
      since: 5,
    }),
    changedOn: calendarDate('DeskChangedOn', 'b5c2b3aa-1dca-4589-ab12-294285dd6569', 'Announcement last changed', {
      since: 5,
      offForms: true,
      description: 'The desk writes this. Whoever was told before that day is to be told again.',
    }),
    post: choice('DeskPost', 'ba926356-3a24-43f2-b359-6c77e08631e0', 'The announcement', postStandings, { since: 5 }),
    history: note('DeskUpdateStory', '7d69bfbd-895c-4e54-b152-03f02fc298c3', 'Story (kept by the desk)', {
      offForms: true,
      since: 5,
    }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'read', members: 'read', visitors: 'read' },
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
  keyField: 'key',
} as const satisfies ListSchema;
