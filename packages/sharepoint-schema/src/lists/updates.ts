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
    key: text('DeskKey', 'Key', {
      unique: true,
      indexed: true,
      description: 'A short name that stays, such as DEMO-05.',
    }),
    kind: choice('DeskUpdateKind', 'Kind', updateKinds),
    startsAt: instant('DeskStartsAt', 'Starts', {
      indexed: true,
      description: 'The earliest moment it may begin.',
    }),
    endsAt: instant('DeskEndsAt', 'Ends', {
      indexed: true,
      description: 'The first moment at which it is over.',
    }),
    precision: choice('DeskPrecision', 'How exactly it is known', windowPrecisions),
    words: text('DeskWindowWords', 'As announced', {
      description: 'In its own words, such as "mid-October".',
    }),
    step: choice('DeskStep', 'Where it stands', updateSteps, {
      indexed: true,
    }),
    impact: note('DeskImpact', 'What it may change in TMS'),
    ownerName: text('DeskOwnerName', 'Who looks after it'),
    checksBefore: note('DeskChecksBefore', 'Checks before'),
    checksAfter: note('DeskChecksAfter', 'Checks after'),
    watchDays: number(
      'DeskWatchDays',
      'Days to watch',
      { least: 0, most: mostWatchDays },
      {
        defaultValue: '7',
        description: 'For how many days after it new issues are counted.',
      },
    ),
    tellings: noteOf('DeskTellings', 'Who told whom', tellingsCodec, {
      description: 'One line each: 2026-03-03 | who told | whom | what',
    }),
    stage: choice('DeskStage', 'How far TMU is', updateStages, {
      indexed: true,
      since: 5,
      description: 'Blank: the column "Where it stands" counts.',
    }),
    choice: choice('DeskDecision', 'What TMU decided', updateChoices, {
      since: 5,
    }),
    impactLevel: choice('DeskImpactLevel', 'Impact on TMS', updateImpacts, {
      since: 5,
    }),
    changedOn: calendarDate('DeskChangedOn', 'Announcement last changed', {
      since: 5,
      offForms: true,
      description: 'The desk writes this. Whoever was told before that day is to be told again.',
    }),
    post: choice('DeskPost', 'The announcement', postStandings, { since: 5 }),
    history: note('DeskUpdateStory', 'Story (kept by the desk)', {
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
