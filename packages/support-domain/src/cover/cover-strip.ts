import type { CalendarDate } from '../time.js';
import { weekdayOf } from '../words/dates.js';
import { type Inbox, inboxSchema } from '../vocabulary/roles.js';
import type { CoverEntry } from './cover-entry.js';
import { coverOn, type CoverPerson, type NotThere } from './cover-on.js';
import { daysOn, isWeekday } from './days.js';

/** Working days next to each other on which the same people cover an inbox; nobody: a gap. */
export interface CoverRun {
  fromOn: CalendarDate;
  toOn: CalendarDate;
  people: readonly string[];
  /** Who would have it, and is away or has left. */
  notThere: readonly NotThere[];
}

/** One week of the strip, with its working days that are still to come. */
export interface CoverWeek {
  mondayOn: CalendarDate;
  inboxes: readonly { inbox: Inbox; runs: readonly CoverRun[] }[];
}

const mondayOf = (on: CalendarDate): CalendarDate => daysOn(on, -((weekdayOf(on) + 6) % 7));
const keyOf = ({ people, notThere }: CoverRun): string =>
  JSON.stringify([people, notThere.map(({ person, why }) => [person.email, why])]);

/** Who covers each inbox in the coming weeks, and where nobody does: from today on, this week with it. */
export function coverStrip(
  entries: readonly CoverEntry[],
  today: CalendarDate,
  {
    people = [],
    weeks = 6,
    isWorkingDay = isWeekday,
  }: { people?: readonly CoverPerson[]; weeks?: number; isWorkingDay?: (on: CalendarDate) => boolean } = {},
): CoverWeek[] {
  const first = mondayOf(today);
  return Array.from({ length: weeks }, (_, week) => {
    const mondayOn = daysOn(first, 7 * week);
    const days = Array.from({ length: 7 }, (_, day) => daysOn(mondayOn, day)).filter(
      (on) => on >= today && isWorkingDay(on),
    );
    const inboxes = inboxSchema.options.map((inbox) => {
      const runs: CoverRun[] = [];
      for (const on of days) {
        const { people: covering, notThere } = coverOn(entries, inbox, on, people);
        const run = { fromOn: on, toOn: on, people: covering.map(({ name }) => name), notThere };
        const last = runs[runs.length - 1];
        if (last && keyOf(last) === keyOf(run)) last.toOn = on;
        else runs.push(run);
      }
      return { inbox, runs };
    });
    return { mondayOn, inboxes };
  });
}
