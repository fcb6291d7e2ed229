import type { FlowchartNode } from '../vocabulary/flowchart-nodes.js';
import { issueStatuses, type IssueStatus } from '../vocabulary/statuses.js';

/** An arrow of the flowchart, `label` where the chart writes Yes or No on it. */
export interface FlowchartArrow {
  from: FlowchartNode;
  to: FlowchartNode;
  label?: 'Yes' | 'No';
}

/** The nodes at which an issue with this status stands. */
export const nodesOfStatus = (status: IssueStatus): readonly FlowchartNode[] => issueStatuses[status].nodes;
