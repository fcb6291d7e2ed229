import type { ReportRowKind } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { ListMemory } from '../site/list-memory.js';
import type { Site } from '../site/site.js';
import { asking } from '../site/to-storage-error.js';
import type { Report, ReportRow, ReportWords } from './report.js';

/** What writes on reports, and what shows a screenshot: most who open the desk only read how theirs stand. */
export const reportsScript = () => later(() => import(/* webpackChunkName: 'storage-reports' */ './write-reports.js'));

/** The list of reports, as its reader may use it: a TMS user sees and adds to their own, TMU sees all. */
export interface Reports {
  read(): Promise<readonly Report[]>;
  /** Reports a problem. A second try with the same key makes no second report. */
  raise(words: ReportWords): Promise<void>;
  /** Adds to one's own report: an answer, or whether it worked. */
  add(report: Pick<Report, 'thread'>, kind: Exclude<ReportRowKind, 'problem'>, words: ReportWords): Promise<void>;
  /** TMU writes how a report stands, on the reporter's own row: of another's rows they would see none. */
  tell(report: Pick<Report, 'head'>, standsAs: string, issueNumber?: number, answer?: Report['answer']): Promise<void>;
  /** The screenshot of a row, where it has one that is a picture. */
  screenshot(row: Pick<ReportRow, 'number'>): Promise<string | undefined>;
}

/** Opens the reports of a site. */
export function reportsOn(site: Site, version: () => number, memory: ListMemory<Report>): Reports {
  const on = () => ({ site, version: version(), doubt: () => memory.doubt() });
  return {
    read: () => asking('reading the reports', () => memory.rows()),
    raise: async (words) => (await reportsScript()).raiseReport(on(), words),
    add: async (...said) => (await reportsScript()).addToReport(on(), ...said),
    tell: async (...told) => (await reportsScript()).tellReport(on(), ...told),
    screenshot: async (row) => (await reportsScript()).readScreenshot(on(), row),
  };
}
