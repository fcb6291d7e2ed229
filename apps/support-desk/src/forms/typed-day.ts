import { weekdayNames, type CalendarDate } from '@tms-support/support-domain';
import { monthNames } from '../words/date-words';

/**
 * Which day a field asks for, where what was typed leaves the year, the month or the week open. `past` and `coming` are limits too: today is on
 * both sides of them. `mostly-coming` is a hearing, or cover, which may have begun.
 */
export type DayMeaning = 'past' | 'coming' | 'mostly-past' | 'mostly-coming' | 'either';

/** The days that the words may mean: one, or more to choose between; with the last of them, where several days were typed. */
export type TypedDay = { days: readonly CalendarDate[]; toOn?: CalendarDate } | { wrong: string };

const dayMs = 86_400_000;
/** What has only just begun is not put off by a year. */
const lately = 45;
const numberOf = (on: CalendarDate): number => Date.parse(on) / dayMs;
const dateOf = (day: number): CalendarDate => new Date(day * dayMs).toISOString().slice(0, 10);
const two = (n: number): string => String(n).padStart(2, '0');

const realDay = (year: number, month: number, day: number): CalendarDate | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
    ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
    : undefined;

const named = (names: readonly string[], typed = ''): number =>
  typed.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(typed === 'weds' ? 'wed' : typed));

const read = (...days: (CalendarDate | number)[]): TypedDay => ({
  days: days.map((day) => (typeof day === 'number' ? dateOf(day) : day)),
});
const notReal: TypedDay = { wrong: 'must be a real date' };
const notUnderstood: TypedDay = { wrong: 'must be a date, like 3 December, 3/12 or Friday' };

/** The one of several years, or months, that the field means. */
function nearest(dates: readonly (CalendarDate | undefined)[], today: CalendarDate, meaning: DayMeaning): TypedDay {
  const from = numberOf(today) - (meaning === 'mostly-coming' ? lately : 0);
  const isPast = meaning === 'past' || meaning === 'mostly-past';
  const away = (on: CalendarDate): number => {
    const days = numberOf(on) - from;
    if (meaning === 'either') return Math.abs(days);
    return isPast === days <= 0 || days === 0 ? Math.abs(days) : Infinity;
  };
  const [found] = dates
    .filter((on) => on !== undefined)
    .sort((one, other) => (away(one) === away(other) ? 0 : away(one) - away(other)));
  return found === undefined ? notReal : read(found);
}

function dated(
  day: number,
  month: number,
  year: string | undefined,
  today: CalendarDate,
  meaning: DayMeaning,
): TypedDay {
  // "26" is 2026: nobody at this desk writes of the last century.
  if (year && year.length !== 4 && year.length !== 2) return { wrong: 'must include a year with 4 digits' };
  if (year) {
    const on = realDay(Number(year) + (year.length === 2 ? 2000 : 0), month, day);
    return on ? read(on) : notReal;
  }
  const thisYear = Number(today.slice(0, 4));
  // A leap day may be eight years away.
  const years = Array.from({ length: 17 }, (_, at) => realDay(thisYear + at - 8, month, day));
  const meant = nearest(years, today, meaning);
  // Yesterday, typed by a slip, is no hearing of next year: where a limit forbids the day that is near, the year is asked for.
  const near = nearest(years, today, 'either');
  const [on] = 'days' in near ? near.days : [];
  const isForbidden = on !== undefined && ((meaning === 'past' && on > today) || (meaning === 'coming' && on < today));
  return isForbidden && Math.abs(numberOf(on) - numberOf(today)) <= lately ? { wrong: 'must include a year' } : meant;
}

/** "Friday": today's own weekday, and "next" and "last" within the same week, mean two days to two people. */
function onWeekday(weekday: number, how: string, today: CalendarDate, meaning: DayMeaning): TypedDay {
  const now = numberOf(today);
  // 1 January 1970 was a Thursday; weeks begin on a Monday.
  const monday = now - ((now + 3) % 7);
  const inWeek = (week: number): number => monday + 7 * week + ((weekday + 6) % 7);
  const ahead = (inWeek(1) - now) % 7;
  if (how === 'week') return read(now + ahead + 7);
  if (how === 'next') return read(...new Set([now + (ahead || 7), inWeek(1)]));
  if (how === 'last') return read(...new Set([now + ahead - 7, inWeek(-1)]));
  const isPast = meaning === 'past' || meaning === 'mostly-past';
  if (ahead === 0) return isPast ? read(now, now - 7) : read(now, now + 7);
  if (meaning === 'either') return read(now + ahead - 7, now + ahead);
  return read(isPast ? now + ahead - 7 : now + ahead);
}

const daysAway: Readonly<Record<string, number>> = {
  today: 0,
  tomorrow: 1,
  yesterday: -1,
  'day after tomorrow': 2,
  'day before yesterday': -2,
};
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** A day that is said by today: "tomorrow", "in 2 weeks", "Friday week". */
function besideToday(text: string, today: CalendarDate, meaning: DayMeaning): TypedDay | undefined {
  const away = daysAway[text];
  if (away !== undefined) return read(numberOf(today) + away);
  const counted =
    /^(in )?(\d{1,3}|[a-z]+) (day|week|fortnight)s?( ago)?$/.exec(text) ??
    /^()(a) (week|fortnight) (today)$/.exec(text);
  const count = counted && (counts[counted[2]!] ?? Number(counted[2]));
  if (counted && (counted[1] || counted[4]) && count! >= 0) {
    const days = count! * { day: 1, week: 7, fortnight: 14 }[counted[3] as 'day'];
    return read(numberOf(today) + (counted[4] === ' ago' ? -days : days));
  }
  const weekday = /^(?:(?:a )?(week) )?(?:(this|next|last|coming) )?([a-z]+)(?: (week))?$/.exec(text);
  const at = named(weekdayNames, weekday?.[3]);
  if (weekday && at >= 0) return onWeekday(at, weekday[1] ?? weekday[4] ?? weekday[2] ?? '', today, meaning);
  return undefined;
}

