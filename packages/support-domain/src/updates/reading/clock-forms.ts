import { dayMinutes } from '../../working-time/epoch-minutes.js';
import { at, numberAt, skip, touches, type Found, type Token } from './tokens.js';
import { zoneNamed, type NamedZone } from './zones.js';

/** Hours that follow or lead a day. Minutes from the start of the day; NaN where no clock shows them. */
export interface ClockWords {
  from: number;
  to?: number;
  /** `unknown`: words stand where a zone would, and are none that is known; or the hours may be in either half of the day. Absent: none is named. */
  zone?: NamedZone | 'unknown';
}

const rangeJoins = new Set(['to', '-', 'until', 'and', 'till']);

const named: Readonly<Record<string, number>> = { midnight: 0, midday: dayMinutes / 2, noon: dayMinutes / 2 };

/** "am", "p.m." after a time. */
const halfAfter = (tokens: readonly Token[], place: number): Found<'am' | 'pm'> | undefined => {
  const text = at(tokens, place);
  if (text === 'am' || text === 'pm') return { value: text, next: place + 1 };
  const dotted = (text === 'a' || text === 'p') && at(tokens, place + 1) === '.' && at(tokens, place + 2) === 'm';
  return dotted ? { value: `${text}m`, next: skip(tokens, place + 3, '.') } : undefined;
};

const dotLeads = new Set(['at', 'from', 'until', 'till', 'between', '@', 'approximately', 'around', 'by']);
const hourWords = new Set(['hrs', 'h', 'hours', 'hr']);

/** "upgrade Node from 18.20 to 20.10": numbers with a dot are versions there. */
const ofVersions =
  /^(?:v|versions?|upgrad\w*|releases?|builds?|office|windows|macos|ios|android|ubuntu|node|python|java|edge|teams)$/;

/** Minutes that somebody plans with, or the first and the last of a day. */
const isPlannedMinute = (minutes: string): boolean => Number(minutes) % 5 === 0 || minutes === '01' || minutes === '59';

/** "18.00" with nothing around it: two digits, a dot, two digits. A version ("3.10", "10.0.38") and a price are none. */
const isDottedHour = (tokens: readonly Token[], place: number): boolean =>
  /^\d{2}$/.test(at(tokens, place)) &&
  Number(at(tokens, place)) <= 24 &&
  at(tokens, place + 1) === '.' &&
  touches(tokens, place + 1) &&
  touches(tokens, place + 2) &&
  /^\d{2}$/.test(at(tokens, place + 2)) &&
  isPlannedMinute(at(tokens, place + 2)) &&
  !(['.', '%'].includes(at(tokens, place + 3)) && touches(tokens, place + 3) && touches(tokens, place + 4)) &&
  !/^[£$€v]$/.test(at(tokens, place - 1));

/** Whether what stands around an hour with a dot makes it one: "at 18.00", "18.00-20.00", "18.00 hrs", "18.00 UTC". */
const isHourByItsPlace = (tokens: readonly Token[], place: number): boolean => {
  if (!isDottedHour(tokens, place)) return false;
  const after = at(tokens, place + 3);
  if (hourWords.has(after) || zoneNamed(after) !== undefined) return true;
  if (tokens.slice(Math.max(0, place - 8), place).some(({ text }) => ofVersions.test(text))) return false;
  const isPair = (rangeJoins.has(after) && isDottedHour(tokens, place + 4)) || isPairedBefore(tokens, place);
  return dotLeads.has(at(tokens, place - 1)) || isPair;
};

const isPairedBefore = (tokens: readonly Token[], place: number): boolean =>
  rangeJoins.has(at(tokens, place - 1)) && isDottedHour(tokens, place - 4);

