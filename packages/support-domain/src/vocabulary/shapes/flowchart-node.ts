/** The 13 nodes of the flowchart (S32). */
export type FlowchartNode =
  | 'start'
  | 'raise-issue'
  | 'can-tmu-resolve'
  | 'resolve-issue'
  | 'confirmed-resolved'
  | 'end'
  | 'raise-support-ticket'
  | 'need-further-information'
  | 'create-card'
  | 'fix-required'
  | 'end-tra'
  | 'apply-fix'
  | 'confirmed-fixed';
