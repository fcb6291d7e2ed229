import type { FlowchartNode } from '../shapes/flowchart-node.js';
import type { Lane } from '../shapes/role-words.js';

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
} as const satisfies Readonly<Record<FlowchartNode, { words: string; lane: Lane }>>;
