import * as z from 'zod/mini';
import { faultsInWords } from '../faults-in-words.js';
import { instantSchema, type Instant } from '../time.js';
import { reasonOf } from './reason.js';
import { RulesError } from './rules-error.js';
import { ruleRowSchema, type RuleRow } from './rule-row.js';

/**
 * Hearings within this many working days come before the rest of the queue, where a stored snapshot says nothing else: it
 * decides as it did when it was published (0480).
 */
export const defaultHearingSoonWorkingDays = 10;

/** A published table: what decides. It never changes; publishing again makes another one. */
export const ruleSnapshotSchema = z.object({
  id: z.string().check(z.minLength(1)),
  publishedAt: instantSchema,
  /** In order: the first that fits decides. */
  rows: z.array(ruleRowSchema),
  /** Absent in snapshots that were published before the table had it. */
  hearingSoonWorkingDays: z.optional(z.number()),
});
export type RuleSnapshot = z.infer<typeof ruleSnapshotSchema>;

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

const byOrder = (a: RuleRow, b: RuleRow): number => a.order - b.order;

/** The same for what is published today: a year's. Every hearing that is known has its place by its date. */
const hearingsOfAYear = 260;

/** A copy of the rows as they stand, in order and frozen: later edits of the rows cannot reach it. Does not check them. */
export function takeSnapshot(
  rows: readonly RuleRow[],
  head: { id: string; publishedAt: Instant; hearingSoonWorkingDays?: number },
): RuleSnapshot {
  return readSnapshot({ hearingSoonWorkingDays: hearingsOfAYear, ...head, rows });
}

/**
 * Reads a snapshot from what was stored, of this version or an older one: a column that an old snapshot does not have
 * fits anything, as an empty cell does. Throws `RulesError` `RULES.SNAPSHOT_UNREADABLE`.
 */
export function readSnapshot(stored: unknown): RuleSnapshot {
  const read = ruleSnapshotSchema.safeParse(stored);
  if (read.success) {
    // What was published before a cell was read so goes on from "because" too.
    const rows = read.data.rows.map((row) => ({ ...row, because: reasonOf(row.because) || row.because }));
    return freeze({ ...read.data, rows: rows.sort(byOrder) });
  }
  throw new RulesError(
    'RULES.SNAPSHOT_UNREADABLE',
    `The stored rules cannot be read (${faultsInWords(read.error)}).`,
    read.error,
  );
}
