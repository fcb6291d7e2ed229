import * as z from 'zod/mini';
import { dayMinutes, epochDayOf, instantOf } from '../working-time/epoch-minutes.js';
import { minuteOfWallIn, wallOfMinute } from '../working-time/zone-segments.js';
import { minuteOfDay, timeOfDaySchema } from '../working-time/working-hours.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { daysOfWindow, timetableZone, windowBetween } from '../updates/windows.js';
import { timeInWords } from '../updates/window-in-words.js';
import { wholeNumber } from '../whole-number.js';

/** The hours in which TMS's region is maintained, night by night. */
export const maintenanceNightsSchema = z.object({
  /** As people call it: "Europe". */
  region: z.string(),
  /** When a night begins, on the clocks of UTC, and how long it lasts in minutes. */
  at: timeOfDaySchema,
  lastsMinutes: z.number().check(wholeNumber, z.gte(1), z.lte(dayMinutes)),
});
export type MaintenanceNights = z.infer<typeof maintenanceNightsSchema>;

/** Europe (crm4), 18:00 to 03:00 UTC [R, Microsoft Learn, policies-communications, 2024]. TMS follows Europe's schedule [R, a TMS document of 2022]. */
export const nightsOfEurope: MaintenanceNights = { region: 'Europe', at: '18:00', lastsMinutes: 540 };

/** "nights of 3 to 7 March", "overnight", "during the maintenance window": it comes in a night, whichever. */
export const comesAtNight = ({ precision, words }: UpdateWindow): boolean =>
  precision !== 'instant' && /\b(?:over)?nights?\b|\bmaintenance window\b/i.test(words ?? '');

/** Each night that begins on a day of this window: a night is a stretch of hours over midnight, and no day. */
export const nightsIn = (window: UpdateWindow, { at, lastsMinutes }: MaintenanceNights): readonly UpdateWindow[] => {
  const [first, last] = daysOfWindow(window);
  return Array.from({ length: Math.min(last - first + 1, 400) }, (_, n) => {
    const start = minuteOfWallIn('UTC', (first + n) * dayMinutes + minuteOfDay(at));
    return windowBetween(instantOf(start), instantOf(start + lastsMinutes));
  });
};

/** "6pm to 3am", on the clocks of London on a day. */
export const nightHoursInWords = ({ at, lastsMinutes }: MaintenanceNights, on: string): string => {
  const start = minuteOfWallIn('UTC', epochDayOf(on) * dayMinutes + minuteOfDay(at));
  const [from, until] = [start, start + lastsMinutes].map((minute) => {
    const wall = wallOfMinute(timetableZone, minute);
    return timeInWords(((wall % dayMinutes) + dayMinutes) % dayMinutes);
  });
  return `${from} to ${until}`;
};

const written = /^([^\d,;]{0,60}?)[,;:\s]*(\d{1,2}):(\d\d)\s*(?:to|until|-|–)\s*(\d{1,2}):(\d\d)(?:\s*\(?utc\)?)?\.?$/i;

/**
 * The nights as an admin writes them: "Europe, 18:00 to 03:00 UTC". An environment may have hours of its own. Undefined for what says no two
 * times of a day.
 */
export const readMaintenanceNights = (text: string): MaintenanceNights | undefined => {
  const parts = written.exec(text.trim().slice(0, 200));
  if (!parts) return undefined;
  const [fromHour, fromMinute, toHour, toMinute] = parts.slice(2, 6).map(Number) as [number, number, number, number];
  if (fromHour > 23 || toHour > 24 || fromMinute > 59 || toMinute > 59) return undefined;
  const from = fromHour * 60 + fromMinute;
  const lasts = (toHour * 60 + toMinute - from + 2 * dayMinutes) % dayMinutes;
  const at = `${String(fromHour).padStart(2, '0')}:${String(fromMinute).padStart(2, '0')}`;
  return { region: parts[1]!.trim() || 'TMS’s region', at, lastsMinutes: lasts === 0 ? dayMinutes : lasts };
};
