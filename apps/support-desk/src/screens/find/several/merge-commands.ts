import type { Given, IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import { decideMerge, type DecideFacts } from '@tms-support/support-domain';

/** How putting one issue's people on another ended, and the other as it stands now. */
export interface Merged {
  given: Given;
  kept: IssueRow;
}

interface MergeWith {
  desk: Pick<IssueCalls, 'giveCommand'>;
  facts: DecideFacts;
  /** One for both halves: tried again, each is found in its own story. */
  commandId: string;
}

/**
 * Adds the people of one issue to another: one problem, one answer to all of them. Two items are two writes, so the issue that stays
 * takes them in first: whatever fails in between, nobody is left out, and giving it again finishes the rest.
 */
export async function mergeInto(
  kept: IssueRow,
  merged: IssueRow,
  { desk, facts, commandId }: MergeWith,
): Promise<Merged> {
  const decision = decideMerge(kept.value, merged.value, facts);
  if (decision.outcome === 'refused') return { given: { outcome: 'refused', refusal: decision.refusal }, kept };
  let stays = kept;
  const { command: takeIn } = decision.kept;
  if (takeIn) {
    // Those who came in a second time, with somebody new among them, are not found in the story under the first time's id.
    const before = kept.value.history.filter(
      (event) => event.type === 'taken-in' && event.issueKey === merged.value.key,
    ).length;
    const given = await desk.giveCommand(kept, takeIn, `${commandId}-in${before || ''}`);
    if (given.outcome !== 'saved') return { given, kept: given.outcome === 'overtaken' ? given.row : kept };
    stays = given.row;
  }
  const given = await desk.giveCommand(merged, { type: 'merge-into', issueKey: kept.value.key }, commandId);
  return { given, kept: stays };
}
