import { channels, closingOutcomes, issueStatuses, reporterKinds, tmsRoles } from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { calendarDate, choice, email, instant, note, number, text, titleField, webAddress } from '../fields.js';

/** One person's problem is one item: how it stands in its columns, and its whole story in one note. */
export const issuesList = {
  key: 'issues',
  title: 'Desk issues',
  urlName: 'DeskIssues',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true, offForms: true }),
    status: choice('DeskStatus', 'How it stands', issueStatuses, { indexed: true }),
    reporterName: text('DeskReporterName', 'Who has the problem'),
    reporterKind: choice('DeskReporterKind', 'Kind of reporter', reporterKinds, { indexed: true }),
    reporterEmail: email('DeskReporterEmail', 'Their email'),
    tmsRole: choice('DeskTmsRole', 'Their role in TMS', tmsRoles),
    channel: choice('DeskChannel', 'How they told us', channels),
    area: text('DeskArea', 'Area of TMS'),
    cause: text('DeskCause', 'Cause'),
    prevention: note('DeskPrevention', 'What would have prevented it'),
    whatHappened: note('DeskWhatHappened', 'What happened'),
    errorText: note('DeskErrorText', 'Words of the error message'),
    errorScreen: text('DeskErrorScreen', 'Screen of the error message'),
    errorSeenAt: instant('DeskErrorSeenAt', 'When the message was seen'),
    errorReference: text('DeskErrorReference', 'Record reference'),
    hearingOn: calendarDate('DeskHearingOn', 'Hearing on', { indexed: true }),
    updateKey: text('DeskUpdateKey', 'After which update', { indexed: true }),
    ownerName: text('DeskOwnerName', 'Who is dealing with it'),
    ownerEmail: email('DeskOwnerEmail', 'Email of who is dealing with it', { indexed: true }),
    raisedAt: instant('DeskRaisedAt', 'Raised', { indexed: true, offForms: true }),
    lastToldAt: instant('DeskLastToldAt', 'Last told', { offForms: true }),
    statusSinceAt: instant('DeskStatusSinceAt', 'Status since', { offForms: true }),
    closedAt: instant('DeskClosedAt', 'Closed', { indexed: true, offForms: true }),
    cardUrl: webAddress('DeskCardUrl', 'Trello card'),
    outcome: choice('DeskOutcome', 'How it ended', closingOutcomes),
    timesReopened: number('DeskTimesReopened', 'Times opened again', { least: 0, most: 10_000 }, { offForms: true }),
    nextNudgeAt: instant('DeskNextNudgeAt', 'Next nudge', { indexed: true, offForms: true, since: 2 }),
    nextNudgeTo: email('DeskNextNudgeTo', 'Who to nudge', { indexed: true, offForms: true, since: 2 }),
    whatWasDone: note('DeskWhatWasDone', 'What was done', { since: 3 }),
    broughtInAt: instant('DeskBroughtInAt', 'Brought in', { since: 7, offForms: true }),
    history: note('DeskHistory', 'Story (kept by the desk)', { offForms: true }),
  },
  // Issues name people and what went wrong for them: TMU and named TRA people only.
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
} as const satisfies ListSchema;
