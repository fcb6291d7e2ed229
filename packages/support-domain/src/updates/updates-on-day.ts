import type { CalendarDate } from '../time.js';
import { dateInWords } from '../words/dates.js';
import { dateOf, epochDayOf, epochMinuteOf } from '../working-time/epoch-minutes.js';
import { cadenceWindows, type Cadence, type CadenceWindow } from './cadence.js';
import type { MicrosoftUpdate } from './microsoft-update.js';
import { watchWindow } from './watch-window.js';
import { windowConflict } from './window-conflict.js';
import { windowInWords } from './window-in-words.js';
import { dayWindow } from './windows.js';

/** How an update bears on a day: it took place then, may have, or was still being watched. */
export interface UpdateOnDay {
  update: MicrosoftUpdate;
  bearing: 'certain' | 'possible' | 'watched';
}

/** The answer to "was there an update on that day?" (S29). */
export interface UpdatesOnDay {
  found: readonly UpdateOnDay[];
  /** What comes by a rule and was due then, whether or not anybody recorded it. */
  byCadence: readonly CadenceWindow[];
  message: string;
}

const bearings = ['certain', 'possible', 'watched'] as const;
const sentences: Readonly<Record<UpdateOnDay['bearing'], (named: string, when: string) => string>> = {
  certain: (named, when) => `${named}, was on that day (${when}).`,
  possible: (named, when) => `${named}, may have been on that day (${when}).`,
  watched: (named, when) => `Shortly before came ${named} (${when}).`,
};

/** The windows of cadences that touch a day in London; one may have begun the evening before, or on the next day elsewhere. */
const cadencesOnDay = (cadences: readonly Cadence[], on: CalendarDate): readonly CadenceWindow[] =>
  cadenceWindows(cadences, dateOf(epochDayOf(on) - 1), dateOf(epochDayOf(on) + 1)).filter(
    ({ window }) => windowConflict(window, dayWindow(on)) !== 'none',
  );

/**
 * Checks the timetable against a day in London, and the cadences too where some are given. That nothing is found proves little,
 * and the message says so.
 */
export const updatesOnDay = (
  updates: readonly MicrosoftUpdate[],
  on: CalendarDate,
  cadences: readonly Cadence[] = [],
): UpdatesOnDay => {
  const day = dayWindow(on);
  const bearingOf = (update: MicrosoftUpdate): UpdateOnDay['bearing'] | undefined => {
    const conflict = windowConflict(update.window, day);
    if (conflict !== 'none') return conflict;
    const watch = watchWindow(update);
    const isWatched =
      watch !== undefined &&
      epochMinuteOf(watch.fromAt) < epochMinuteOf(day.endsAt) &&
      epochMinuteOf(watch.untilAt) > epochMinuteOf(day.startsAt);
    return isWatched ? 'watched' : undefined;
  };
  const found = updates
    .flatMap((update) => {
      const bearing = bearingOf(update);
      return bearing === undefined ? [] : [{ update, bearing }];
    })
    .sort((a, b) => bearings.indexOf(a.bearing) - bearings.indexOf(b.bearing));
  const byCadence = cadencesOnDay(cadences, on);
  const due = byCadence
    .map(({ cadence, window }) => ` ${cadence.title} was due by its rule (${windowInWords(window)}).`)
    .join('');
  const date = dateInWords(on);
  if (found.length === 0) {
    const message = `The timetable has no update on ${date}, or shortly before. One that nobody recorded would not show.`;
    return { found, byCadence, message: `${message}${due}` };
  }
  const lines = found.map(({ update: { key, title, window }, bearing }) =>
    sentences[bearing](`${key}, ${title}`, windowInWords(window)),
  );
  return { found, byCadence, message: `${date}: ${lines.join(' ')}${due}` };
};
