import { workingCalendar } from './working-calendar.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';
import { usualWorkingWeek, type WorkingCalendarConfig } from './working-hours.js';

const made = (changes: Partial<Record<keyof WorkingCalendarConfig, unknown>>) => () =>
  workingCalendar({ week: usualWorkingWeek, bankHolidays: [], ...changes } as WorkingCalendarConfig);
const nine = { from: '09:00', until: '17:00' };

describe('workingCalendar', () => {
  it.each([
    ['an empty week', {}],
    ['days without hours', { monday: [], tuesday: [] }],
  ])('refuses %s with a code, where others loop for ever', (_, week) => {
    expect(made({ week, ownDays: [{ on: '2026-03-03', hours: [nine], because: 'A hearing' }] })).toThrow(
      expect.objectContaining({
        name: 'WorkingTimeError',
        code: 'WORKING_TIME.NO_WORKING_DAYS',
        message:
          'No day of the week has working hours, so no time would ever be reached. Give at least one day its hours.',
      }),
    );
  });

  it.each([
    [
      'a time that is none',
      { week: { monday: [{ from: '9am', until: '17:00' }] } },
      'week, monday, 1, from is not a time of day such as 09:00.',
    ],
    [
      'an hour too many',
      { week: { monday: [{ from: '09:00', until: '25:00' }] } },
      'week, monday, 1, until is not a time of day such as 09:00.',
    ],
    [
      'more than a time',
      { week: { monday: [{ from: '09:00', until: '17:00:30' }] } },
      'week, monday, 1, until is not a time of day such as 09:00.',
    ],
    [
      'hours that end before they start',
      { week: { monday: [nine], friday: [nine, { from: '22:00', until: '06:00' }] } },
      'week, friday, 2 ends before it starts. Split hours over midnight between two days.',
    ],
    [
      'hours that take no time',
      { week: { friday: [{ from: '09:00', until: '09:00' }] } },
      'week, friday, 1 ends before it starts. Split hours over midnight between two days.',
    ],
    [
      'hours that overlap',
      { week: { friday: [nine, { from: '16:59', until: '18:00' }] } },
      'week, friday has hours that overlap or are not in order.',
    ],
    [
      'a run of days backwards',
      { ownDays: [{ on: '2026-12-31', untilOn: '2026-12-24', hours: [], because: 'Closed' }] },
      'ownDays, 1 ends before it starts.',
    ],
  ])('refuses %s, and says where', (_, changes, where) => {
    expect(made(changes)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.CALENDAR_NOT_UNDERSTOOD',
        cause: expect.anything(),
        message: `The working calendar cannot be read: ${where}`,
      }),
    );
  });

  it('names every fault', () => {
    const week = { monday: [{ from: 'x', until: 'y' }] };
    expect(made({ week })).toThrow('monday, 1, from is not a time of day such as 09:00; week, monday, 1, until is not');
  });

  it('refuses a zone that is not there, before the first question', () => {
    expect(made({ timeZone: 'Europe/Atlantis' })).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.UNKNOWN_TIME_ZONE',
        message: 'There is no time zone “Europe/Atlantis”.',
        cause: expect.anything(),
      }),
    );
  });

  it('is London time unless it says otherwise', () => {
    expect(made({})().dateAt('2026-07-01T23:00:00Z')).toBe('2026-07-02');
    expect(made({ timeZone: 'America/New_York' })().dateAt('2026-07-01T03:59:00Z')).toBe('2026-06-30');
  });

  it('knows the hours of a day: its own before a bank holiday before the week', () => {
    const half = [{ from: '09:00', until: '12:00' }];
    const calendar = made({
      week: { tuesday: [nine, { from: '17:00', until: '24:00' }] },
      bankHolidays: [
        { on: '2026-03-10', title: 'A holiday' },
        { on: '2026-03-17', title: 'A holiday' },
      ],
      ownDays: [
        { on: '2026-03-17', untilOn: '2026-03-18', hours: half, because: 'Hearings' },
        { on: '2026-03-20', untilOn: '2026-03-20', hours: half, because: 'A run of one day' },
      ],
    })();
    const dates = ['2026-03-03', '2026-03-04', '2026-03-10', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'];
    expect(dates.map((on) => calendar.hoursOn(on).length)).toEqual([2, 0, 0, 1, 1, 0, 1]);
    expect(dates.map((on) => calendar.isWorkingDay(on))).toEqual([true, false, false, true, true, false, true]);
  });

  it.each([
    ['2026-03-03T08:59:59Z', false],
    ['2026-03-03T09:00:00Z', true],
    ['2026-03-03T16:59:59Z', true],
    ['2026-03-03T17:00:00Z', false],
    ['2026-07-01T08:00:00Z', true],
    ['2026-07-01T16:00:00Z', false],
  ])('at %s is working: %s', (at, working) => {
    expect(made({})().isWorkingAt(at)).toBe(working);
  });
});

describe('working days', () => {
  const calendar = made({
    bankHolidays: [
      { on: '2026-12-25', title: 'Christmas Day' },
      { on: '2027-01-01', title: 'New Year’s Day' },
    ],
  })();

  it.each([
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-09', '2026-03-06', -1],
    ['2026-03-06', '2026-03-06', 0],
    ['2026-03-07', '2026-03-08', 0],
    ['2026-12-24', '2027-01-04', 5],
    ['2026-01-01', '2036-01-01', 2606],
  ])('from %s to %s: %d', (from, to, days) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(days);
  });

  it.each([
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-09', -1, '2026-03-06'],
    ['2026-03-08', -1, '2026-03-06'],
    ['2026-03-08', 0, '2026-03-08'],
    ['2026-12-24', 5, '2027-01-04'],
    ['2027-01-04', -5, '2026-12-24'],
    ['2026-03-31', -40, '2026-02-03'],
    ['2026-01-01', 2606, '2036-01-01'],
  ])('%s and %d working days', (on, days, date) => {
    expect(addWorkingDays(on, days, calendar)).toBe(date);
  });

  it('refuses half a day, what is no date, and what lies beyond', () => {
    expect(() => addWorkingDays('2026-03-06', 0.5, calendar)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.NOT_A_WHOLE_NUMBER',
        message: 'Working days are added whole, not 0.5.',
      }),
    );
    for (const on of ['6 March 2026', '2026-03-06T09:00:00Z', 'x2026-03-06', '2026-13-06', '2026-02-29']) {
      expect(() => addWorkingDays(on, 1, calendar)).toThrow(
        expect.objectContaining({
          code: 'WORKING_TIME.TIME_NOT_UNDERSTOOD',
          message: `“${on}” is not a date such as 2026-03-03.`,
        }),
      );
    }
    expect(() => addWorkingDays('2026-03-06', 1e6, calendar)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.OUTSIDE_RANGE',
        message: 'Working time is counted from 1970 to 2199. This goes beyond.',
      }),
    );
    expect(() => addWorkingDays('2026-03-06', -1e6, calendar)).toThrow(
      expect.objectContaining({ code: 'WORKING_TIME.OUTSIDE_RANGE' }),
    );
  });
});
