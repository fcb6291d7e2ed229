import { andList, type CalendarDate } from '@tms-support/support-domain';
import { dateWords, shortDateWords } from './date-words';

/** "17 and 18 December 2026", "30 November, and 3 and 4 December 2026", "31 December 2026 and 2 January 2027": once each, in order. */
export function datesWords(days: readonly CalendarDate[]): string {
  const months = new Map<string, CalendarDate[]>();
  for (const on of [...new Set(days)].sort()) months.set(on.slice(0, 7), [...(months.get(on.slice(0, 7)) ?? []), on]);
  const all = [...months.values()];
  const named = all.map((month, at) => {
    const last = month[month.length - 1]!;
    const isYearSaidNext = all[at + 1]?.[0]?.slice(0, 4) === last.slice(0, 4);
    const numbers = month.slice(0, -1).map((on) => String(Number(on.slice(8))));
    return andList([...numbers, isYearSaidNext ? shortDateWords(last, last) : dateWords(last)]);
  });
  // "1, 3 March and 1 April" would be read as one list of three.
  if (all.every((month) => month.length === 1) || named.length < 2) return andList(named);
  return `${andList(named.slice(0, -1))}, and ${named[named.length - 1]}`;
}
