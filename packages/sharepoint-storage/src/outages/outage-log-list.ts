import type { SPFI } from '@pnp/sp';
import type { OutageLogRow } from '@tms-support/support-domain';
import { outageLogList, type ItemCells } from '@tms-support/sharepoint-schema';
import { everyPage } from '../site/every-page.js';
import { itemsOf } from '../site/item.js';
import type { AnyList } from '../site/list-module.js';
import { pageSize, selectOf } from '../site/query.js';
import type { Row } from '../site/row.js';
import { listOn, type Site } from '../site/site.js';
import type { OutageCalls } from './outage-calls.js';
import { parseOutageLogRow } from './outage-log-rows.js';

const { outage } = outageLogList.fields;
export const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** The rows of these outages, in the order in which they were stored. */
export const askForLog = (site: Site, sp: SPFI, version: number, keys: readonly string[]): Promise<ItemCells[]> =>
  everyPage(site, sp, (from) =>
    listOn(site, outageLogList, from)
      .items.select(...selectOf(site, outageLogList, version), 'Author/Title', 'Author/EMail')
      .expand('Editor', 'Author')
      .filter(keys.map((key) => `${outage.name} eq ${quoted(key)}`).reduce((all, one) => `${all} or ${one}`))
      .top(pageSize),
  );

export const logRowsIn = (answer: unknown, site: Site): readonly Row<OutageLogRow>[] =>
  itemsOf(answer).map((cells) => parseOutageLogRow(cells, site.url));

/** The log of what was done by hand: read with its outage, and kept nowhere. */
export const outageLogModule: AnyList<OutageCalls> = {
  list: outageLogList,
  faulty: async ({ cellsOf, siteUrl }) =>
    (await cellsOf(outageLogList)).map((cells) => parseOutageLogRow(cells, siteUrl)),
};
