import type { Report, ReportRow } from '@tms-support/sharepoint-storage';

/**
 * By how much the time of an answer may be ahead of the row that answers it: a row bears SharePoint's time in whole seconds, and the
 * answer's is worked out from a heading that has no more [D: RFC 9110, 5.6.7: HTTP-date].
 */
const offByMs = 2_000;

/** Whether a row was written after what TMU told its reporter last. Within that, the reporter's word counts: no "it did not work" is lost. */
export const isSinceAnswer = ({ at }: Pick<ReportRow, 'at'>, { answer }: Pick<Report, 'answer'>): boolean =>
  !answer || Date.parse(at) > Date.parse(answer.at) - offByMs;
