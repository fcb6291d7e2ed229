import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import { epochMinuteOf } from './epoch-minutes.js';

/** Why the clock of an issue stands still: the next word is somebody else's. */
export const pauseReasonSchema = z.enum(['waiting-for-person', 'waiting-for-tra']);
export type PauseReason = z.infer<typeof pauseReasonSchema>;

/** A stretch in which time does not count, from `startedAt` on and before `endedAt`. Without an end it still goes on. */
export const pauseSchema = z.object({
  reason: pauseReasonSchema,
  startedAt: instantSchema,
  endedAt: z.optional(instantSchema),
});
export type Pause = z.infer<typeof pauseSchema>;

/** What pauses cover between two minutes: in order, apart from one another, each minute once. */
export const pauseSpans = (
  pauses: readonly Pause[],
  from: number,
  until: number,
): readonly { from: number; until: number }[] => {
  const clipped = pauses
    .map(({ startedAt, endedAt }) => ({
      from: Math.max(from, epochMinuteOf(startedAt)),
      until: endedAt === undefined ? until : Math.min(until, epochMinuteOf(endedAt)),
    }))
    .sort((a, b) => a.from - b.from);
  const spans: { from: number; until: number }[] = [];
  let covered = from;
  for (const pause of clipped) {
    const start = Math.max(covered, pause.from);
    if (start >= pause.until) continue;
    spans.push({ from: start, until: pause.until });
    covered = pause.until;
  }
  return spans;
};
