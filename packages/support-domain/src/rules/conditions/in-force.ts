import * as z from 'zod/mini';
import { calendarDateSchema } from '../../time.js';
import { dateInWords } from '../../words/dates.js';
import { spanInWords } from '../../words/several-dates.js';
import { dateCell } from './cells.js';
import { condition } from './condition.js';

const dayMs = 86_400_000;
/** A calendar date as a count of days, so that dates are a stretch like any other. */
export const dayNumber = (on: string): number => Math.floor(Date.parse(`${on}T00:00:00Z`) / dayMs);
export const dateOfDayNumber = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The days on which a rule counts: first and last, both counted. */
export const validOn = condition({
  heading: 'Applies from and until',
  shape: { validFromOn: z.optional(calendarDateSchema), validToOn: z.optional(calendarDateSchema) },
  cells: { validFromOn: dateCell('Applies from'), validToOn: dateCell('Applies until') },
  dimension: () => ({
    kind: 'range',
    unit: 'date',
    least: -Infinity,
    read: (facts) => dayNumber(facts.decidedOn),
    stretch: ({ validFromOn: from, validToOn: to }) =>
      from || to ? [from ? dayNumber(from) : -Infinity, to ? dayNumber(to) : Infinity] : undefined,
  }),
  was: (facts) => dateInWords(facts.decidedOn),
  wants: ({ validFromOn: from, validToOn: to }) => spanInWords(from, to),
  said: (facts) => `on ${dateInWords(facts.decidedOn)}`,
  factsAt: ({ number }) => ({ decidedOn: dateOfDayNumber(number) }),
});
