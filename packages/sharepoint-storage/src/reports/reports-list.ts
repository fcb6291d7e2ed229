import { reportsList } from '@tms-support/sharepoint-schema';
import type { SmallList } from '../site/list-module.js';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import type { Report } from './report.js';
import type { ReportCalls } from './report-calls.js';
import { reportsOf } from './report-rows.js';
import { reportsOn } from './open-reports.js';

/** Not the screenshots: each is as long as a note may be, and most reports are read without. */
const select = (site: Site, version: number): string[] => [
  ...selectOf(site, reportsList, version, [reportsList.fields.screenshot.name]),
  'Author/Id',
  'Author/Title',
  'Author/EMail',
];

/** What TMS users reported alone: every row that this person may see, put together to reports. */
export const reportsModule = {
  when: 'each-visit',
  list: reportsList,
  doing: 'reading the reports',
  ask: (site, sp, version) =>
    everyPage(site, sp, (from) =>
      listOn(site, reportsList, from)
        .items.select(...select(site, version))
        .expand('Editor', 'Author')
        .top(pageSize),
    ),
  rowsIn: (answer, site) => reportsOf(itemsOf(answer), site.url),
  numberOf: (report) => report.head.number,
  faulty: async ({ desk }) => (await desk.readReports()).flatMap(({ rows }) => rows),
  open({ site, version, memory, inside }): ReportCalls {
    const reports = reportsOn(site, version, memory);
    return {
      readReports: () => inside(() => reports.read()),
      raiseReport: (words) => reports.raise(words),
      addToReport: (report, kind, words) => reports.add(report, kind, words),
      tellReport: (...told) => reports.tell(...told),
      readScreenshot: (row) => reports.screenshot(row),
    };
  },
} satisfies SmallList<Report, ReportCalls>;
