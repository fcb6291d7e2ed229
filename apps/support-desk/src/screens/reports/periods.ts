import type { CalendarDate } from '@tms-support/support-domain';
import type { Period } from './report-figures';

const shifted = (on: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
};

/** The stretches of time that a report can be of. */
export function periodsOn(today: CalendarDate): readonly (Period & { name: string; label: string })[] {
  const year = Number(today.slice(0, 4));
  const whole = (of: number): Period => ({ fromOn: `${of}-01-01`, toOn: `${of}-12-31` });
  return [
    { name: 'month', label: 'The last month', fromOn: shifted(today, -1), toOn: today },
    { name: 'quarter', label: 'The last three months', fromOn: shifted(today, -3), toOn: today },
    { name: 'twelve-months', label: 'The last twelve months', fromOn: shifted(today, -12), toOn: today },
    { name: 'this-year', label: `This year (${year})`, ...whole(year) },
    { name: 'last-year', label: `Last year (${year - 1})`, ...whole(year - 1) },
    { name: 'all', label: 'Everything that is recorded', fromOn: '1900-01-01', toOn: '2999-12-31' },
  ];
}
