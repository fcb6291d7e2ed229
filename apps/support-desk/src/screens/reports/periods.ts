import type { CalendarDate } from '@tms-support/support-domain';
import { dateWords, monthWords } from '../../words/date-words';
import type { Period } from './period';

const shifted = (on: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
};

/** A period with what its address and its entry call it. */
export interface NamedPeriod extends Period {
  name: string;
  label: string;
}

/** How the address names a period between two days: `2026-01-01..2026-03-31`. */
export const periodName = ({ fromOn, toOn }: Period): string => `${fromOn}..${toOn}`;

const isDay = (on: string): boolean => {
  const at = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(on);
};

/** The period between two days that an address names; undefined where it names none. */
export function periodBetween(name: string): NamedPeriod | undefined {
  const [, fromOn, toOn] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
  if (fromOn === undefined || toOn === undefined || !isDay(fromOn) || !isDay(toOn) || toOn < fromOn) return undefined;
  return { fromOn, toOn, name, label: `${dateWords(fromOn)} to ${dateWords(toOn)}` };
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
    { name: 'month', label: 'The last month', fromOn: shifted(today, -1), toOn: today },
    { name: 'quarter', label: 'The last three months', fromOn: shifted(today, -3), toOn: today },
    { name: 'month-before', label: monthWords(month.fromOn), ...month },
    {
      name: 'quarter-before',
      label: `${monthWords(quarter.fromOn).split(' ')[0]} to ${monthWords(quarter.toOn)}`,
      ...quarter,
    },
    { name: 'twelve-months', label: 'The last twelve months', fromOn: shifted(today, -12), toOn: today },
    { name: 'this-year', label: `This year (${year})`, ...whole(year) },
    { name: 'last-year', label: `Last year (${year - 1})`, ...whole(year - 1) },
    { name: 'all', label: 'Everything that is recorded', fromOn: '1900-01-01', toOn: '2999-12-31' },
  ];
}
