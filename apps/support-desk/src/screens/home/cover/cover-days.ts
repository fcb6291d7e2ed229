import type { CalendarDate, CoverEntry } from '@tms-support/support-domain';
import { shortDateWords, spanWords } from '../../../words/date-words';

/** The day before: an entry that is ended on the day before it began is taken out. */
export const dayBefore = (on: CalendarDate): CalendarDate =>
  new Date(Date.parse(`${on}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Whether no working day is between the two: "until 6 March", a Friday, and the Monday after. */
export function isNextWorkingDay(
  untilOn: CalendarDate,
  on: CalendarDate,
  isWorkingDay: (on: CalendarDate) => boolean,
): boolean {
  let day = dayBefore(on);
  while (day > untilOn && !isWorkingDay(day)) day = dayBefore(day);
  return day <= untilOn;
}

/** "until further notice", "until 6 March", "from 9 to 13 March", "on 9 and 10 March", "from 9 March until further notice" */
export function untilWords({ fromOn, toOn }: CoverEntry, today: CalendarDate): string {
  const isToCome = fromOn > today;
  if (toOn === undefined) return `${isToCome ? `from ${shortDateWords(fromOn, today)} ` : ''}until further notice`;
  return isToCome ? spanWords(fromOn, toOn, today) : `until ${shortDateWords(toOn, today)}`;
}
