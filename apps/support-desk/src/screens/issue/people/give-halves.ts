import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import {
  decideMerge,
  decideUndoMerge,
  type DecideFacts,
  type IssueCommand,
  type MergeDecision,
  type Refusal,
} from '@tms-support/support-domain';
import { KeptInOutbox } from '../../../app/outbox/kept-in-outbox';
import type { WriteStatus } from '../../../app/write-status';

/** One half of a merge or of its undoing: one item, one write. Without a command that half was done before. */
interface Half {
  row: IssueRow;
  command: IssueCommand | undefined;
}

/** How the two writes ended. Two writes are no transaction: where only the first was saved, that is said, and it can be finished. */
export type HalvesGiven =
  | { outcome: 'both'; first: IssueRow; second: IssueRow }
  | { outcome: 'one'; saved: IssueRow; because: string; error?: unknown }
  | { outcome: 'none'; because: string; error?: unknown }
  /** SharePoint could not be reached: what was given is kept on this device, in order. */
  | { outcome: 'waiting'; because: string };

type OneGiven =
  { is: 'saved'; row: IssueRow } | { is: 'kept'; because: string } | { is: 'not'; because: string; error?: unknown };

async function giveOne(desk: IssueCalls, { row, command }: Half): Promise<OneGiven> {
  if (!command) return { is: 'saved', row };
  try {
    const given = await desk.giveCommand(row, command);
    if (given.outcome === 'saved') return { is: 'saved', row: given.row };
    return {
      is: 'not',
      because: given.refusal.message,
    };
  } catch (error) {
    if (error instanceof KeptInOutbox) return { is: 'kept', because: error.message };
    return { is: 'not', because: 'SharePoint did not accept it.', error };
  }
}

async function giveHalves(desk: IssueCalls, first: Half, second: Half): Promise<HalvesGiven> {
  const one = await giveOne(desk, first);
  if (one.is === 'not') return { outcome: 'none', because: one.because, error: one.error };
  // Where the first waits on this device, the second waits behind it, in order.
  const two = await giveOne(desk, second);
  if (one.is === 'kept') return { outcome: 'waiting', because: one.because };
  if (two.is === 'kept') return { outcome: 'waiting', because: two.because };
  if (two.is === 'not') return { outcome: 'one', saved: one.row, because: two.because, error: two.error };
  return { outcome: 'both', first: one.row, second: two.row };
}

/** What the top of the screen says of writes that did not both come about. */
export const statusOfHalves = (ended: HalvesGiven, what: string): WriteStatus =>
  ended.outcome === 'one'
    ? { state: 'part', what }
    : ended.outcome === 'none' && ended.error !== undefined
      ? { state: 'failed', what, error: ended.error, nothingTyped: true }
      : { state: 'refused', what, nothingTyped: true };

const whyRefused = (refusal: Refusal, row: IssueRow): HalvesGiven => ({
  outcome: 'none',
  because: `Issue ${row.number}: ${refusal.message}`,
});

type Halves = { refused: HalvesGiven } | { kept: Half; merged: Half };

function halvesOf(decision: MergeDecision, kept: IssueRow, merged: IssueRow): Halves {
  if (decision.outcome === 'refused')
    return { refused: whyRefused(decision.refusal, decision.which === 'kept' ? kept : merged) };
  return {
    kept: { row: kept, command: decision.kept.command },
    merged: { row: merged, command: decision.merged.command },
  };
}

/** Merges one issue into another. The one that stays takes the people in first: whatever fails then, nobody is left out. */
export async function merge(
  desk: IssueCalls,
  kept: IssueRow,
  merged: IssueRow,
  facts: DecideFacts,
): Promise<HalvesGiven> {
  const halves = halvesOf(decideMerge(kept.value, merged.value, facts), kept, merged);
  return 'refused' in halves ? halves.refused : giveHalves(desk, halves.kept, halves.merged);
}

/** As `row` stands there, and on no newer version of it. */
const onThisAlone = ({ row, command }: Half): Half => ({
  row,
  command: command && { ...command, seen: { ...command.seen, version: row.etag } },
});

/** Separates two issues again, the one that had gone first. `ifUntouched`: only while nobody wrote on that one since. */
export async function undoMerge(
  desk: IssueCalls,
  kept: IssueRow,
  merged: IssueRow,
  facts: DecideFacts,
  ifUntouched = false,
): Promise<HalvesGiven> {
  const halves = halvesOf(decideUndoMerge(kept.value, merged.value, facts), kept, merged);
  return 'refused' in halves
    ? halves.refused
    : giveHalves(desk, ifUntouched ? onThisAlone(halves.merged) : halves.merged, halves.kept);
}
