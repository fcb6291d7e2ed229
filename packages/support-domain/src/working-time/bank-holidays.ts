import type { BankHoliday } from './working-hours.js';

/**
 * By what gov.uk calls them: one day may bear a name of its own for one year. [D] So is the apostrophe:
 * config/locales/en.yml of github.com/alphagov/calendars, `new_year`.
 */
const daysOf = {
  'New Year’s Day':
    '2019-01-01 2020-01-01 2021-01-01 2022-01-03 2023-01-02 2024-01-01 2025-01-01 2026-01-01 2027-01-01',
  'Good Friday': '2019-04-19 2020-04-10 2021-04-02 2022-04-15 2023-04-07 2024-03-29 2025-04-18 2026-04-03 2027-03-26',
  'Easter Monday': '2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29',
  'Early May bank holiday': '2019-05-06 2021-05-03 2022-05-02 2023-05-01 2024-05-06 2025-05-05 2026-05-04 2027-05-03',
  'Spring bank holiday':
    '2019-05-27 2020-05-25 2021-05-31 2022-06-02 2023-05-29 2024-05-27 2025-05-26 2026-05-25 2027-05-31',
  'Summer bank holiday':
    '2019-08-26 2020-08-31 2021-08-30 2022-08-29 2023-08-28 2024-08-26 2025-08-25 2026-08-31 2027-08-30',
  'Christmas Day': '2019-12-25 2020-12-25 2021-12-27 2022-12-27 2023-12-25 2024-12-25 2025-12-25 2026-12-25 2027-12-27',
  'Boxing Day': '2019-12-26 2020-12-28 2021-12-28 2022-12-26 2023-12-26 2024-12-26 2025-12-26 2026-12-28 2027-12-28',
  'Early May bank holiday (VE day)': '2020-05-08',
  'Platinum Jubilee bank holiday': '2022-06-03',
  'Bank Holiday for the State Funeral of Queen Elizabeth II': '2022-09-19',
  'Bank holiday for the coronation of King Charles III': '2023-05-08',
};

/**
 * The bank holidays of England and Wales, as gov.uk publishes them at https://www.gov.uk/bank-holidays.json. That is a rolling
 * feed: old years drop out and new ones are announced, so this is where a team starts. Merge a newer feed into what is known
 * with `mergeBankHolidays`, which keeps the years that have dropped out.
 */
export const bankHolidaysEnglandAndWales: readonly BankHoliday[] = /* @__PURE__ */ Object.entries(daysOf)
  .flatMap(([title, days]) => days.split(' ').map((on): BankHoliday => ({ on, title })))
  .sort((a, b) => (a.on < b.on ? -1 : 1));
