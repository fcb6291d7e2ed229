import type { Lane } from '../vocabulary/roles.js';
import type { IssueStatus } from '../vocabulary/statuses.js';

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

/**
 * The node at which an issue with this status stands. A closed issue stands at either end: at TRA's where TRA changes
 * nothing, and then the person has been told, which the chart leaves out.
 */
export const nodesOfStatus: Readonly<Record<IssueStatus, readonly FlowchartNode[]>> = {
  new: ['can-tmu-resolve'],
  looking: ['can-tmu-resolve'],
  'waiting-for-person': ['can-tmu-resolve'],
  'open-again': ['can-tmu-resolve'],
  'with-tra': ['need-further-information'],
  'tra-has-question': ['raise-support-ticket'],
  'card-made': ['fix-required'],
  'tra-fixing': ['apply-fix'],
  'checking-fix': ['confirmed-fixed'],
  'fixed-tell-person': ['confirmed-resolved'],
  answered: ['confirmed-resolved'],
  'not-changing': ['end-tra'],
  closed: ['end', 'end-tra'],
};
