import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import { asToldBySchema } from './issue-facts.js';

/** What every event says: when it was recorded, by whom, and on whose word where it was not theirs. */
export const eventHead = {
  id: z.string(),
  at: instantSchema,
  by: z.object({ name: z.string(), email: z.string() }),
  asToldBy: z.optional(asToldBySchema),
};
