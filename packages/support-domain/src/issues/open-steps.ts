import type { Actor } from '../people/role.js';
import type { IssueCommandType } from './issue-command.js';
import type { Lane } from '../vocabulary/shapes/role-words.js';
import type { ClosingOutcome } from '../vocabulary/shapes/route-words.js';
import type { Issue } from './issue.js';
import { lanesOfStep, lanesOn, mayTake, placeOf, stepsFrom } from './who-may.js';

/** One way in which a closing may end, and whether the actor records it on somebody else's word. */
export interface OpenOutcome {
  outcome: ClosingOutcome;
  lanes: readonly Lane[];
  onTheirWord: boolean;
}

/** A step that the process allows from here, and that this person may take. */
export interface OpenStep {
  command: IssueCommandType;
  /** Whose step it is. */
  lanes: readonly Lane[];
  /** True where the actor can only record it on somebody else's word. */
  onTheirWord: boolean;
  /** The ends that a closing may have from here, for this person. Absent for every other step. */
  outcomes?: readonly OpenOutcome[];
}

/**
 * Storage notices an edit in the list and records a file that it added, the halves of a merge belong together, and a reply is undone
 * at once: no button of their own.
 */
const never: ReadonlySet<IssueCommandType> = new Set([
  'record-list-edit',
  'record-file',
  'take-in',
  'give-back',
  'record-heard',
  'undo-reply',
]);

const isOffered = (command: IssueCommandType, issue: Issue): boolean =>
  !never.has(command) && (command !== 'remove-person' || Boolean(issue.others));

/** The steps that this person may take now, each command once, in the order of the process table. */
export function openSteps(issue: Issue, actor: Actor): OpenStep[] {
  const own = lanesOn(actor, issue);
  const steps = new Map<IssueCommandType, OpenStep>();
  for (const row of stepsFrom(placeOf(issue))) {
    const lanes = lanesOfStep(row, issue);
    if (!isOffered(row.command, issue) || !mayTake(lanes, actor, issue)) continue;
    const onTheirWord = !lanes.some((lane) => own.has(lane));
    const before = steps.get(row.command);
    const outcomes = row.outcome
      ? [...(before?.outcomes ?? []), { outcome: row.outcome, lanes, onTheirWord }]
      : undefined;
    steps.set(row.command, {
      command: row.command,
      lanes: [...new Set([...(before?.lanes ?? []), ...lanes])],
      onTheirWord: onTheirWord && (before?.onTheirWord ?? true),
      ...(outcomes ? { outcomes } : {}),
    });
  }
  return [...steps.values()];
}
