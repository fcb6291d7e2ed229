import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bankHolidayWarning } from './bank-holiday-warning.js';
import { bankHolidaysEnglandAndWales } from './bank-holidays.js';
import { elapsedWorkingMinutes } from './elapsed.js';
import { workingCalendar } from './working-calendar.js';
import { usualWorkingWeek } from './working-hours.js';

const repository = (folder: string): string =>
  existsSync(join(folder, 'nx.json')) ? folder : repository(dirname(folder));
const page = readFileSync(join(repository(__dirname), 'docs/service-rules/working-time.md'), 'utf8').replace(
  /\s+/g,
  ' ',
);
const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });

/** The rows of the page for people, and the instants that they mean. */
it.each([
  ['Tuesday 3 March 2026, 9am | the same day, 5pm', '2026-03-03T09:00:00Z', '2026-03-03T17:00:00Z'],
  [
    'Wednesday 1 July 2026, 9am (8am UTC) | the same day, 5pm (4pm UTC)',
    '2026-07-01T08:00:00Z',
    '2026-07-01T16:00:00Z',
  ],
  ['Friday 27 February 2026, 5pm | Monday 2 March, 9am', '2026-02-27T17:00:00Z', '2026-03-02T09:00:00Z'],
  [
    'Friday 27 March 2026, 4pm | Monday 30 March, 10am, the clocks having changed',
    '2026-03-27T16:00:00Z',
    '2026-03-30T09:00:00Z',
  ],
  [
    'Thursday 24 December 2026, 4pm | Tuesday 29 December, 10am, after two bank holidays and a weekend',
    '2026-12-24T16:00:00Z',
    '2026-12-29T10:00:00Z',
  ],
])('the page says how many minutes: %s', (row, from, to) => {
  expect(page).toContain(`| ${row} | ${elapsedWorkingMinutes(from, to, calendar)} |`);
});

it('the page quotes the warning', () => {
  expect(page).toContain(`*"${bankHolidayWarning(bankHolidaysEnglandAndWales, '2027-11-01')!.message}"*`);
});
