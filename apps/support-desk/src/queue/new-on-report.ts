import type { Report } from '@tms-support/sharepoint-storage';
import type { Instant, IssueEvent } from '@tms-support/support-domain';
import { isEnded } from '../words/report-words';

export type ReportRowSeen = Report['rows'][number];

/** Events by which TMU took down what the person wrote. */
const takesDown: ReadonlySet<IssueEvent['type']> = new Set([
  'person-replied',
  'not-resolved',
  'reopened',
  'closed',
  'note-added',
]);

/** What the person wrote on their own report since TMU last took something down. */
export function newRowsOf(report: Report, history: readonly IssueEvent[]): readonly ReportRowSeen[] {
  const last: Instant = [...history].reverse().find(({ type }) => takesDown.has(type))?.at ?? '';
  return report.rows
    .slice(1)
    .filter(({ kind, at }) => kind !== 'problem' && (last === '' || Date.parse(at) > Date.parse(last)));
}

/**
 * The same, where the issue is closed and its story was not read: that it did not work stays new until the issue is open again,
 * as the report then says so.
 */
export function newOnClosed(report: Report): ReportRowSeen | undefined {
  // What was added since takes nothing of it back.
  const last = [...report.rows].reverse().find(({ kind }) => kind !== 'answer');
  return isEnded(report.standsAs) && last?.kind === 'did-not-work' ? last : undefined;
}
