import { shippedSnapshot } from '@tms-support/support-domain';
import type { ListMemory } from '../site/list-memory.js';
import { orWhereClosed } from '../rows/rows-not-there.js';
import type { Site } from '../site/site.js';
import type { CountingRules } from './rule-calls.js';
import type { WithCells } from '../site/list-module.js';
import { askForRules } from './ask-for-rules.js';
import { publishedIn, type PublishedRow } from './snapshot-rows.js';

const shipped: CountingRules = { snapshot: shippedSnapshot, isShipped: true, faults: [] };

function countingAmong(rows: readonly PublishedRow[]): CountingRules {
  const at = rows.findIndex((row) => row.snapshot !== undefined);
  const spoilt = at < 0 ? rows : rows.slice(0, at);
  const faults = spoilt.flatMap((row) => row.faults);
  if (at < 0) return { ...shipped, faults };
  // The rules that came with the desk counted before the first that anybody published.
  const older = rows.slice(at + 1).find((row) => row.snapshot)?.snapshot;
  const before = older ?? (rows.length < 2 ? shippedSnapshot : undefined);
  return { snapshot: rows[at]!.snapshot!, isShipped: false, ...(before ? { before } : {}), faults };
}

/** What was read last, and of which rows: those that came with a later door are counted again. */
const lastRead = new WeakMap<
  ListMemory<WithCells<PublishedRow>>,
  { of: readonly WithCells<PublishedRow>[]; rules: CountingRules }
>();

/** The rules that count as they were read last, without a request: what a step is stored with. */
export function rulesNow(memory: ListMemory<WithCells<PublishedRow>>): CountingRules {
  const last = lastRead.get(memory);
  return last?.of === memory.now() ? last.rules : countingAmong(memory.now().map(({ row }) => row));
}

/** The rules that count: the newest published table that can be read (S15). */
export function rulesOn(site: Site, version: () => number, memory: ListMemory<WithCells<PublishedRow>>) {
  /** Of the newest two, or of those before where somebody has spoilt both. */
  async function counting(newest: readonly PublishedRow[]): Promise<CountingRules> {
    const rows = [...newest];
    while (rows.length > 0 && rows.length % 2 === 0 && !rows.some((row) => row.snapshot)) {
      const answer = await askForRules(site, site.sp, version(), rows[rows.length - 1]!.number);
      const older = publishedIn(answer);
      if (older.length === 0) break;
      rows.push(...older);
    }
    return countingAmong(rows);
  }

  return {
    async read(): Promise<CountingRules> {
      return orWhereClosed(shipped, async () => {
        const of = await memory.rows();
        const rules = await counting(of.map(({ row }) => row));
        lastRead.set(memory, { of, rules });
        return rules;
      });
    },
  };
}
