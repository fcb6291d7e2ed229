import { windowWithPreposition, type CalendarDate, type UpdateWindow } from '@tms-support/support-domain';

/** When an update comes, as a hearing's day is said beside it: of this year without the year. Every number of four digits in it is one. */
export const shortWindowWords = (window: UpdateWindow, today: CalendarDate): string =>
  windowWithPreposition(window)
    .split(` ${today.slice(0, 4)}`)
    .join('');
