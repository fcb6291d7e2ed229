import type { CalendarDate, Instant } from '../time.js';
import { firstYear, lastYear } from './epoch-minutes.js';

/** The first and the last day that working time is counted on. A day beyond is a slip of the keyboard. */
const firstCountedOn: CalendarDate = `${firstYear}-01-01`;
export const lastCountedOn: CalendarDate = `${lastYear}-12-31`;

/** The same in words: "must be", and this. */
export const countedWords = `between 1 January ${firstYear} and 31 December ${lastYear}`;

const first = Date.parse(`${firstCountedOn}T00:00:00.000Z`);
const last = Date.parse(`${lastCountedOn}T23:59:00.000Z`);

export const isCountedOn = (on: CalendarDate): boolean =>
  // Not a comparison of texts alone: `+020260-01-01` and `26-03-03` sort somewhere too.
  /^\d{4}-\d\d-\d\d$/.test(on) && on >= firstCountedOn && on <= lastCountedOn;

export const isCountedAt = (at: Instant): boolean => Date.parse(at) >= first && Date.parse(at) <= last;

/**
 * The instant itself, or the nearest that is counted: what is stored cannot be refused any more, and a wait since the year 26 is a
 * long wait. What is no instant at all counts as the first, so that somebody looks at it.
 */
export const countedAt = (at: Instant): Instant =>
  isCountedAt(at) ? at : new Date(Date.parse(at) > last ? last : first).toISOString();
