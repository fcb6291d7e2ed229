import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import type { DecideFacts } from '@tms-support/support-domain';
import { merge, undoMerge, type HalvesGiven } from './give-halves';
import { inTheWay, type InTheWay } from './in-the-way';

/** How a merge ended, where colleagues may have merged or closed either of the two at the same moment. */
export type MergeGiven =
  | HalvesGiven
  /** It was done already: by a colleague, or by a press whose answer was lost. */
  | { outcome: 'was-done'; kept: IssueRow; merged: IssueRow }
  | ({ outcome: 'stopped' } & Stopped);

/** What is in the way, and the two as they stand. */
export interface Stopped {
  way: InTheWay;
  kept: IssueRow;
  merged: IssueRow;
}

/** How often both are read again where only a colleague's note, or one person more, came between. */
const tries = 3;

/**
 * Merges one issue into another as both stand now. `finishes`: of two that were being merged into each other, this is the way that somebody chose
 * after they had read of it. Each refuses to go into its own part, so that there is no loop; what the other one took in is given back first.
 */
export async function mergeTwo(
  desk: IssueCalls,
  numbers: { kept: number; merged: number },
  facts: () => DecideFacts,
  finishes = false,
): Promise<MergeGiven> {
  const read = (): Promise<[IssueRow, IssueRow]> =>
    Promise.all([desk.readIssue(numbers.kept), desk.readIssue(numbers.merged)]);
  for (let attempt = 1; ; attempt += 1) {
    let [kept, merged] = await read();
    if (merged.value.mergedInto?.issueKey === kept.value.key) return { outcome: 'was-done', kept, merged };
    let way = await inTheWay(desk, kept, merged);
    if (way?.is === 'crossed' && finishes) {
      const parted = await undoMerge(desk, merged, kept, facts());
      if (parted.outcome !== 'both') return parted;
      [kept, merged] = await read();
      way = await inTheWay(desk, kept, merged);
    }
    if (way) return { outcome: 'stopped', way, kept, merged };
    const given = await merge(desk, kept, merged, facts());
    const isRefused = (given.outcome === 'none' || given.outcome === 'one') && given.error === undefined;
    if (!isRefused || attempt === tries) return given;
  }
}

/** Whether the one that was to stay has the people of the other already. */
export const isHalfDone = ({ kept, merged }: Stopped): boolean =>
  kept.value.mergedFrom?.includes(merged.value.key) ?? false;
