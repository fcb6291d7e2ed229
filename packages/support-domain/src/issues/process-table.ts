import type { Lane } from '../people/role.js';
import type { IssueCommandType } from './issue-command.js';
import type { IssueEventType } from './issue-event.js';
import type { IssueStatus } from './issue-status.js';

/** The 13 nodes of the flowchart (S32), in its own words. */
export const flowchartNodes = {
  start: { words: 'Start', lane: 'person' },
  'raise-issue': { words: 'Raise issue', lane: 'person' },
  'can-tmu-resolve': { words: 'Can TMU resolve?', lane: 'tmu' },
  'resolve-issue': { words: 'Resolve issue', lane: 'tmu' },
  'confirmed-resolved': { words: 'Confirmed resolved?', lane: 'person' },
  end: { words: 'End', lane: 'person' },
  'raise-support-ticket': { words: 'Raise support ticket', lane: 'tmu' },
  'need-further-information': { words: 'Need further information?', lane: 'tra' },
  'create-card': { words: 'Create card in Trello', lane: 'tra' },
  'fix-required': { words: 'Fix required?', lane: 'tra' },
  'end-tra': { words: 'End (TRA)', lane: 'tra' },
  'apply-fix': { words: 'Apply fix', lane: 'tra' },
  'confirmed-fixed': { words: 'Confirmed fixed?', lane: 'tmu' },
} as const satisfies Record<string, { words: string; lane: Lane }>;
export type FlowchartNode = keyof typeof flowchartNodes;

/** An arrow of the flowchart, `label` where the chart writes Yes or No on it. */
export interface FlowchartArrow {
  from: FlowchartNode;
  to: FlowchartNode;
  label?: 'Yes' | 'No';
}

/** One row of the process table: from these states, people of these lanes may give this command, and it leads there. */
export interface ProcessStep {
  command: IssueCommandType;
  event: IssueEventType;
  /** `not-raised` is the place before the first event. */
  from: readonly (IssueStatus | 'not-raised')[];
  /** `same`: the step adds to the story and moves nothing. */
  to: IssueStatus | 'same';
  /** Whose step it is. TMU may record any lane's step on that lane's word. */
  lanes: readonly Lane[];
  /** The arrows of the chart that the step goes along; none where the step is the desk's own addition. */
  arrows: readonly FlowchartArrow[];
}

const withTmu = ['new', 'looking', 'waiting-for-person', 'open-again'] as const;
const open = [
  ...withTmu,
  'with-tra',
  'tra-has-question',
  'card-made',
  'tra-fixing',
  'checking-fix',
  'fixed-tell-person',
  'not-changing',
  'answered',
] as const;
const raised = [...open, 'closed'] as const;

/**
 * The process (S32) as data: the docs, the screen and the tests are made from it. Two leaks of the chart are closed:
 * "Fix required? No" ends only by a closing that says how the person was told, and "Confirmed resolved? No" opens the
 * same record again instead of starting from nothing.
 */
