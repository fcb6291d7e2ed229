import { readSnapshot, RulesError, type RuleSnapshot } from '@tms-support/support-domain';
import { rulesSnapshotsList, RowReader, type BadCell, type ItemCells } from '@tms-support/sharepoint-schema';
import { headOf, itemsOf } from '../site/item.js';

const f = rulesSnapshotsList.fields;

/** A published table as its row holds it: what decides, or what is wrong with it. */
export interface PublishedRow {
  number: number;
  version: number;
  snapshot?: RuleSnapshot;
  faults: readonly BadCell[];
}

/** Tells whether the text is still the one that was published. It notices a slip of the hand; a forger, the list's rights keep out. */
export function fingerprintOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function snapshotIn(text: string | undefined, fingerprint: string | undefined): RuleSnapshot | string {
  if (text === undefined) return 'The published rules are blank.';
  if (fingerprint !== undefined && fingerprint !== fingerprintOf(text))
    return 'The published rules were changed by hand.';
  try {
    return readSnapshot(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof RulesError) return 'The published rules cannot be read.';
    throw cause;
  }
}

/** Reads one item as a published table. */
export function parsePublishedRow(cells: ItemCells): PublishedRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const read = snapshotIn(row.value(f.rules), row.value(f.fingerprint));
  const version = row.value(f.version) ?? 0;
  if (typeof read !== 'string') return { number: head.id, version, snapshot: read, faults: [] };
  row.fault(f.rules, `${read} Those published before apply. A site owner can publish again.`);
  return { number: head.id, version, faults: row.faults };
}

/** The published tables of an answer, as they came. */
export const publishedIn = (answer: unknown): readonly PublishedRow[] => itemsOf(answer).map(parsePublishedRow);
