import type { CalendarDate } from '../time.js';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as people read it: `2026-03-03` is "3 March 2026". Without `Intl`, whose words depend on the machine. */
export const dateInWords = (on: CalendarDate): string =>
  `${Number(on.slice(8))} ${monthNames[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
