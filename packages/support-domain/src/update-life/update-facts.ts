import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { updateWindowSchema } from '../updates/microsoft-update.js';

/** What somebody typed, trimmed, and not blank. */
export const words = z.string().check(z.trim(), z.minLength(1));

/** What TMU decided: only `test` and `act` ask for more, and only they are ever nudged about. */
const updateChoiceSchema = z.enum(['ignore', 'watch', 'test', 'act']);
export type UpdateChoice = z.infer<typeof updateChoiceSchema>;

/** What it does to TMS, as far as anybody knows. */
const updateImpactSchema = z.enum(['none', 'low', 'high', 'not-known']);
export type UpdateImpact = z.infer<typeof updateImpactSchema>;

/** TMU's decision, with a note in the office's own words. */
export const updateDecisionSchema = z.object({
  choice: updateChoiceSchema,
  impact: updateImpactSchema,
  note: z.optional(z.string()),
});

/** What was announced: the title and the words as they came, and when it is to happen, as far as the words say. */
export const announcementSchema = z.object({
  title: words,
  window: z.optional(updateWindowSchema),
  /** The text of the post, or as much of it as came. */
  body: z.optional(z.string()),
  /** The day on which it was said, as far as that is known. */
  saidOn: calendarDateSchema,
});
export type Announcement = z.infer<typeof announcementSchema>;

/** Where it stands with whoever announced it. `not-seen`: the last file did not hold it, which says little. */
export const postStandingSchema = z.enum(['announced', 'withdrawn', 'expired', 'not-seen']);
export type PostStanding = z.infer<typeof postStandingSchema>;

/** One line of the duty to inform (S31): who told whom what, when, and what was then said of the window. */
export const dutyTellingSchema = z.object({
  id: z.string(),
  by: words,
  whom: z.array(words).check(z.minLength(1)),
  what: words,
  on: calendarDateSchema,
  /** The window as it was told. */
  window: z.optional(updateWindowSchema),
  /** Days from the telling to the first day of the window: below 0 where it had begun. Absent where no window was known. */
  noticeDays: z.optional(z.number()),
  acknowledged: z.optional(z.object({ by: words, on: calendarDateSchema })),
});
export type DutyTelling = z.infer<typeof dutyTellingSchema>;

/** One thing to check before or after, and who has done so. */
export const updateCheckSchema = z.object({
  key: z.string(),
  text: words,
  done: z.optional(z.object({ by: words, at: instantSchema })),
});

const testResultSchema = z.enum(['passed', 'passed-with-problems', 'failed']);
/** How a test went: by whom, when, and what was seen. */
export const updateTestSchema = z.object({
  by: words,
  on: calendarDateSchema,
  result: testResultSchema,
  note: z.optional(z.string()),
});

export const checkResultSchema = z.enum(['well', 'problems']);

/** Where an update comes from: a post's id is what tells two files of the same post. */
export const updateSourceSchema = z.object({
  kind: z.enum(['message-center', 'roadmap', 'dynamics', 'tms', 'other']),
  id: z.optional(z.string()),
  link: z.optional(z.string()),
});
