import { bankHolidayWarning } from './bank-holiday-warning.js';
import { mergeBankHolidays, readBankHolidayFeed } from './bank-holiday-feed.js';
import { bankHolidaysEnglandAndWales } from './bank-holidays.js';
import { dateOf, epochDayOf, weekdayOf } from './epoch-minutes.js';

/** Easter Sunday by the Meeus/Jones/Butcher algorithm: an oracle of its own for the shipped dates. */
const easter = (year: number): number => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return epochDayOf(`${year}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}`);
};
const day = (year: number, monthAndDay: string) => epochDayOf(`${year}-${monthAndDay}`);
const mondayFrom = (from: number) => from + ((7 - weekdayOf(from)) % 7);
const weekdayFrom = (from: number, taken: readonly number[] = []): number =>
  weekdayOf(from) > 4 || taken.includes(from) ? weekdayFrom(from + 1, taken) : from;

/** The rule of a usual year, and the years that Parliament or the King's proclamation made unusual. */
const usualYear = (year: number): number[] => {
  // Christmas on a Sunday moves to the Tuesday, behind Boxing Day, which keeps its Monday.
  const boxing = weekdayFrom(day(year, '12-26'), weekdayOf(day(year, '12-25')) === 5 ? [day(year, '12-27')] : []);
  const christmas = weekdayFrom(day(year, '12-25'), [boxing]);
  return [
    weekdayFrom(day(year, '01-01')),
    easter(year) - 2,
    easter(year) + 1,
    mondayFrom(day(year, '05-01')),
    mondayFrom(day(year, '05-25')),
    mondayFrom(day(year, '08-25')),
    christmas,
    boxing,
  ];
};
const unusual: Record<number, { without: string[]; plus: string[] }> = {
  2020: { without: ['2020-05-04'], plus: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], plus: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { without: [], plus: ['2023-05-08'] },
};

describe('the shipped bank holidays', () => {
  it.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])('are those of %d', (year) => {
    const { without = [], plus = [] } = unusual[year] ?? {};
    const expected = [
      ...usualYear(year)
        .map(dateOf)
        .filter((on) => !without.includes(on)),
      ...plus,
    ].sort();
    expect(bankHolidaysEnglandAndWales.map(({ on }) => on).filter((on) => on.startsWith(String(year)))).toEqual(
      expected,
    );
  });

  it('are in order', () => {
    const dates = bankHolidaysEnglandAndWales.map(({ on }) => on);
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});

const feedWith = (...events: unknown[]) => ({
  'england-and-wales': { division: 'england-and-wales', events },
  scotland: 'not read',
});
const christmas = { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true };

describe('readBankHolidayFeed', () => {
  it('reads the file of gov.uk', () => {
    const boxing = { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true };
    expect(readBankHolidayFeed(feedWith(christmas, boxing))).toEqual([
      { on: '2026-12-25', title: 'Christmas Day' },
      { on: '2026-12-28', title: 'Boxing Day' },
    ]);
  });

  it.each([
    ['an error page', '<html>'],
    ['nothing', undefined],
    ['another division', { scotland: { division: 'scotland', events: [christmas] } }],
    ['the wrong division', { 'england-and-wales': { division: 'scotland', events: [christmas] } }],
    ['no events', feedWith()],
    ['a date that is none', feedWith({ ...christmas, date: '25 December 2026' })],
    ['no title', feedWith({ ...christmas, title: ' ' })],
    ['no notes', feedWith({ title: 'Christmas Day', date: '2026-12-25', bunting: true })],
  ])('refuses %s', (_, json) => {
    expect(() => readBankHolidayFeed(json)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.FEED_NOT_UNDERSTOOD',
        cause: expect.anything(),
        message: 'This is not the gov.uk file of bank holidays for England and Wales. Those known so far are kept.',
      }),
    );
  });
});

describe('mergeBankHolidays', () => {
  const known = [
    { on: '2019-12-25', title: 'Christmas Day' },
    { on: '2020-01-01', title: 'New Year’s Day' },
    { on: '2020-05-04', title: 'Early May bank holiday' },
    { on: '2020-12-25', title: 'Christmas' },
    { on: '2031-01-01', title: 'Announced early' },
  ];
  const feed = [
    { on: '2020-12-25', title: 'Christmas Day' },
    { on: '2020-05-08', title: 'Early May bank holiday (VE day)' },
    { on: '2020-01-01', title: 'New Year’s Day' },
  ];

  it('keeps all that was known, adds what is new, and says what differs', () => {
    expect(mergeBankHolidays(known, feed)).toEqual({
      bankHolidays: [known[0], known[1], known[2], feed[1], known[3], known[4]],
      added: [feed[1]],
      missingFromFeed: [known[2]],
      renamed: [{ on: '2020-12-25', known: 'Christmas', feed: 'Christmas Day' }],
    });
  });

  it('finds what is missing at either end of the feed, and nothing in a feed that holds nothing', () => {
    const ends = [
      { on: '2020-01-01', title: 'A' },
      { on: '2020-12-25', title: 'B' },
    ];
    expect(
      mergeBankHolidays(
        [
          { on: '2020-12-24', title: 'C' },
          { on: '2020-01-02', title: 'D' },
        ],
        ends,
      ).missingFromFeed,
    ).toHaveLength(2);
    expect(mergeBankHolidays(known, [])).toEqual({ bankHolidays: known, added: [], missingFromFeed: [], renamed: [] });
  });

  it('merged twice is merged once', () => {
    const once = mergeBankHolidays(known, feed).bankHolidays;
    expect(mergeBankHolidays(once, feed)).toMatchObject({ bankHolidays: once, added: [] });
  });
});

describe('bankHolidayWarning', () => {
  const known = [
    { on: '2027-12-28', title: 'Boxing Day' },
    { on: '2027-12-27', title: 'Christmas Day' },
  ];

  it.each([
    ['2027-10-28', undefined],
    ['2027-10-29', { knownUntilOn: '2027-12-28', daysLeft: 60 }],
    ['2027-12-28', { knownUntilOn: '2027-12-28', daysLeft: 0 }],
  ])('on %s', (todayOn, warning) => {
    const message =
      'Bank holidays are known until 28 December 2027. After that, working time counts them as working days. Load the newer list from gov.uk.';
    expect(bankHolidayWarning(known, todayOn)).toEqual(warning && { ...warning, message });
  });

  it('says that they have run out, and that there are none', () => {
    expect(bankHolidayWarning(known, '2028-01-02')).toMatchObject({
      daysLeft: -5,
      message: expect.stringMatching(/^Bank holidays were known until/),
    });
    expect(bankHolidayWarning([], '2028-01-02')).toEqual({
      message: 'No bank holidays are known, so working time counts them as working days. Load the list from gov.uk.',
    });
  });
});
