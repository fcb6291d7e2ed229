import { reportsList } from '@tms-support/sharepoint-schema';
import type { SmallList } from '../site/list-module.js';
import { everyPage } from '../site/every-page.js';
import { headSelect, itemsOf } from '../site/item.js';
import { pageSize } from '../site/query.js';
import { listOn } from '../site/site.js';
import type { Report } from './report.js';
import { reportsOf } from './report-rows.js';

const select = [
  ...headSelect,
  'Author/Id',
  'Author/Title',
  'Author/EMail',
  ...Object.values(reportsList.fields).map((field) => field.name),
];
import type { ReportCalls } from './report-calls.js';

/** What TMS users reported alone: every row that this person may see, put together to reports. */
export const reportsModule: SmallList<Report, ReportCalls> = {
  when: 'each-visit',
  list: reportsList,
  doing: 'reading the reports',
  ask: (site, sp) =>
    everyPage(site, sp, (from) =>
      listOn(site, reportsList, from)
        .items.select(...select.filter((name) => site.lost.isThere(reportsList, name)))
        .expand('Editor', 'Author')
        .top(pageSize),
    ),
  rowsIn: (answer, site) => reportsOf(itemsOf(answer), site.url),
  numberOf: (report) => report.head.number,
  faulty: async ({ desk }) => (await desk.readReports()).flatMap(({ rows }) => rows),
};
