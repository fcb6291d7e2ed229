import type { Report, ReportWords } from './report.js';

/** What TMS users reported alone. */
export interface ReportCalls {
  /** What TMS users reported alone, newest first: TMU sees all, a TMS user their own (S2). */
  readReports(): Promise<readonly Report[]>;
  /** A TMS user reports a problem. A second try with the same key makes no second report. */
  raiseReport(words: ReportWords): Promise<void>;
  /** Adds to one's own report: more about it, or whether it worked. */
  addToReport(
    report: Pick<Report, 'thread'>,
    kind: 'answer' | 'worked' | 'did-not-work',
    words: ReportWords,
  ): Promise<void>;
  /** TMU writes how a report stands, in plain words, on the reporter's own row. */
  tellReport(report: Pick<Report, 'head'>, standsAs: string, issueNumber?: number): Promise<void>;
}
