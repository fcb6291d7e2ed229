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
    key: text('DeskKey', 'e30a21cd-5e16-413f-b66d-a950b27710f0', 'Key', {
      unique: true,
      indexed: true,
      offForms: true,
      formatting: deskLinkFormatting,
      formattingWas: deskLinksOfBefore,
    }),
    status: choice('DeskStatus', '124ec13b-74f7-4ff7-bfc6-feca2a4b99c0', 'How it stands', issueStatuses, {
      indexed: true,
      description: byDesk,
      formatting: status,
    }),
    reporterName: text('DeskReporterName', '5badd4d2-8b00-45dd-9ae4-c544b7286dbc', 'Who has the problem'),
    reporterKind: choice(
      'DeskReporterKind',
      '4b16c0c5-97d5-4638-b18c-0b5c9142262f',
      'Kind of reporter',
      reporterKinds,
      {
        indexed: true,
      },
    ),
    reporterEmail: email('DeskReporterEmail', '11dc20a1-bd98-417e-8d4f-c7aa5102ce88', 'Their email'),
    tmsRole: choice('DeskTmsRole', '2bd6a22a-1825-44e3-99af-6e4589ee6b51', 'Their role in TMS', tmsRoles),
    channel: choice('DeskChannel', '982513c8-747a-49fb-9424-250819234442', 'How they told us', channels),
    area: text('DeskArea', 'a91e4187-c598-4e78-a6e3-8cd8f4596fa5', 'Area of TMS'),
    cause: text('DeskCause', 'f843be96-2943-45f9-8eb4-c55005915746', 'Cause'),
    prevention: note('DeskPrevention', 'cdf8927a-0c41-43ad-a555-4e703aa4fe93', 'What would have prevented it', {
      description: 'The trap, not the person.',
    }),
    whatHappened: note('DeskWhatHappened', 'd697ca9e-52ff-479f-8858-0f228651b619', 'What happened', {
      description: 'Leave out names and allegations.',
    }),
    errorText: note('DeskErrorText', '951dee11-fe40-4c6f-b4aa-29d489174ac6', 'Words of the error message', {
      description: 'Exactly as they appeared.',
    }),
    errorScreen: text('DeskErrorScreen', '00c64f48-a860-44a9-88b4-b92950c987c0', 'Screen of the error message'),
    errorSeenAt: instant('DeskErrorSeenAt', '8f1fcda5-08b1-433e-888d-6afb64ceacea', 'When the message was seen'),
    errorReference: text('DeskErrorReference', 'ce8d1501-740b-43e9-b045-5a40355c68d0', 'Record reference'),
    hearingOn: calendarDate('DeskHearingOn', '79386b84-4064-4b7b-b458-bbbbf63fa149', 'Hearing on', { indexed: true }),
    updateKey: text('DeskUpdateKey', 'fe4ed857-0cc3-4d17-aeca-5603dbcc2650', 'After which update', {
      indexed: true,
      description: 'The key of a row of the timetable.',
    }),
    ownerName: text('DeskOwnerName', 'd5ffb29a-3d37-40c1-a0c9-5b90608c952f', 'Who has it'),
    ownerEmail: email('DeskOwnerEmail', '28d3e21b-5781-43fb-8472-a51ed796eaa9', 'Email of who has it', {
      indexed: true,
    }),
    raisedAt: instant('DeskRaisedAt', '0d27881a-560e-46dd-b529-5cc3327d19b7', 'Raised', {
      indexed: true,
      offForms: true,
      formatting: ageFormatting,
    }),
    lastToldAt: instant('DeskLastToldAt', 'fe9fe630-5e8c-4124-b1bd-4af0e224d4ea', 'The person last heard', {
      offForms: true,
      formatting: ageFormatting,
    }),
    statusSinceAt: instant('DeskStatusSinceAt', 'a0288971-bbfb-4cca-a28a-444ad60380db', 'Status since', {
      offForms: true,
      formatting: ageFormatting,
    }),
    closedAt: instant('DeskClosedAt', '01c7cf5b-3775-4078-a280-78874484cde3', 'Closed', {
      indexed: true,
      offForms: true,
    }),
    cardUrl: webAddress('DeskCardUrl', '6d1556da-9761-44db-a6cc-633af15a0baf', 'Trello card'),
    outcome: choice('DeskOutcome', 'a481ea45-7be1-4ca0-b4e0-f704db3f4751', 'How it ended', closingOutcomes),
    timesReopened: number(
      'DeskTimesReopened',
      '824438ff-2e55-4d9d-be4d-8cd10c8fe4d1',
      'Times opened again',
      { least: 0, most: 10_000 },
      {
        offForms: true,
      },
    ),
    nextNudgeAt: instant('DeskNextNudgeAt', '2514dd8c-fc84-4cc9-bca6-4fe879b910d9', 'Next nudge', {
      indexed: true,
      offForms: true,
      since: 2,
    }),
    nextNudgeTo: email('DeskNextNudgeTo', 'ae3a07d6-5b00-4d67-a04a-871ea1903d39', 'Whom to nudge', {
      indexed: true,
      offForms: true,
      since: 2,
    }),
    whatWasDone: note('DeskWhatWasDone', '6caae468-42ad-40f6-bf17-b473f596978d', 'What was done', {
      since: 3,
      description: 'The desk writes this, out of the answer that was given.',
    }),
    broughtInAt: instant('DeskBroughtInAt', '50c742b4-3248-4308-a45e-483bc7ff7771', 'Brought in', {
      since: 7,
      offForms: true,
      description:
        'When the issue was brought in from an earlier record. No wait is measured by the times of such an issue.',
    }),
    history: note('DeskHistory', '2c1fb4a6-0ab9-4655-a8cf-8020e0f3c0fb', 'Story (kept by the desk)', {
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
