import type { CalendarDate } from '@tms-support/support-domain';
import { daysWords, monthWords, shortDateWords } from '../../words/date-words';
import type { Period } from './period';

/** The day after the same day some months ago: with both ends counted, this report and the next have no day in common. */
const monthsBack = (on: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last) + 1)).toISOString().slice(0, 10);
};

/** The first day of the month eleven months before this one: twelve whole bars, which add up to what the report says. */
const twelveMonthsTo = (on: CalendarDate): CalendarDate => {
  const [year = 0, month = 1] = on.split('-').map(Number);
  return new Date(Date.UTC(year, month - 12, 1)).toISOString().slice(0, 10);
};

/** A period with what its address and its entry call it. */
export interface NamedPeriod extends Period {
  name: string;
  label: string;
}

/** How the address names a period between two days: `2026-01-01..2026-03-31`. */
export const periodName = ({ fromOn, toOn }: Period): string => `${fromOn}..${toOn}`;

/**
 * How the address that is sent names a period: by its days. "Last month" is another month to whoever opens it on Monday, and a report
 * that was sent on the last of October must be of October still.
 */
export const sentPeriodName = (period: NamedPeriod): string =>
  period.name === 'all' ? period.name : periodName(period);

const isDay = (on: string): boolean => {
  const at = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(on);
};

/** The period between two days that an address names; undefined where it names none. */
export function periodBetween(name: string): NamedPeriod | undefined {
  const [, fromOn, toOn] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
  if (fromOn === undefined || toOn === undefined || !isDay(fromOn) || !isDay(toOn) || toOn < fromOn) return undefined;
  return { fromOn, toOn, name, label: daysWords(fromOn, toOn) };
}

/** A whole month or quarter before this one, `months` long. */
function before(today: CalendarDate, months: 1 | 3): Period {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = Math.floor((month - 1) / months) * months - months;
  const day = (of: number, date: number): CalendarDate => new Date(Date.UTC(year, of, date)).toISOString().slice(0, 10);
  return { fromOn: day(first, 1), toOn: day(first + months, 0) };
}

/** The stretches of time that a report can be of. */
export function periodsOn(today: CalendarDate): readonly NamedPeriod[] {
  const year = Number(today.slice(0, 4));
  const [month, quarter] = [before(today, 1), before(today, 3)];
  const whole = (of: number): Period => ({ fromOn: `${of}-01-01`, toOn: `${of}-12-31` });
  return [
    // From which day: in November, "the last month" alone is October to half of its readers.
    ...([1, 3] as const).map((months) => {
      const fromOn = monthsBack(today, months);
      const label = `The last ${months === 1 ? 'month' : 'three months'}, from ${shortDateWords(fromOn, today)}`;
      return { name: months === 1 ? 'month' : 'quarter', label, fromOn, toOn: today };
    }),
    { name: 'this-month', label: `${monthWords(today)} so far`, fromOn: `${today.slice(0, 8)}01`, toOn: today },
    { name: 'month-before', label: monthWords(month.fromOn), ...month },
    {
      name: 'quarter-before',
      label: `Last quarter (${monthWords(quarter.fromOn).split(' ')[0]} to ${monthWords(quarter.toOn)})`,
      ...quarter,
    },
    { name: 'twelve-months', label: 'The last twelve months', fromOn: twelveMonthsTo(today), toOn: today },
    { name: 'this-year', label: `This year (${year})`, ...whole(year) },
    { name: 'last-year', label: `Last year (${year - 1})`, ...whole(year - 1) },
    { name: 'all', label: 'Everything that is recorded', fromOn: '1900-01-01', toOn: '2999-12-31' },
  ];
}
