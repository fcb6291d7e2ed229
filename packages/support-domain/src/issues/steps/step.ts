import * as z from 'zod/mini';
import type { Lane } from '../../vocabulary/shapes/role-words.js';
import type { ClosingOutcome } from '../../vocabulary/shapes/route-words.js';
import type { IssueStatus } from '../../vocabulary/codes.js';
import type { FlowchartArrow } from '../flowchart.js';
import type { eventHead } from '../event-head.js';
import type { IssueState } from '../issue-state.js';

/** Where an issue can be before a step: a status, before the first event, or merged into another issue. */
export type ProcessPlace = IssueStatus | 'not-raised' | 'merged';

/** The two leaks of the chart (S32): an end that tells nobody, and a "no" that starts from nothing. */
export type FlowchartLeak = 'ends-without-telling' | 'starts-from-nothing';

/** From these places, people of these lanes may take the step, and it leads there. */
export interface StepRow {
  /** For a closing: the end that this row is about. */
  outcome?: ClosingOutcome;
  from: readonly ProcessPlace[];
  /**
   * `same`: the step adds to the story and moves nothing. `merged`: into another issue. `as-before`: where the issue
   * stood before it was merged, or before the reply that is undone. `as-edited`: wherever somebody put it in the plain list.
   */
  to: IssueStatus | 'same' | 'merged' | 'as-before' | 'as-edited';
  /** Whose step it is. TMU may record any lane's step on that lane's word. */
  lanes: readonly Lane[];
  /** The arrows of the chart that the step goes along, in order; none where the step is the desk's own addition. */
  arrows: readonly FlowchartArrow[];
  /** The leak of the chart that the step closes. */
  closesLeak?: FlowchartLeak;
  /** What the step needs before it is taken, in words. */
  needs: string;
}

/** A step of an issue: what is asked for it, what its event then says, and where on the process it may be taken. */
interface WholeStep {
  command: string;
  event: string;
  /** The shape of the command, beside what all have (`issue-command.ts`). */
  asks: z.core.$ZodLooseShape;
  /** The shape of the event, beside what all have (`issue-event.ts`). */
  says: z.core.$ZodLooseShape;
  rows: readonly [StepRow, ...StepRow[]];
}

/** A step with its types worked out from its shapes. */
export const step = <const W extends WholeStep>(whole: W): W => whole;

/** What the event of a step says, with what every event does. */
type Said<W extends Pick<WholeStep, 'says'>> = z.infer<z.ZodMiniObject<typeof eventHead & W['says'], z.core.$strip>>;

/** The issue after the event of a step, beyond where it leads: that is its rows' to say. */
export type After<W extends Pick<WholeStep, 'says'>> = (issue: IssueState, event: Said<W>) => IssueState;

/** For a step that adds to the story alone. */
export const unchanged = (issue: IssueState): IssueState => issue;

/** What somebody typed: spaces before and after it are trimmed. */
export const text = z.string().check(z.trim());
