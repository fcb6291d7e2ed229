import type { SPFI } from '@pnp/sp';
import { everyWordOf, type OutageEventType } from '@tms-support/support-domain';
import { outagesList, outageSteps, type ItemCells } from '@tms-support/sharepoint-schema';
import { everyPage } from '../site/every-page.js';
import { pageSize, selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';

const { step } = outagesList.fields;

/** What says how an outage stands: a few rows each. Who was told and what was put back are hundreds, and its own page reads them. */
const standing: readonly OutageEventType[] = ['declared', 'withdrawn', 'ended', 'carried-on', 'finished'];
export const standingFilter = (site: Site): string =>
  site.lost.mayFilter(outagesList, step.name)
    ? standing
        .flatMap((code) => everyWordOf(outageSteps[code]))
        .map((word) => `${step.name} eq '${word.replace(/'/g, "''")}'`)
        .reduce((all, one) => `${all} or ${one}`)
    : 'Id ge 1';

/** Rows of this list with who added them: they are never changed, so that is who did it. */
export const outageItems = (site: Site, sp: SPFI, version: number) =>
  listOn(site, outagesList, sp)
    .items.select(...selectOf(site, outagesList, version), 'Author/Title', 'Author/EMail')
    .expand('Editor', 'Author')
    .top(pageSize);

/** Every row that says how an outage stands, and all rows of one. Given a batch, the first page travels in it. */
export const askForOutages = (site: Site, sp: SPFI, version: number, also = ''): Promise<ItemCells[]> =>
  everyPage(site, sp, (from) => outageItems(site, from, version).filter(`${standingFilter(site)}${also}`));
