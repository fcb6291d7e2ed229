import { dayMinutes, epochDayOf, instantOf } from '../working-time/epoch-minutes.js';
import { minuteOfWallIn } from '../working-time/zone-segments.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { timetableZone, windowBetween, windowOfDays } from '../updates/windows.js';
import type { CalendarLine } from './calendar-lines.js';
import { calendarZone } from './calendar-zones.js';

/** A time of a calendar: a whole day, counted since 1970, or a minute. */
type CalendarTime = { day: number } | { minute: number };

const written = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?$/i;

const timeIn = ({ value, params }: CalendarLine): CalendarTime | string => {
  const parts = written.exec(value.trim());
  if (!parts) return 'Its date is not one that a calendar writes.';
  const on = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const ms = Date.parse(`${on}T00:00:00Z`);
  // 30 February is read as 2 March by a date that is not asked again what it is.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== on) return `There is no day ${on}.`;
  const day = epochDayOf(on);
  if (parts[4] === undefined) return { day };
  const [hour, minute] = [Number(parts[4]), Number(parts[5])];
  if (hour > 23 || minute > 59) return `There is no time ${parts[4]}:${parts[5]}.`;
  const zone = parts[6] ? 'UTC' : params['TZID'] === undefined ? timetableZone : calendarZone(params['TZID']);
  if (zone === undefined) return `Its time zone “${params['TZID']!.slice(0, 60)}” is not known here.`;
  return { minute: minuteOfWallIn(zone, day * dayMinutes + hour * 60 + minute) };
};

/** Minutes of "P1DT2H30M". */
const lengthIn = (value: string): number | undefined => {
  const parts = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/i.exec(
    value.trim(),
  );
  if (!parts) return undefined;
  const [weeks, days, hours, minutes] = parts.slice(1, 5).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return (weeks * 7 + days) * dayMinutes + hours * 60 + minutes;
};

/** When an event takes place, or why it cannot be read. The end of a whole day is the day after: RFC 5545, section 3.6.1. */
export const windowOfEvent = (
  start: CalendarLine | undefined,
  end: CalendarLine | undefined,
  duration: CalendarLine | undefined,
): UpdateWindow | string => {
  if (!start) return 'It names no day.';
  const from = timeIn(start);
  const to = end && timeIn(end);
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  const lasts = duration && lengthIn(duration.value);
  if ('day' in from) {
    const last = to === undefined ? from.day + Math.max(1, Math.ceil((lasts ?? 0) / dayMinutes)) - 1 : undefined;
    const until = last ?? (to && 'day' in to ? to.day - 1 : undefined);
    if (until === undefined) return 'It begins with a day and ends with a time.';
    // Some programs write the same day twice for one day.
    if (until < from.day - 1) return 'It ends before it begins.';
    return windowOfDays(from.day, Math.max(from.day, until), 'day');
  }
  if (to && 'day' in to) return 'It begins with a time and ends with a day.';
  const until = to?.minute ?? from.minute + (lasts ?? 1);
  if (until < from.minute) return 'It ends before it begins.';
  return windowBetween(instantOf(from.minute), instantOf(Math.max(from.minute + 1, until)));
};
