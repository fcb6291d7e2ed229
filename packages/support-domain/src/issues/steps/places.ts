import { type IssueStatus, issueStatusSchema } from '../../vocabulary/codes.js';

/** Where TMU has an issue, and TRA does not. */
export const withTmu = ['new', 'looking', 'waiting-for-person', 'open-again'] as const;
export const raised = issueStatusSchema.options;
export const open = raised.filter((status) => status !== 'closed');
export const openBut = (...but: readonly IssueStatus[]): readonly IssueStatus[] =>
  open.filter((status) => !but.includes(status));

export const toldWords = 'how the person was told, the day and the words';
