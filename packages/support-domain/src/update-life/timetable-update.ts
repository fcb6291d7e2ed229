import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { updateEventSchema } from './update-event.js';
import { announcementSchema, dutyTellingSchema, postStandingSchema, updateSourceSchema } from './update-facts.js';
import { updateStandingSchema } from './update-standing.js';

/** One update or release on the timetable, as its events add up to it. Three facts carry it: when, who told TMU what, what TMU decided. */
export const timetableUpdateSchema = z.object({
  ...updateStandingSchema.shape,
  key: z.string(),
  kind: z.enum(['microsoft', 'tms-release', 'freeze']),
  source: z.optional(updateSourceSchema),
  /** What was announced last; what was said before it stays in `earlier`, newest last. */
  announced: announcementSchema,
  earlier: z.array(announcementSchema),
  /** When the words last changed in a way that matters: whoever was told before that has to be told again. */
  newsAt: instantSchema,
  post: z.object({ standing: postStandingSchema, on: calendarDateSchema }),
  tellings: z.array(z.object({ ...dutyTellingSchema.shape, at: instantSchema })),
  heardAt: instantSchema,
  /** Newest last. */
  history: z.array(updateEventSchema),
});
export type TimetableUpdate = z.infer<typeof timetableUpdateSchema>;
