import type { Lane } from '../vocabulary/roles.js';
import type { ClosingOutcome } from '../vocabulary/routes.js';
import { issueStatusSchema, type IssueStatus } from '../vocabulary/statuses.js';
import type { FlowchartArrow } from './flowchart.js';
import type { IssueCommandType } from './issue-command.js';
import type { IssueEventType } from './issue-event.js';

/** Where an issue can be before a step: a status, before the first event, or merged into another issue. */
export type ProcessPlace = IssueStatus | 'not-raised' | 'merged';

/** The two leaks of the chart (S32): an end that tells nobody, and a "no" that starts from nothing. */
export type FlowchartLeak = 'ends-without-telling' | 'starts-from-nothing';

/** One row of the process table: from these places, people of these lanes may give this command, and it leads there. */
export interface ProcessStep {
  command: IssueCommandType;
  event: IssueEventType;
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

const withTmu = ['new', 'looking', 'waiting-for-person', 'open-again'] as const;
const raised = issueStatusSchema.options;
const open = raised.filter((status) => status !== 'closed');
const openBut = (...but: readonly IssueStatus[]) => open.filter((status) => !but.includes(status));

const toldWords = 'how the person was told, the day and the words';

/** The steps of the flowchart, lane by lane. */
const chartSteps: readonly ProcessStep[] = [
  {
    command: 'raise',
    event: 'raised',
    from: ['not-raised'],
    to: 'new',
    lanes: ['tmu', 'person'],
    arrows: [
      { from: 'start', to: 'raise-issue' },
      { from: 'raise-issue', to: 'can-tmu-resolve' },
    ],
    needs: 'who has the problem, how they told you, what happened',
  },
  {
    command: 'answer',
    event: 'answered',
    from: withTmu,
    to: 'answered',
    lanes: ['tmu'],
    arrows: [
      { from: 'can-tmu-resolve', to: 'resolve-issue', label: 'Yes' },
      { from: 'resolve-issue', to: 'confirmed-resolved' },
    ],
    needs: `what was done, ${toldWords}`,
  },
  {
    command: 'hand-over',
    event: 'handed-over',
    from: withTmu,
    to: 'with-tra',
    lanes: ['tmu'],
    arrows: [
      { from: 'can-tmu-resolve', to: 'raise-support-ticket', label: 'No' },
      { from: 'raise-support-ticket', to: 'need-further-information' },
    ],
    needs: 'the route, when it was sent, the exact words of the error message or why there is none',
  },
  {
    command: 'record-tra-question',
    event: 'tra-asked',
    from: ['with-tra'],
    to: 'tra-has-question',
    lanes: ['tra'],
    arrows: [{ from: 'need-further-information', to: 'raise-support-ticket', label: 'Yes' }],
    needs: 'what TRA asked',
  },
  {
    command: 'answer-tra',
    event: 'tra-answered',
    from: ['tra-has-question'],
    to: 'with-tra',
    lanes: ['tmu'],
    arrows: [{ from: 'raise-support-ticket', to: 'need-further-information' }],
    needs: 'what TRA was told',
  },
  {
    command: 'link-card',
    event: 'card-linked',
    from: ['with-tra'],
    to: 'card-made',
    lanes: ['tra'],
    arrows: [
      { from: 'need-further-information', to: 'create-card', label: 'No' },
      { from: 'create-card', to: 'fix-required' },
    ],
    needs: 'the link of the card',
  },
  {
    command: 'record-fix-required',
    event: 'fix-required',
    from: ['card-made'],
    to: 'tra-fixing',
    lanes: ['tra'],
    arrows: [{ from: 'fix-required', to: 'apply-fix', label: 'Yes' }],
    needs: 'nothing more',
  },
  {
    command: 'record-fix-not-required',
    event: 'fix-not-required',
    from: ['card-made'],
    to: 'not-changing',
    lanes: ['tra'],
    arrows: [{ from: 'fix-required', to: 'end-tra', label: 'No' }],
    needs: 'why TRA is not changing it',
  },
  {
    command: 'record-fix-applied',
    event: 'fix-applied',
    from: ['tra-fixing'],
    to: 'checking-fix',
    lanes: ['tra'],
    arrows: [{ from: 'apply-fix', to: 'confirmed-fixed' }],
    needs: 'nothing more',
  },
  {
    command: 'record-fix-not-confirmed',
    event: 'fix-not-confirmed',
    from: ['checking-fix'],
    to: 'tra-fixing',
    lanes: ['tmu'],
    arrows: [{ from: 'confirmed-fixed', to: 'apply-fix', label: 'No' }],
    needs: 'what still happens',
  },
  {
    command: 'confirm-fix',
    event: 'fix-confirmed',
    from: ['checking-fix'],
    to: 'fixed-tell-person',
    lanes: ['tmu'],
    arrows: [{ from: 'confirmed-fixed', to: 'confirmed-resolved', label: 'Yes' }],
    needs: 'nothing more',
  },
  {
    command: 'close',
    outcome: 'worked',
    event: 'closed',
    from: ['answered'],
    to: 'closed',
    lanes: ['person'],
    arrows: [{ from: 'confirmed-resolved', to: 'end', label: 'Yes' }],
    needs: toldWords,
  },
  {
    command: 'record-not-resolved',
    event: 'not-resolved',
    from: ['answered'],
    to: 'open-again',
    lanes: ['person'],
    arrows: [
      { from: 'confirmed-resolved', to: 'raise-issue', label: 'No' },
      { from: 'raise-issue', to: 'can-tmu-resolve' },
    ],
    closesLeak: 'starts-from-nothing',
    needs: 'what still happens',
  },
];

/** What the desk adds to the chart: nothing here leads to a place that the chart does not have. */
const deskSteps: readonly ProcessStep[] = [
  {
    command: 'close',
    outcome: 'not-changing',
    event: 'closed',
    from: ['not-changing'],
    to: 'closed',
    lanes: ['tmu'],
    arrows: [],
    closesLeak: 'ends-without-telling',
    needs: toldWords,
  },
  {
    command: 'close',
    outcome: 'told-no-answer',
    event: 'closed',
    from: ['answered'],
    to: 'closed',
    lanes: ['tmu'],
    arrows: [],
    needs: toldWords,
  },
  {
    command: 'reopen',
    event: 'reopened',
    from: ['closed'],
    to: 'open-again',
    lanes: ['tmu', 'person'],
    arrows: [],
    closesLeak: 'starts-from-nothing',
    needs: 'why it is open again',
  },
  {
    command: 'name-owner',
    event: 'owner-named',
    from: ['new', 'open-again'],
    to: 'looking',
    lanes: ['tmu'],
    arrows: [],
    needs: 'who has the issue',
  },
  {
    command: 'name-owner',
    event: 'owner-named',
    from: openBut('new', 'open-again'),
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'who has the issue',
  },
  {
    command: 'ask-person',
    event: 'person-asked',
    from: withTmu,
    to: 'waiting-for-person',
    lanes: ['tmu'],
    arrows: [],
    needs: `the question, ${toldWords}`,
  },
  {
    command: 'record-person-reply',
    event: 'person-replied',
    from: ['waiting-for-person'],
    to: 'looking',
    lanes: ['person'],
    arrows: [],
    needs: 'what the person said',
  },
  {
    command: 'tell-person',
    event: 'person-told',
    from: ['fixed-tell-person'],
    to: 'answered',
    lanes: ['tmu'],
    arrows: [],
    needs: toldWords,
  },
  {
    command: 'tell-person',
    event: 'person-told',
    from: openBut('fixed-tell-person'),
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: toldWords,
  },
  // A card that was linked wrongly is linked again where it stands.
  {
    command: 'link-card',
    event: 'card-linked',
    from: ['card-made', 'tra-fixing', 'checking-fix'],
    to: 'same',
    lanes: ['tra', 'tmu'],
    arrows: [],
    needs: 'the link of the card',
  },
  {
    command: 'add-person',
    event: 'person-added',
    from: open,
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'who else has the problem, how they told you',
  },
  {
    command: 'remove-person',
    event: 'person-removed',
    from: open,
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'which person, and why; how they were told, where they are owed an answer',
  },
  {
    command: 'take-in',
    event: 'taken-in',
    from: open,
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'the other issue, with its people',
  },
  {
    command: 'give-back',
    event: 'given-back',
    from: raised,
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'the other issue',
  },
  {
    command: 'merge-into',
    event: 'merged-into',
    from: open,
    to: 'merged',
    lanes: ['tmu'],
    arrows: [],
    needs: 'the other issue',
  },
  {
    command: 'undo-merge',
    event: 'merge-undone',
    from: ['merged'],
    to: 'as-before',
    lanes: ['tmu'],
    arrows: [],
    needs: 'nothing more',
  },
  {
    command: 'record-heard',
    event: 'heard-elsewhere',
    from: [...raised, 'merged'],
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'the other issue, who heard and when',
  },
  {
    command: 'undo-reply',
    event: 'reply-undone',
    from: ['waiting-for-person', 'answered', 'closed'],
    to: 'as-before',
    lanes: ['tmu'],
    arrows: [],
    needs: 'the reply, which must be the newest step',
  },
  {
    command: 'add-note',
    event: 'note-added',
    from: [...raised, 'merged'],
    to: 'same',
    lanes: ['tmu', 'tra'],
    arrows: [],
    needs: 'a note',
  },
  {
    command: 'record-file',
    event: 'file-added',
    from: [...raised, 'merged'],
    to: 'same',
    lanes: ['tmu', 'tra'],
    arrows: [],
    needs: "the file's name, its size and its fingerprint",
  },
  {
    command: 'change-details',
    event: 'details-changed',
    from: raised,
    to: 'same',
    lanes: ['tmu'],
    arrows: [],
    needs: 'what happened',
  },
  // The cell wins: whoever may write the list has already changed it, and the story must not deny it.
  {
    command: 'record-list-edit',
    event: 'edited-in-list',
    from: [...raised, 'merged'],
    to: 'as-edited',
    lanes: ['tmu', 'tra', 'person'],
    arrows: [],
    needs: 'nothing more',
  },
];

/**
 * The process (S32) as data: the docs, the screen and the tests are made from it. Two leaks of the chart are closed:
 * "Fix required? No" ends in TRA's lane, and from there only a closing that says how the person was told leads out;
 * "Confirmed resolved? No" opens the same record again instead of starting from nothing.
 */
export const processTable: readonly ProcessStep[] = [...chartSteps, ...deskSteps];
