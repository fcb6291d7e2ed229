import { londonDay } from '../london-time.js';
import type { CalendarDate } from '../time.js';
import { epochDayOf } from '../working-time/epoch-minutes.js';
import { windowStartsOn } from '../updates/windows.js';
import type { TimetableUpdate } from './timetable-update.js';

export type RecordedTelling = TimetableUpdate['tellings'][number];

/** Whether a telling told what stands now. Without a change of the words, every telling did, whenever it was recorded. */
const isFresh = ({ earlier, newsAt }: TimetableUpdate, { on, at }: RecordedTelling): boolean => {
  const newsOn = londonDay(newsAt);
  return earlier.length === 0 || on > newsOn || (on === newsOn && Date.parse(at) >= Date.parse(newsAt));
};

/** Somebody who was told, when last and of what, and whether the words have changed since. */
export interface ToldPerson {
  name: string;
  last: RecordedTelling;
  /** They were told something that does not stand any more. */
  briefAgain: boolean;
}

const foldName = (name: string): string => name.trim().toLowerCase();

/** Everybody who was ever told of an update, in the order of their first telling. */
export const everybodyTold = (update: TimetableUpdate): readonly ToldPerson[] => {
  const found = new Map<string, ToldPerson>();
  for (const telling of update.tellings)
    for (const name of telling.whom) {
      const before = found.get(foldName(name));
      const last = before && before.last.on > telling.on ? before.last : telling;
      const wasFresh = before !== undefined && !before.briefAgain;
      found.set(foldName(name), {
        name: before?.name ?? name,
        last,
        briefAgain: !wasFresh && !isFresh(update, telling),
      });
    }
  return [...found.values()];
};

/** How the duty to inform stands (S31). */
export type UpdateDuty =
  | { duty: 'nobody-told' }
  /** The words changed since somebody was told: they are to be told again. */
  | { duty: 'brief-again'; people: readonly ToldPerson[] }
  | { duty: 'told'; firstOn: CalendarDate; noticeDays?: number; acknowledged: boolean };

export const updateDuty = (update: TimetableUpdate): UpdateDuty => {
  const people = everybodyTold(update);
  if (people.length === 0) return { duty: 'nobody-told' };
  const again = people.filter(({ briefAgain }) => briefAgain);
  if (again.length > 0) return { duty: 'brief-again', people: again };
  const first = update.tellings.reduce((one, other) => (other.on < one.on ? other : one));
  return {
    duty: 'told',
    firstOn: first.on,
    ...(first.noticeDays === undefined ? {} : { noticeDays: first.noticeDays }),
    acknowledged: update.tellings.some(({ acknowledged }) => acknowledged !== undefined),
  };
};

/** For how many days a telling has had no answer. Undefined where it was acknowledged, or was no telling of TMU. */
export const silentDays = ({ acknowledged, on }: RecordedTelling, today: CalendarDate): number | undefined =>
  acknowledged ? undefined : Math.max(0, epochDayOf(today) - epochDayOf(on));

/** Days from a day to the window's first: 0 on it, below 0 after. Undefined where no window is known. */
export const daysToWindow = ({ announced }: TimetableUpdate, today: CalendarDate): number | undefined =>
  announced.window && epochDayOf(windowStartsOn(announced.window)) - epochDayOf(today);
