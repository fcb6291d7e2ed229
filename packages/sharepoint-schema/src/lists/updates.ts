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
  template: 'list',
  fields: {
    title: titleField('Update'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true }),
    kind: choice('DeskUpdateKind', 'Kind', updateKinds),
    startsAt: instant('DeskStartsAt', 'Starts', { indexed: true }),
    endsAt: instant('DeskEndsAt', 'Ends', { indexed: true }),
    precision: choice('DeskPrecision', 'How exact the date is', windowPrecisions),
    words: text('DeskWindowWords', 'As announced'),
    step: choice('DeskStep', 'Where it stands', updateSteps, { indexed: true }),
    impact: note('DeskImpact', 'What it may change in TMS'),
    ownerName: text('DeskOwnerName', 'Who looks after it'),
    checksBefore: note('DeskChecksBefore', 'Checks before'),
    checksAfter: note('DeskChecksAfter', 'Checks after'),
    watchDays: number('DeskWatchDays', 'Days to watch', { least: 0, most: mostWatchDays }, { defaultValue: '7' }),
    tellings: noteOf('DeskTellings', 'Who told whom', tellingsCodec),
    stage: choice('DeskStage', 'How far TMU has got', updateStages, { indexed: true, since: 5 }),
    choice: choice('DeskDecision', 'What TMU decided', updateChoices, { since: 5 }),
    impactLevel: choice('DeskImpactLevel', 'Impact on TMS', updateImpacts, { since: 5 }),
    changedOn: calendarDate('DeskChangedOn', 'Announcement last changed', { since: 5, offForms: true }),
    post: choice('DeskPost', 'The announcement', postStandings, { since: 5 }),
    history: note('DeskUpdateStory', 'Story (kept by the desk)', { offForms: true, since: 5 }),
  },
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'read', members: 'read', visitors: 'read' },
  keyField: 'key',
} as const satisfies ListSchema;
