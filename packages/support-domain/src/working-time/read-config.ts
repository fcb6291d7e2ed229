import { faultsInWords } from '../faults-in-words.js';
import { epochDayOf } from './epoch-minutes.js';
import { workingCalendarConfigSchema, type WorkingCalendarConfig, type WorkingHours } from './working-hours.js';
import { WorkingTimeError } from './working-time-error.js';

/** Where in a calendar a fault lies, in words: `week.monday.0.from` is "week, monday, 1, from". */
const place = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(', ');

/** Reads the configuration of a calendar, or says which part cannot be read. */
export const readCalendarConfig = (config: WorkingCalendarConfig): WorkingCalendarConfig => {
  const read = workingCalendarConfigSchema.safeParse(config);
  if (!read.success) {
    throw new WorkingTimeError(
      'WORKING_TIME.CALENDAR_NOT_UNDERSTOOD',
      `The working calendar cannot be read: ${faultsInWords(read.error, place)}.`,
      read.error,
    );
  }
  if (!Object.values(read.data.week).some((hours) => hours !== undefined && hours.length > 0)) {
    throw new WorkingTimeError(
      'WORKING_TIME.NO_WORKING_DAYS',
      'No day of the week has working hours, so no time would ever be reached. Give at least one day its hours.',
    );
  }
  return read.data;
};

/** The days whose hours are not those of their weekday, by day since 1970: bank holidays, then the team's own days over them. */
export const exceptionsOf = ({
  bankHolidays,
  ownDays,
}: WorkingCalendarConfig): ReadonlyMap<number, readonly WorkingHours[]> => {
  const exceptions = new Map<number, readonly WorkingHours[]>();
  for (const { on } of bankHolidays) exceptions.set(epochDayOf(on), []);
  for (const { on, untilOn, hours } of ownDays ?? []) {
    for (let day = epochDayOf(on); day <= epochDayOf(untilOn ?? on); day += 1) exceptions.set(day, hours);
  }
  return exceptions;
};