function readOne(text: string, today: CalendarDate, meaning: DayMeaning): TypedDay {
  const near = besideToday(text, today, meaning);
  if (near) return near;
  const whose = /\d/.test(text) ? /^([a-z]{3,9})[ .] ?/.exec(text) : undefined;
  const weekday = named(weekdayNames, whose?.[1]);
  if (weekday >= 0) {
    const found = readOne(text.slice(whose![0].length), today, meaning);
    const [on] = 'days' in found ? found.days : [];
    if (on === undefined) return found;
    const is = new Date(on).getUTCDay();
    return is === weekday ? found : { wrong: `falls on a ${weekdayNames[is]}, not a ${weekdayNames[weekday]}` };
  }
  const iso = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[3]), Number(iso[2]), iso[1], today, meaning);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d+))?$/.exec(text);
  if (numbers) {
    const [one, other] = [Number(numbers[1]), Number(numbers[2])];
    // The day first, as in Britain; "12/25" is no day unless its month comes first.
    const isTurned = other > 12 && one <= 12;
    return dated(isTurned ? other : one, isTurned ? one : other, numbers[3], today, meaning);
  }
  const words =
    /^(\d{1,2})[-/. ]*([a-z]+)[-/. ]*(\d+)?$/.exec(text) ?? /^()([a-z]+)[-/. ]*(\d{1,2})(?:[-/. ]+(\d+))?$/.exec(text);
  const month = named(monthNames, words?.[2]) + 1;
  if (words && month > 0)
    return words[1]
      ? dated(Number(words[1]), month, words[3], today, meaning)
      : dated(Number(words[3]), month, words[4], today, meaning);
  const ordinal = /^(\d{1,2})th$/.exec(text);
  if (ordinal) {
    const [year, from] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    const months = Array.from({ length: 25 }, (_, at) => from - 12 + at);
    return nearest(
      months.map((at) => realDay(year + Math.floor((at - 1) / 12), ((at + 11) % 12) + 1, Number(ordinal[1]))),
      today,
      meaning,
    );
  }
  if (/^\d{1,2}$/.test(text)) return { wrong: 'must include a month' };
  if (named(monthNames, /^([a-z]+)(?: \d{2,4})?$/.exec(text)?.[1]) >= 0) return { wrong: 'must include a day' };
  return /^(?:this|next|last) (?:week|month|year)$/.test(text) ? { wrong: 'must be one day' } : notUnderstood;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/['’‘",()]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1th')
    .replace(/\b(?:of|on|the|from)\b/g, ' ')
    .replace(/\btom+or+ow\b/g, 'tomorrow')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.]) ?/g, '$1')
    .trim()
    .replace(/\.$/, '');

/** Without the "th" of a day that has its month beside it: alone, "the 3rd" names a day. */
const withoutOrdinal = (text: string): string => (/^\d+th$/.test(text) ? text : text.replace(/(\d)th\b/g, '$1'));

const joint = / ?(?:-|\b(?:to|until|till|and)\b) ?/g;

/** "3-9 December", "Monday to Friday", "30 Dec - 2 Jan": the first day borrows of the last what it leaves out. */
function readSeveral(text: string, today: CalendarDate, meaning: DayMeaning): TypedDay | undefined {
  for (const found of text.matchAll(joint)) {
    const [left, right] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
    const lent = /^(?:[a-z]+ )?\d{1,2}(?:th)?$/.test(left) ? right.replace(/^(?:[a-z]+ )?\d{1,2}(?:th)?/, '') : '';
    const [from, until] = [withoutOrdinal(left + lent), withoutOrdinal(right)];
    const one = (said: string, by: CalendarDate, how: DayMeaning): CalendarDate | undefined => {
      const day = readOne(said, by, how);
      return 'days' in day && day.days.length === 1 ? day.days[0] : undefined;
    };
    const hasYear =
      /[a-z/.-] ?(?:\d{4}|\d\d)$/.test(until) && !/^\d{1,2}[-/. ]\d{1,2}$/.test(until) && !/^[a-z]+ \d\d$/.test(until);
    const last = hasYear ? one(until, today, meaning) : undefined;
    const first = last ? one(from, last, 'past') : one(from, today, meaning);
    const toOn = last ?? (first && one(until, first, 'coming'));
    if (first && toOn && first <= toOn) return { days: [first], toOn };
  }
  return undefined;
}

/** Reads a day as people type it, or several days where the words name the first and the last. */
export function readTypedDay(typed: string, today: CalendarDate, meaning: DayMeaning): TypedDay {
  // No date is as long.
  if (typed.length > 80) return notUnderstood;
  const text = plain(typed);
  const day = readOne(withoutOrdinal(text), today, meaning);
  return 'days' in day ? day : (readSeveral(text, today, meaning) ?? day);
}