/** "6pm", "6:30 p.m.", "9.05am", "930 am", "18:00", "18.00 hrs", "18:00Z", "noon". */
const clockAt = (tokens: readonly Token[], place: number): Found<number> | undefined => {
  const isTwelve = at(tokens, place) === '12' && /^(?:noon|midday|midnight)$/.test(at(tokens, place + 1));
  if (isTwelve) return clockAt(tokens, place + 1);
  const text = at(tokens, place);
  const name = Object.prototype.hasOwnProperty.call(named, text) ? named[text] : undefined;
  if (name !== undefined) return { value: name, next: place + 1 };
  const [, glued, gluedHalf] = /^(\d{1,2})(am|pm)$/.exec(text) ?? [];
  if (glued !== undefined) return { value: minuteOf(Number(glued), 0, gluedHalf as 'am'), next: place + 1 };
  const [, hours, minutesGlued, halfGlued] = /^(\d{1,2})(\d{2})(am|pm)?$/.exec(text) ?? [];
  const halfOfWhole = halfGlued as 'am' | 'pm' | undefined;
  const apart = halfOfWhole ? { value: halfOfWhole, next: place + 1 } : halfAfter(tokens, place + 1);
  if (hours !== undefined && apart !== undefined)
    return { value: minuteOf(Number(hours), Number(minutesGlued), apart.value), next: apart.next };
  // "0900-1700": of two years neither begins with a nought, and both are of this century.
  const other = /^(\d{2})(\d{2})$/.exec(at(tokens, place + 2) || '') ?? /^(\d{2})(\d{2})$/.exec(at(tokens, place - 2));
  const isJoined = rangeJoins.has(at(tokens, place + 1)) || rangeJoins.has(at(tokens, place - 1));
  const isHours = [hours, other?.[1]].some((two) => two !== undefined && two !== '20' && two !== '19');
  if (text.length === 4 && hours !== undefined && other && isJoined && isHours)
    return {
      value: minuteOf(Number(hours), Number(minutesGlued), undefined),
      next: skip(tokens, place + 1, ...hourWords),
    };
  // "1800 UTC": four digits are a time only where a zone follows.
  const whole =
    text.length === 4 && tokens[place + 1] && zoneNamed(at(tokens, place + 1)) ? numberAt(tokens, place) : undefined;
  if (whole !== undefined) return { value: minuteOf(Math.floor(whole / 100), whole % 100, undefined), next: place + 1 };
  const hour = numberAt(tokens, place, 2);
  if (hour === undefined) return undefined;
  const parted = [':', '.'].includes(at(tokens, place + 1)) && touches(tokens, place + 1) && touches(tokens, place + 2);
  const [, minutes, minutesHalf] = parted ? (/^(\d{2})(am|pm|z)?$/.exec(at(tokens, place + 2)) ?? []) : [];
  const seconds = minutes !== undefined && at(tokens, place + 3) === ':' ? 2 : 0;
  const afterTime = minutes === undefined ? place + 1 : place + 3 + seconds;
  const half =
    minutesHalf === 'am' || minutesHalf === 'pm'
      ? { value: minutesHalf, next: afterTime }
      : halfAfter(tokens, afterTime);
  const isDotted = at(tokens, place + 1) === '.';
  if (half === undefined && (minutes === undefined || (isDotted && !isHourByItsPlace(tokens, place)))) return undefined;
  const value = minuteOf(hour, Number(minutes ?? 0), half?.value as 'am' | undefined);
  // The Z stays for the zone to be read.
  return { value, next: half?.next ?? (isDotted ? skip(tokens, afterTime, ...hourWords) : afterTime) };
};

