import type { Report, ReportRow, ReportWords } from './report.js';

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
  /** TMU writes how a report stands, in plain words, on the reporter's own row, and what it told them last. What is left out is blank then. */
  tellReport(
    report: Pick<Report, 'head'>,
    standsAs: string,
    issueNumber?: number,
    answer?: Report['answer'],
  ): Promise<void>;
  /** The screenshot of a row of a report, as a data address of a picture. Nothing where it has none, or what is there is no picture. */
  readScreenshot(row: Pick<ReportRow, 'number'>): Promise<string | undefined>;
}
