import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { dateInWords } from '../words/dates.js';
import { ordinals } from '../words/counts.js';
import { cadenceWindowOn, type Cadence } from './cadence.js';
import type { UpdateWindow } from './microsoft-update.js';
import { windowWithPreposition } from './window-in-words.js';

const daysInWords = ({ days, hours }: Cadence): string => {
  if (days.kind === 'every-day') return hours !== undefined && hours.at >= '17:00' ? 'every night' : 'every day';
  if (days.kind === 'every-weeks') return days.weeks === 1 ? 'every week' : `every ${days.weeks} weeks`;
  const weekday = days.weekday.replace(/^./, (first) => first.toUpperCase());
  return `the ${days.kind === 'last-weekday' ? 'last' : ordinals[days.nth - 1]} ${weekday} of the month`;
};

/** A fifth Tuesday may be three months away, and every 8 weeks is 56 days. */
const farthest = 200;

/** The next window of a cadence that starts on a day or after it; undefined where its days are over. */
const nextWindow = (cadence: Cadence, fromOn: CalendarDate): UpdateWindow | undefined => {
  const from = epochDayOf(cadence.validFromOn > fromOn ? cadence.validFromOn : fromOn);
  for (let day = from; day <= from + farthest; day += 1) {
    const window = cadenceWindowOn(cadence, dateOf(day));
    if (window) return window;
  }
  return undefined;
};

/** A cadence as one line of the timetable. */
export interface CadenceLine {
  key: string;
  title: string;
  /** When it comes next. */
  nextAt: string;
  /** "the second Tuesday of the month, next on 8 December 2026 at 6pm" */
  words: string;
}

/**
 * What comes again and again, a line each, by what comes next: nights that come every day would bury the updates that somebody has to
 * decide on. A cadence whose days are over has no line.
 */
export const cadenceLines = (cadences: readonly Cadence[], todayOn: CalendarDate): readonly CadenceLine[] =>
  cadences
    .flatMap((cadence) => {
      const next = nextWindow(cadence, todayOn);
      if (!next) return [];
      const until = cadence.validToOn === undefined ? '' : `, until ${dateInWords(cadence.validToOn)}`;
      const words = `${daysInWords(cadence)}, next ${windowWithPreposition(next)}${until}${cadence.tentative ? '. Announced, but not certain yet' : ''}`;
      return [{ key: cadence.key, title: cadence.title, words, nextAt: next.startsAt }];
    })
    .sort((a, b) => Date.parse(a.nextAt) - Date.parse(b.nextAt));
