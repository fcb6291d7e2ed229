import * as z from 'zod/mini';
import type { IssueState } from '../issue-state.js';
import { text } from './step.js';

/** What the answer taught, without blame, captured while it is known (S23): it goes into the issue's details. */
export const lessonsAsked = { cause: z.optional(text), prevention: z.optional(text) };
export const lessonsSaid = { cause: z.optional(z.string()), prevention: z.optional(z.string()) };

/** What an answer taught, beside what was known of the issue before. */
export function withLessons(
  issue: IssueState,
  { cause, prevention }: { cause?: string | undefined; prevention?: string | undefined },
): IssueState {
  return {
    ...issue,
    details: { ...issue.details, ...(cause ? { cause } : {}), ...(prevention ? { prevention } : {}) },
  };
}
