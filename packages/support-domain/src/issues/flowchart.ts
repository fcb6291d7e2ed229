import type { FlowchartNode } from '../vocabulary/shapes/flowchart-node.js';

/** An arrow of the flowchart, `label` where the chart writes Yes or No on it. */
export interface FlowchartArrow {
  from: FlowchartNode;
  to: FlowchartNode;
  label?: 'Yes' | 'No';
}

const nodes = {
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
} as const satisfies Readonly<Record<string, readonly FlowchartNode[]>>;

/** A status with a place on the chart: each of them has words, and no other has. */
export type PlacedStatus = keyof typeof nodes;

/**
 * The nodes at which an issue with this status stands. A closed issue stands at either end: at TRA's where TRA changes nothing, and then the
 * person has been told, which the chart leaves out. Beside the words of a status it would weigh on whoever takes the process alone.
 */
export const nodesOfStatus = (status: PlacedStatus): readonly FlowchartNode[] => nodes[status];
