import { reportStandings, type CalendarDate, type Instant, type IssueStatus } from '@tms-support/support-domain';
import type { ReportRowKind } from '@tms-support/sharepoint-schema';
import type { SitePerson } from '../people/site-person.js';
import { at, daysFrom } from './days.js';
import type { Examples } from './examples.js';
import type { HowBusy } from './story-steps.js';
import type { SampleIssue } from './tell-story.js';

/** A row of a report, with who wrote it and when. */
export interface SampleReportRow {
  key: string;
  thread: string;
  kind: ReportRowKind;
  words: string;
  errorText?: string;
  standsAs?: string;
  answer?: { words: string; at: Instant };
  issueNumber?: number;
  byEmail: string;
  writtenAt: Instant;
}

/** How many of the issues that TMS users raised alone still have their report. */
const keptReports = 4;

const standsAs = (status: IssueStatus): string =>
  reportStandings[status === 'closed' ? 'closed-worked' : status === 'answered' ? 'answered' : 'looking'].stored;

/** What the case worker reported, and the reports that the latest issues of other TMS users came from (S2), oldest first. */
export function makeReports(
  examples: Examples['reports'],
  switcher: readonly SitePerson[],
  issues: readonly SampleIssue[],
  today: CalendarDate,
  howBusy: HowBusy,
): SampleReportRow[] {
  const caseWorker = switcher.find(({ deskRoles }) => deskRoles.includes('tms-user'))!;
  // On a quiet day no report waits.
  const shown = examples.filter(({ standsAs: words }) => howBusy !== 'quiet' || words?.startsWith('Closed'));
  const own = shown.flatMap(({ key, rows, standsAs: words, answer }) =>
    rows.map(({ daysAgo, errorText, ...row }, place): SampleReportRow => ({
      key: place === 0 ? key : `${key}-${place + 1}`,
      thread: key,
      ...row,
      ...(errorText ? { errorText } : {}),
      ...(place === 0 && words ? { standsAs: words } : {}),
      ...(place === 0 && answer
        ? { answer: { words: answer.words, at: at(daysFrom(today, -answer.daysAgo), 9) } }
        : {}),
      byEmail: caseWorker.email,
      writtenAt: at(daysFrom(today, -daysAgo), 10 + place),
    })),
  );
  const others = issues
    .map(({ issue, createdByEmail }, place) => ({ issue, createdByEmail, number: place + 1 }))
    .filter(({ issue }) => issue.channel === 'desk')
    .slice(-keptReports)
    .map(({ issue, createdByEmail, number }): SampleReportRow => ({
      key: `report-${issue.key}`,
      thread: `report-${issue.key}`,
      kind: 'problem',
      words: issue.details.whatHappened,
      standsAs: standsAs(issue.status),
      issueNumber: number,
      byEmail: createdByEmail,
      writtenAt: issue.raisedAt,
    }));
  return [...own, ...others].sort((one, other) => (one.writtenAt < other.writtenAt ? -1 : 1));
}
