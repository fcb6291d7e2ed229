import type { Report } from '@tms-support/sharepoint-storage';
import { asksWhetherItWorked, isEnded } from '../words/report-words';
import type { ReportRowSeen } from './new-on-report';

/** What the reporter said last of the outcome, where that is that it did not work, and it was said of what TMU told them last. */
export function saysNot({ rows, standsAs, answer, issueNumber }: Report): ReportRowSeen | undefined {
  if (issueNumber === undefined || !(asksWhetherItWorked(standsAs) || isEnded(standsAs))) return undefined;
  const said = [...rows].reverse().find(({ kind }) => kind === 'did-not-work' || kind === 'worked');
  if (said?.kind !== 'did-not-work') return undefined;
  return answer && Date.parse(said.at) <= Date.parse(answer.at) ? undefined : said;
}

/** Reports whose issue is to be open again: on most days none. */
export const toOpenAgain = (reports: readonly Report[]): readonly Report[] => reports.filter(saysNot);
