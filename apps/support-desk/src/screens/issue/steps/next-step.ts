import type { Issue, IssueStatus, OpenStep } from '@tms-support/support-domain';
import { hasForm, movesOn, type StepCommand } from './step-words';

export type StepOffered = OpenStep & { command: StepCommand };

/** What fits whose turn it is: the step that is waited for, likeliest first. */
const likeliest: Record<IssueStatus, readonly StepCommand[]> = {
  new: ['answer'],
  looking: ['answer'],
  'open-again': ['answer'],
  'waiting-for-person': ['record-person-reply'],
  answered: ['close'],
  'with-tra': ['link-card', 'record-fix-required'],
  'card-made': ['record-fix-required'],
  'tra-fixing': ['record-fix-applied'],
  'tra-has-question': ['answer-tra'],
  'checking-fix': ['confirm-fix'],
  'fixed-tell-person': ['tell-person'],
  'not-changing': ['close'],
  closed: [],
};

export interface StepsInPlace {
  /** The one that stands in the header. */
  next: StepOffered | undefined;
  /** What also moves the issue on from where it is. */
  main: readonly StepOffered[];
  /** What fits at any time: in the menu. */
  rest: readonly StepOffered[];
}

/** Every step that is open to this person, by where it stands on the page. */
export function stepsInPlace(issue: Issue, steps: readonly OpenStep[]): StepsInPlace {
  const offered = steps.filter((step): step is StepOffered => hasForm(step.command));
  const moves = offered.filter(({ command }) => movesOn(command, issue) && command !== 'name-owner');
  const wished = likeliest[issue.status];
  const next =
    wished.flatMap((command) => moves.filter((step) => step.command === command))[0] ??
    (issue.status === 'closed' ? undefined : moves[0]);
  const main = moves.filter((step) => step !== next);
  return { next, main, rest: offered.filter((step) => step !== next && !main.includes(step)) };
}
