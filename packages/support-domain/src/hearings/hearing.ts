import * as z from 'zod/mini';
import { keyOfSaid } from '../key-of-said.js';
import { calendarDateSchema, type CalendarDate } from '../time.js';

/** A hearing, as far as the desk needs to know it: its days, its reference and, if the team wants that, whom of the panel to warn. */
export const hearingSchema = z.object({
  key: z.string(),
  on: calendarDateSchema,
  /** The last day of one that sits for several. */
  lastOn: z.optional(calendarDateSchema),
  /** Empty where the file gave none. */
  reference: z.string(),
  /** Email addresses. Empty where they are not wanted. */
  panellists: z.array(z.string()),
});
export type Hearing = z.infer<typeof hearingSchema>;

/** A hearing as a file gives it. */
export type FoundHearing = Omit<Hearing, 'key'>;

/** Dates from the first to the last, both counted. */
export interface DateRange {
  fromOn: CalendarDate;
  toOn: CalendarDate;
}

export const lastDayOf = ({ on, lastOn }: Pick<Hearing, 'on' | 'lastOn'>): CalendarDate => lastOn ?? on;

/**
 * Each with its key, which its first day and its reference make: the same file twice gives the same keys, also to two people at once. Of
 * several that have both in common each has its own.
 */
export const withKeys = (found: readonly FoundHearing[]): readonly Hearing[] => {
  const times = new Map<string, number>();
  return found.map((hearing) => {
    const { on, reference } = hearing;
    const said = keyOfSaid('hearing', { on, reference: reference.toLowerCase() });
    const before = times.get(said) ?? 0;
    times.set(said, before + 1);
    return { ...hearing, key: before === 0 ? said : `${said}-${before + 1}` };
  });
};
