import * as z from 'zod/mini';

/** How an issue stands. Each status is a place on the flowchart (S32); the process table says which. */
export const issueStatusSchema = z.enum([
  'new',
  'looking',
  'waiting-for-person',
  'with-tra',
  'tra-has-question',
  'card-made',
  'tra-fixing',
  'checking-fix',
  'fixed-tell-person',
  'not-changing',
  'answered',
  'closed',
  'open-again',
]);
export type IssueStatus = z.infer<typeof issueStatusSchema>;
