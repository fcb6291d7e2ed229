import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { checkResultSchema, updateCheckSchema, updateDecisionSchema, updateTestSchema } from './update-facts.js';

/** How far TMU has come with an update. The first five follow from what was decided, the rest from what was done. */
export const updateStageSchema = z.enum([
  ...(['heard', 'ignored', 'watched', 'to-test', 'to-act'] as const),
  ...(['tested', 'applied', 'checked', 'incident', 'closed'] as const),
]);
export type UpdateStage = z.infer<typeof updateStageSchema>;

/** What an undoing brings back: everything that steps change, but what people were told and what the post says. */
export const updateStandingSchema = z.object({
  stage: updateStageSchema,
  stageSinceAt: instantSchema,
  decision: z.optional(updateDecisionSchema),
  checks: z.array(updateCheckSchema),
  test: z.optional(updateTestSchema),
  appliedOn: z.optional(calendarDateSchema),
  checked: z.optional(z.object({ on: calendarDateSchema, result: checkResultSchema })),
  watchedUntilOn: z.optional(calendarDateSchema),
  issueKeys: z.array(z.string()),
  lookedAfterBy: z.optional(z.string()),
});
export type UpdateStanding = z.infer<typeof updateStandingSchema>;
