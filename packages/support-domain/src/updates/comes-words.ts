import type { CalendarDate } from '../time.js';
import { epochDayOf } from '../working-time/epoch-minutes.js';
import type { UpdateWindow } from './microsoft-update.js';
import { windowWithPreposition } from './window-in-words.js';
import { daysOfWindow } from './windows.js';

/** Whether the last day of a window is over. */
export const hasCome = (window: UpdateWindow | undefined, today: CalendarDate): boolean =>
  window !== undefined && daysOfWindow(window)[1] < epochDayOf(today);

/** "comes on 3 March 2026", "came in mid-May 2026": after what it is that comes. */
export const comesWords = (window: UpdateWindow, today: CalendarDate): string =>
  `${hasCome(window, today) ? 'came' : 'comes'} ${windowWithPreposition(window)}`;
