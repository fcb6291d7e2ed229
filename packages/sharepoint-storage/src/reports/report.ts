import type { Instant } from '@tms-support/support-domain';
import type { ReportRowKind } from '@tms-support/sharepoint-schema';
import type { CellFault } from '../site/row.js';

/** One thing that a TMS user wrote about their report. Rows are only ever added. */
export interface ReportRow {
  number: number;
  kind: ReportRowKind;
  words: string;
  errorText?: string;
  at: Instant;
  /** Whether a screenshot came with it. It is read by itself. */
  hasScreenshot?: true;
  faults: readonly CellFault[];
  listUrl: string;
}

/** A problem that a TMS user reported alone, with what they added since, oldest first (S2). */
export interface Report {
  /** The key that their client made, once. */
  thread: string;
  /** Who SharePoint says wrote it. Only their own rows are part of it. */
  by: { name: string; email: string };
  rows: readonly ReportRow[];
  /** How it stands, in plain words, as TMU last wrote it. Absent: nobody has looked at it yet. */
  standsAs?: string;
  /** The issue that TMU made of it. */
  issueNumber?: number;
  /** What TMU told the reporter last, in its own words, and when it was written here. */
  answer?: { words: string; at: Instant };
  /** The item that carries `standsAs`, for writing it. */
  head: { number: number; etag: string };
}

/** What a TMS user adds. `key` is made once: a second try with it finds the first. */
export interface ReportWords {
  key: string;
  words: string;
  errorText?: string;
  /** A picture as a data address, no longer than a note may be. Of a first row alone. */
  screenshot?: string;
}
