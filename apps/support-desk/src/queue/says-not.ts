import type { Report } from '@tms-support/sharepoint-storage';
import { asksWhetherItWorked, isEnded } from '../words/report-words';
import type { ReportRowSeen } from './new-on-report';
import { isSinceAnswer } from './since-answer';

/** What the reporter said last of the outcome, where that is that it did not work, and it was said of what TMU told them last. */
export function saysNot(report: Report): ReportRowSeen | undefined {
  const { rows, standsAs } = report;
  if (!(asksWhetherItWorked(standsAs) || isEnded(standsAs))) return undefined;
  const said = [...rows].reverse().find(({ kind }) => kind === 'did-not-work' || kind === 'worked');
  if (said?.kind !== 'did-not-work') return undefined;
  return isSinceAnswer(said, report) ? said : undefined;
}

/** Reports whose issue is to be open again: on most days none. */
export const toOpenAgain = (reports: readonly Report[]): readonly Report[] =>
  reports.filter((report) => report.issueNumber !== undefined && saysNot(report));
