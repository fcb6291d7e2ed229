import { shippedSnapshot } from '@tms-support/support-domain';
import { rulesSnapshotsList } from '@tms-support/sharepoint-schema';
import type { CountingRules } from './rule-calls.js';
import { orWhereClosed } from '../rows/rows-not-there.js';
import { headExpand, itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { selectOf } from '../site/query.js';
import { listOn, type Site } from '../site/site.js';
import { parsePublishedRow, type PublishedRow } from './snapshot-rows.js';

/** The newest published tables. Two: the one that counts, and the one before it should that be spoilt. */
export function askForRules(site: Site, sp: Site['sp'], version: number, before?: number): Promise<unknown> {
  const items = listOn(site, rulesSnapshotsList, sp)
    .items.select(...selectOf(site, rulesSnapshotsList, version))
    .expand(...headExpand);
  return (before === undefined ? items : items.filter(`Id lt ${before}`)).orderBy('Id', false).top(2)();
}

export const publishedOf = (answer: unknown): PublishedRow[] => itemsOf(answer).map(parsePublishedRow);

const shipped: CountingRules = { snapshot: shippedSnapshot, isShipped: true, faults: [] };

function countingAmong(rows: readonly PublishedRow[]): CountingRules {
  const at = rows.findIndex((row) => row.snapshot !== undefined);
  const spoilt = at < 0 ? rows : rows.slice(0, at);
  const faults = spoilt.flatMap((row) => row.faults);
  return at < 0 ? { ...shipped, faults } : { snapshot: rows[at]!.snapshot!, isShipped: false, faults };
}

/** The rules that count: the newest published table that can be read (S15). */
export function rulesOn(site: Site, version: () => number) {
  const memory = new ListMemory<PublishedRow>(site, rulesSnapshotsList, {
    all: async (sp) => publishedOf(await askForRules(site, sp, version())),
    numberOf: (row) => row.number,
  });
  let known: CountingRules = shipped;

  /** Of the newest two, or of those before where somebody has spoilt both. */
  async function counting(newest: readonly PublishedRow[]): Promise<CountingRules> {
    const rows = [...newest];
    while (rows.length > 0 && rows.length % 2 === 0 && !rows.some((row) => row.snapshot)) {
      const older = publishedOf(await askForRules(site, site.sp, version(), rows[rows.length - 1]!.number));
      if (older.length === 0) break;
      rows.push(...older);
    }
    return countingAmong(rows);
  }

  return {
    memory,
    /** As they were read last, without a request: what a step is stored with. */
    known: (): CountingRules => known,
    /** Takes in what the cold load brought. */
    prime(rows: readonly PublishedRow[], token: string | undefined): void {
      memory.prime(rows, token);
      known = countingAmong(rows);
    },
    async read(): Promise<CountingRules> {
      known = await orWhereClosed(shipped, async () => counting(await memory.rows()));
      return known;
    },
  };
}
