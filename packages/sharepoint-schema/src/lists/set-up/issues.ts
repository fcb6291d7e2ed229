import { everyWordOf, issueStatuses, type IssueStatus } from '@tms-support/support-domain';
import { ageFormatting, deskLinkFormatting, deskLinksOfBefore, statusFormatting } from '../../formatting.js';
import { escapeXml } from '../../xml.js';
import type { SetUpOf } from '../../list-schema.js';
import type { issuesList } from '../issues.js';

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

export const issuesSetUp = {
  description: 'Problems with TMS and the panellist portal, one per row. Leave out names and allegations.',
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
  columns: {
    key: { formatting: deskLinkFormatting, formattingWas: deskLinksOfBefore },
    status: { description: byDesk, formatting: status },
    prevention: { description: 'How to stop it happening again. Do not name anybody.' },
    whatHappened: { description: 'Leave out names and allegations.' },
    errorText: { description: 'Exactly as they appeared.' },
    updateKey: { description: 'The key of an update in the timetable.' },
    raisedAt: { formatting: ageFormatting },
    lastToldAt: { formatting: ageFormatting },
    statusSinceAt: { formatting: ageFormatting },
    whatWasDone: { description: 'The desk writes this from the answer that was given.' },
    broughtInAt: {
      description:
        'When the issue was brought in from an earlier record. The time that such an issue took is not measured.',
    },
  },
} as const satisfies SetUpOf<typeof issuesList>;