export const processTable: readonly ProcessStep[] = [
  {
    command: 'raise', event: 'raised', from: ['not-raised'], to: 'new', lanes: ['tmu', 'person'],
    arrows: [{ from: 'start', to: 'raise-issue' }, { from: 'raise-issue', to: 'can-tmu-resolve' }],
  },
  { command: 'name-owner', event: 'owner-named', from: ['new', 'open-again'], to: 'looking', lanes: ['tmu'], arrows: [] },
  {
    command: 'name-owner', event: 'owner-named', from: open.filter((s) => s !== 'new' && s !== 'open-again'), to: 'same',
    lanes: ['tmu'], arrows: [],
  },
  { command: 'ask-person', event: 'person-asked', from: withTmu, to: 'waiting-for-person', lanes: ['tmu'], arrows: [] },
  { command: 'record-person-reply', event: 'person-replied', from: ['waiting-for-person'], to: 'looking', lanes: ['person'], arrows: [] },
  {
    command: 'answer', event: 'answered', from: withTmu, to: 'answered', lanes: ['tmu'],
    arrows: [{ from: 'can-tmu-resolve', to: 'resolve-issue', label: 'Yes' }, { from: 'resolve-issue', to: 'confirmed-resolved' }],
  },
  {
    command: 'hand-over', event: 'handed-over', from: withTmu, to: 'with-tra', lanes: ['tmu'],
    arrows: [
      { from: 'can-tmu-resolve', to: 'raise-support-ticket', label: 'No' },
      { from: 'raise-support-ticket', to: 'need-further-information' },
    ],
  },
  {
    command: 'record-tra-question', event: 'tra-asked', from: ['with-tra'], to: 'tra-has-question', lanes: ['tra'],
    arrows: [{ from: 'need-further-information', to: 'raise-support-ticket', label: 'Yes' }],
  },
  {
    command: 'answer-tra', event: 'tra-answered', from: ['tra-has-question'], to: 'with-tra', lanes: ['tmu'],
    arrows: [{ from: 'raise-support-ticket', to: 'need-further-information' }],
  },
  {
    command: 'link-card', event: 'card-linked', from: ['with-tra'], to: 'card-made', lanes: ['tra'],
    arrows: [{ from: 'need-further-information', to: 'create-card', label: 'No' }, { from: 'create-card', to: 'fix-required' }],
  },
  // A card that was linked wrongly is linked again where it stands.
  { command: 'link-card', event: 'card-linked', from: ['card-made', 'tra-fixing', 'checking-fix'], to: 'same', lanes: ['tra', 'tmu'], arrows: [] },
  {
    command: 'record-fix-required', event: 'fix-required', from: ['card-made'], to: 'tra-fixing', lanes: ['tra'],
    arrows: [{ from: 'fix-required', to: 'apply-fix', label: 'Yes' }],
  },
  {
    command: 'record-fix-not-required', event: 'fix-not-required', from: ['card-made'], to: 'not-changing', lanes: ['tra'],
    arrows: [{ from: 'fix-required', to: 'end-tra', label: 'No' }],
  },
  {
    command: 'record-fix-applied', event: 'fix-applied', from: ['tra-fixing'], to: 'checking-fix', lanes: ['tra'],
    arrows: [{ from: 'apply-fix', to: 'confirmed-fixed' }],
  },
  {
    command: 'record-fix-not-confirmed', event: 'fix-not-confirmed', from: ['checking-fix'], to: 'tra-fixing', lanes: ['tmu'],
    arrows: [{ from: 'confirmed-fixed', to: 'apply-fix', label: 'No' }],
  },
  {
    command: 'confirm-fix', event: 'fix-confirmed', from: ['checking-fix'], to: 'fixed-tell-person', lanes: ['tmu'],
    arrows: [{ from: 'confirmed-fixed', to: 'confirmed-resolved', label: 'Yes' }],
  },
  { command: 'tell-person', event: 'person-told', from: ['fixed-tell-person'], to: 'answered', lanes: ['tmu'], arrows: [] },
  {
    command: 'tell-person', event: 'person-told', from: open.filter((s) => s !== 'fixed-tell-person'), to: 'same',
    lanes: ['tmu'], arrows: [],
  },
  {
    command: 'close', event: 'closed', from: ['answered', 'not-changing'], to: 'closed', lanes: ['tmu', 'person'],
    arrows: [{ from: 'confirmed-resolved', to: 'end', label: 'Yes' }],
  },
  {
    command: 'record-not-resolved', event: 'not-resolved', from: ['answered'], to: 'open-again', lanes: ['person'],
    arrows: [{ from: 'confirmed-resolved', to: 'raise-issue', label: 'No' }],
  },
  { command: 'reopen', event: 'reopened', from: ['closed'], to: 'open-again', lanes: ['tmu', 'person'], arrows: [] },
  { command: 'add-note', event: 'note-added', from: raised, to: 'same', lanes: ['tmu', 'tra'], arrows: [] },
  { command: 'change-details', event: 'details-changed', from: raised, to: 'same', lanes: ['tmu'], arrows: [] },
  // The cell wins: whoever may write the list has already changed it, and the story must not deny it.
  { command: 'record-list-edit', event: 'edited-in-list', from: raised, to: 'same', lanes: ['tmu', 'tra', 'person'], arrows: [] },
];
