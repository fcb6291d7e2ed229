import type { CalendarDate, OutageEvent, OutageLogRow } from '@tms-support/support-domain';
import * as z from 'zod/mini';
import { at, daysFrom } from './days.js';

const hour = z.number();
const stepSchema = z.object({
  type: z.enum(['declared', 'told', 'linked', 'ended', 'found-missing', 'put-back', 'finished']),
  by: z.string(),
  /** Of the day, in UTC. */
  hour,
  sinceHour: z.optional(hour),
  whom: z.optional(z.enum(['tra', 'staff', 'panellists'])),
  words: z.optional(z.string()),
  /** The number of the line. */
  line: z.optional(z.number()),
  update: z.optional(z.literal(true)),
});
/** A day on which TMS was down: what was said, and what was done by hand. */
export const outageExampleSchema = z.object({
  key: z.string(),
  update: z.string(),
  daysAgo: z.number(),
  steps: z.array(stepSchema),
  lines: z.array(z.object({ by: z.string(), hour, words: z.string() })),
  meToo: z.array(z.string()),
});
export type OutageExample = z.infer<typeof outageExampleSchema>;

/** The rows of the two lists, in the order in which they were stored. */
export interface SampleOutages {
  events: readonly OutageEvent[];
  log: readonly OutageLogRow[];
}

export function makeOutages(examples: readonly OutageExample[], today: CalendarDate): SampleOutages {
  const events: OutageEvent[] = [];
  const log: OutageLogRow[] = [];
  for (const { key, update, daysAgo, steps, lines, meToo } of examples) {
    const on = daysFrom(today, -daysAgo);
    const by = (email: string) => ({ name: email, email });
    for (const [place, step] of steps.entries()) {
      const { type, words, whom, line, sinceHour = step.hour } = step;
      events.push({
        type,
        id: place === 0 ? key : `${key}-${place + 1}`,
        outage: key,
        at: at(on, step.hour),
        by: by(step.by),
        ...(type === 'declared' ? { isDrill: false, takingPart: [] } : {}),
        ...(type === 'declared' || type === 'ended' ? { sinceAt: at(on, sinceHour) } : {}),
        ...(whom ? { whom } : {}),
        ...(words ? { words } : {}),
        ...(line === undefined ? {} : { line: `${key}-line-${line}` }),
        ...(step.update ? { updateKey: update } : {}),
      } as OutageEvent);
    }
    const common = { outage: key, row: 0 };
    log.push(
      ...lines.map((line, place) => ({
        ...common,
        key: `${key}-line-${place + 1}`,
        kind: 'line' as const,
        words: line.words,
        at: at(on, line.hour),
        by: by(line.by),
      })),
      ...meToo.map((email) => ({
        ...common,
        key: `me-too:${key}:${email}`,
        kind: 'me-too' as const,
        words: '',
        at: at(on, 9.5),
        by: by(email),
      })),
    );
  }
  return { events, log };
}
