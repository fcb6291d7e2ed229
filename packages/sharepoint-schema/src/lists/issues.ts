import {
  channels,
  closingOutcomes,
  everyWordOf,
  issueStatuses,
  reporterKinds,
  tmsRoles,
  type IssueStatus,
} from '@tms-support/support-domain';
import type { ListSchema } from '../list-schema.js';
import { ageFormatting, deskLinkFormatting, deskLinksOfBefore, statusFormatting } from '../formatting.js';
import { calendarDate, choice, email, instant, note, number, text, titleField, webAddress } from '../fields.js';
import { escapeXml } from '../xml.js';

/** What a status is called in the list, today and once: a view and a colour go by the words that stand in the cells. */
const everyStatus = (...codes: readonly IssueStatus[]): readonly string[] =>
  codes.flatMap((code) => everyWordOf(issueStatuses[code]));
const marked = (className: string, ...codes: readonly IssueStatus[]) =>
  everyStatus(...codes).map((words) => ({ words, className }));
const status = statusFormatting([
  ...marked('sp-field-severity--warning', 'new', 'open-again', 'not-changing', 'fixed-tell-person'),
  ...marked('sp-field-severity--good', 'closed'),
]);
const valuesOf = (...codes: readonly IssueStatus[]): string =>
  everyStatus(...codes)
    .map((words) => `<Value Type="Choice">${escapeXml(words)}</Value>`)
    .join('');
const withTra = valuesOf('with-tra', 'tra-has-question', 'card-made', 'tra-fixing', 'checking-fix');
const byDesk = 'The desk writes this. A change here becomes part of the story.';

/** One person's problem is one item: how it stands in its columns, and its whole story in one note. */
export const issuesList = {
  key: 'issues',
  title: 'Desk issues',
  urlName: 'DeskIssues',
  description: 'Problems with TMS and the panellist portal, one a row. Leave out names and allegations.',
  template: 'list',
  fields: {
    title: titleField('Summary'),
    key: text('DeskKey', 'Key', {
      unique: true,
      indexed: true,
      offForms: true,
      formatting: deskLinkFormatting,
      formattingWas: deskLinksOfBefore,
    }),
    status: choice('DeskStatus', 'How it stands', issueStatuses, {
      indexed: true,
      description: byDesk,
      formatting: status,
    }),
    reporterName: text('DeskReporterName', 'Who has the problem'),
    reporterKind: choice('DeskReporterKind', 'Kind of reporter', reporterKinds, {
      indexed: true,
    }),
    reporterEmail: email('DeskReporterEmail', 'Their email'),
    tmsRole: choice('DeskTmsRole', 'Their role in TMS', tmsRoles),
    channel: choice('DeskChannel', 'How they told us', channels),
    area: text('DeskArea', 'Area of TMS'),
    cause: text('DeskCause', 'Cause'),
    prevention: note('DeskPrevention', 'What would have prevented it', {
      description: 'The trap, not the person.',
    }),
    whatHappened: note('DeskWhatHappened', 'What happened', {
      description: 'Leave out names and allegations.',
    }),
    errorText: note('DeskErrorText', 'Words of the error message', {
      description: 'Exactly as they appeared.',
    }),
    errorScreen: text('DeskErrorScreen', 'Screen of the error message'),
    errorSeenAt: instant('DeskErrorSeenAt', 'When the message was seen'),
    errorReference: text('DeskErrorReference', 'Record reference'),
    hearingOn: calendarDate('DeskHearingOn', 'Hearing on', { indexed: true }),
    updateKey: text('DeskUpdateKey', 'After which update', {
      indexed: true,
      description: 'The key of a row of the timetable.',
    }),
    ownerName: text('DeskOwnerName', 'Who has it'),
    ownerEmail: email('DeskOwnerEmail', 'Email of who has it', {
      indexed: true,
    }),
    raisedAt: instant('DeskRaisedAt', 'Raised', {
      indexed: true,
      offForms: true,
      formatting: ageFormatting,
    }),
    lastToldAt: instant('DeskLastToldAt', 'The person last heard', {
      offForms: true,
      formatting: ageFormatting,
    }),
    statusSinceAt: instant('DeskStatusSinceAt', 'Status since', {
      offForms: true,
      formatting: ageFormatting,
    }),
    closedAt: instant('DeskClosedAt', 'Closed', {
      indexed: true,
      offForms: true,
    }),
    cardUrl: webAddress('DeskCardUrl', 'Trello card'),
    outcome: choice('DeskOutcome', 'How it ended', closingOutcomes),
    timesReopened: number(
      'DeskTimesReopened',
      'Times opened again',
      { least: 0, most: 10_000 },
      {
        offForms: true,
      },
    ),
    nextNudgeAt: instant('DeskNextNudgeAt', 'Next nudge', {
      indexed: true,
      offForms: true,
      since: 2,
    }),
    nextNudgeTo: email('DeskNextNudgeTo', 'Whom to nudge', {
      indexed: true,
      offForms: true,
      since: 2,
    }),
    whatWasDone: note('DeskWhatWasDone', 'What was done', {
      since: 3,
      description: 'The desk writes this, out of the answer that was given.',
    }),
    broughtInAt: instant('DeskBroughtInAt', 'Brought in', {
      since: 7,
      offForms: true,
      description:
        'When the issue was brought in from an earlier record. No wait is measured by the times of such an issue.',
    }),
    history: note('DeskHistory', 'Story (kept by the desk)', {
      offForms: true,
    }),
  },
  // Issues name people and what went wrong for them: TMU and named TRA people only.
  rights: { owners: 'full', tmu: 'work', tra: 'work', 'tms-users': 'none', members: 'none', visitors: 'none' },
  views: [
    {
      title: 'Open issues',
      fields: [
        'LinkTitle',
        'DeskStatus',
        'DeskReporterKind',
        'DeskReporterName',
        'DeskOwnerName',
        'DeskHearingOn',
        'DeskRaisedAt',
        'DeskLastToldAt',
        'DeskKey',
      ],
      query:
        '<Where><IsNull><FieldRef Name="DeskClosedAt"/></IsNull></Where>' + '<OrderBy><FieldRef Name="ID"/></OrderBy>',
      rowLimit: 100,
      isDefault: true,
    },
    {
      title: 'With TRA',
      fields: ['LinkTitle', 'DeskStatus', 'DeskReporterKind', 'DeskCardUrl', 'DeskStatusSinceAt', 'DeskErrorText'],
      query: `<Where><In><FieldRef Name="DeskStatus"/><Values>${withTra}</Values></In></Where>`,
      rowLimit: 100,
    },
    {
      title: 'Closed issues',
      fields: ['LinkTitle', 'DeskOutcome', 'DeskArea', 'DeskCause', 'DeskPrevention', 'DeskRaisedAt', 'DeskClosedAt'],
      query:
        `<Where><In><FieldRef Name="DeskStatus"/><Values>${valuesOf('closed')}</Values></In></Where>` +
        '<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>',
      rowLimit: 100,
    },
  ],
  versions: { major: 500 },
  noCrawl: true,
  attachments: true,
  onQuickLaunch: true,
  keyField: 'key',
} as const satisfies ListSchema;