const minuteOf = (hour: number, minute: number, half: 'am' | 'pm' | undefined): number => {
  const known = half === undefined ? hour <= 23 : hour >= 1 && hour <= 12;
  if (!known || minute > 59) return Number.NaN;
  return (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
};

/** The zone after a time: "PT", "(UTC)", "Pacific Time". A few capitals that are no known zone are `unknown`. */
const zoneAfter = (tokens: readonly Token[], place: number): Found<NamedZone | 'unknown'> | undefined => {
  if (/z$/.test(at(tokens, place - 1)) && /^\d{2}z$/.test(at(tokens, place - 1)))
    return { value: zoneNamed('utc')!, next: place };
  const start = skip(tokens, place, '(', 'us');
  const token = tokens[start];
  const zone = token && zoneNamed(token.text);
  // "UTC+1" is not one of the zones that are read. "UTC-8pm" goes on to another hour.
  const isShifted =
    (at(tokens, start + 1) === '+' && Number(at(tokens, start + 2)) > 0) ||
    (at(tokens, start + 1) === '-' && touches(tokens, start + 1) && /^(?:0\d|\d)$/.test(at(tokens, start + 2)));
  if (zone && isShifted) return { value: 'unknown', next: start + 3 };
  if (zone) return { value: zone, next: skip(tokens, start + 1, 'standard', 'daylight', 'time', ')') };
  const isShortName =
    token !== undefined && /^[A-Z]{2,5}$/.test(token.written) && !['AND', 'TO', 'ON', 'GA'].includes(token.written);
  return isShortName || at(tokens, start) === 'local' ? { value: 'unknown', next: start + 1 } : undefined;
};

/** An hour without a half of the day, in that of the one it leads to. Of "11-1pm" the first is in the morning. */
const halvedBy = (from: number, to: number): number => {
  const later = (from % (dayMinutes / 2)) + (to < dayMinutes / 2 ? 0 : dayMinutes / 2);
  return later < to ? later : (later + dayMinutes / 2) % dayMinutes;
};

const hasHalf = (tokens: readonly Token[], next: number): boolean =>
  /^\d*[ap]m$/.test(at(tokens, next - 1)) || (at(tokens, next - 1) === '.' && at(tokens, next - 2) === 'm');

/** "2-4 AM", "from 2 to 4pm", "9-12 Central Time": hours of which the first says no half of the day, because what follows does. */
const bareHoursAt = (tokens: readonly Token[], place: number): Found<ClockWords> | undefined => {
  const from = numberAt(tokens, place, 2);
  if (from === undefined || from > 23 || !rangeJoins.has(at(tokens, place + 1))) return undefined;
  const halved = clockAt(tokens, place + 2);
  const to = halved?.value ?? 60 * (numberAt(tokens, place + 2, 2) ?? 24);
  const zone = zoneAfter(tokens, halved?.next ?? place + 3);
  const next = skip(tokens, zone?.next ?? halved?.next ?? place, ')');
  if (halved) {
    if (from < 1 || from > 12 || !/^(?:\d*[ap]?m|\.)$/.test(at(tokens, halved.next - 1))) return undefined;
    return { value: { from: halvedBy(from * 60, to), to, ...(zone ? { zone: zone.value } : {}) }, next };
  }
  // Without a zone after them, two numbers are days, versions or a count.
  if (zone === undefined || zone.value === 'unknown' || to >= dayMinutes) return undefined;
  // "9-12" is a morning; "2-4 PT" may be in the night or in the afternoon.
  const isClear = (from > 6 && to > from * 60) || to > dayMinutes / 2 || at(tokens, place).startsWith('0') || from > 12;
  return { value: { from: from * 60, to, zone: isClear ? zone.value : 'unknown' }, next };
};

/** Hours at a place, with what leads to them: ", 6pm", "at 18:00 UTC", "from 6pm to 4am the next day PT". */
export const clockWordsAt = (tokens: readonly Token[], place: number): Found<ClockWords> | undefined => {
  const start = skip(tokens, place, ',', ':', '-', 'at', 'from', 'starting', '@', 'between', '(', '~');
  const from = clockAt(tokens, start);
  if (from === undefined) return bareHoursAt(tokens, start);
  const zoneThere = zoneAfter(tokens, from.next);
  const afterFrom = zoneThere?.next ?? from.next;
  const joined = rangeJoins.has(at(tokens, afterFrom));
  const to = joined ? clockAt(tokens, afterFrom + 1) : undefined;
  if (to === undefined)
    return {
      value: { from: from.value, ...(zoneThere ? { zone: zoneThere.value } : {}) },
      next: skip(tokens, afterFrom, ')'),
    };
  const isNextDay =
    at(tokens, to.next) === 'the' && at(tokens, to.next + 1) === 'next' && at(tokens, to.next + 2) === 'day';
  const zone = zoneAfter(tokens, isNextDay ? to.next + 3 : to.next) ?? zoneThere;
  const next = Math.max(zone?.next ?? 0, isNextDay ? to.next + 3 : to.next);
  // A range of dates may follow: "6pm to 9 May" has no second time, and clockAt found none.
  const halves = [hasHalf(tokens, from.next), hasHalf(tokens, to.next)] as const;
  const isOnTwelve = (minute: number) => minute >= 60 && minute < 13 * 60;
  // "1:00 - 9:00 PM" says the half of the day once, at its end; of "8:00 PM - 10:00" nobody knows whether it is the morning.
  const isHalvedLate = !halves[0] && halves[1] && isOnTwelve(from.value);
  const isInDoubt = halves[0] && !halves[1] && isOnTwelve(to.value) && to.value <= from.value;
  return {
    value: {
      from: isHalvedLate ? halvedBy(from.value, to.value) : from.value,
      to: to.value,
      ...(isInDoubt ? { zone: 'unknown' as const } : zone ? { zone: zone.value } : {}),
    },
    next: skip(tokens, next, ')'),
  };
};
