import { andList, gapsAhead, type CalendarDate, type CoverEntry, type CoverPerson } from '@tms-support/support-domain';
import { spanWords } from '../../../words/date-words';
import { dayBefore } from './cover-days';

/** How far ahead leave is looked for where cover has no last day. */
const daysAhead = 90;

/** What cover depends on beside an entry: leave, and who has left. */
export interface CoverAround {
  entries: readonly CoverEntry[];
  people: readonly CoverPerson[];
  today: CalendarDate;
}

/**
 * An entry's cover as far as they are there: its last day is the last one before leave that outlasts it, and `but` says what leave or leaving
 * takes out of it. Each day is asked of the rule that Home's sentence is made by, so that no two screens name different days.
 */
export function withoutLeave(
  entry: CoverEntry,
  { entries, people, today }: CoverAround,
): { entry: CoverEntry; but: string } {
  const { inbox, away, fromOn, toOn } = entry;
  const from = fromOn > today ? fromOn : today;
  const days = toOn === undefined ? daysAhead : (Date.parse(toOn) - Date.parse(from)) / 86_400_000 + 1;
  if (away || days < 1) return { entry, but: '' };
  const gaps = gapsAhead([entry, ...entries.filter((one) => one.away)], inbox, from, {
    people,
    days,
    isWorkingDay: () => true,
  });
  const last = gaps[gaps.length - 1];
  if (!last) return { entry, but: '' };
  if (last.notThere.some(({ why }) => why === 'left')) return { entry, but: ', but has left' };
  if (last.fromOn === from && last.toOn === toOn) return { entry, but: ', but is away then' };
  const isCut = last.toOn === toOn;
  const between = (isCut ? gaps.slice(0, -1) : gaps).map((gap) => {
    const isOpen = toOn === undefined && (Date.parse(gap.toOn) - Date.parse(from)) / 86_400_000 + 1 === days;
    return spanWords(gap.fromOn, isOpen ? undefined : gap.toOn, today);
  });
  return {
    entry: isCut ? { ...entry, toOn: dayBefore(last.fromOn) } : entry,
    but: between.length > 0 ? `, but is away ${andList(between)}` : '',
  };
}
