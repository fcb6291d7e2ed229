import { addWorkingMinutes, elapsedWorkingMinutes } from './elapsed.js';
import { workingCalendar } from './working-calendar.js';
import { usualWorkingWeek, type WorkingCalendarConfig } from './working-hours.js';

const calendarWith = (changes: Partial<WorkingCalendarConfig> = {}) =>
  workingCalendar({ week: usualWorkingWeek, bankHolidays: [], ...changes });
const calendar = calendarWith();
const allDay = [{ from: '00:00', until: '24:00' }];
const everyDay = calendarWith({
  week: {
    monday: allDay,
    tuesday: allDay,
    wednesday: allDay,
    thursday: allDay,
    friday: allDay,
    saturday: allDay,
    sunday: allDay,
  },
});

describe('elapsedWorkingMinutes', () => {
  it.each([
    ['a working day', '2026-03-03T09:00:00Z', '2026-03-03T17:00:00Z', 480],
    ['a working day in summer, an hour earlier in UTC', '2026-07-01T08:00:00Z', '2026-07-01T16:00:00Z', 480],
    ['9 to 5 in UTC in summer loses the last hour', '2026-07-01T09:00:00Z', '2026-07-01T17:00:00Z', 420],
    ['a weekend', '2026-02-27T17:00:00Z', '2026-03-02T09:00:00Z', 0],
    ['Friday to Monday over the spring clock change', '2026-03-27T16:00:00Z', '2026-03-30T09:00:00Z', 120],
    ['Friday to Monday over the autumn clock change', '2026-10-23T15:00:00Z', '2026-10-26T10:00:00Z', 120],
    ['New Year', '2025-12-31T16:00:00Z', '2026-01-02T10:00:00Z', 60 + 480 + 60],
    ['backwards', '2026-03-03T12:00:00Z', '2026-03-03T09:00:00Z', -180],
    ['nothing', '2026-03-03T12:00:00Z', '2026-03-03T12:00:00Z', 0],
    ['without seconds', '2026-03-03T12:00Z', '2026-03-03T12:10Z', 10],
    ['the first year', '1970-01-01T09:00Z', '1970-01-02T09:00Z', 480],
    ['the last year', '2199-12-30T09:00Z', '2199-12-31T23:59Z', 960],
    ['seconds are cut off', '2026-03-03T09:00:59.999Z', '2026-03-03T09:02:00.001Z', 2],
  ])('%s', (_, from, to, minutes) => {
    expect(elapsedWorkingMinutes(from, to, calendar)).toBe(minutes);
  });

  it.each([
    ['spring', '2026-03-29T00:00:00Z', '2026-03-29T23:00:00Z', 23 * 60],
    ['autumn', '2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', 25 * 60],
  ])('counts the hours there are on the day the clocks change in %s', (_, from, to, minutes) => {
    expect(elapsedWorkingMinutes(from, to, everyDay)).toBe(minutes);
  });

  it('finds no time in the hour that the clocks skip, and both hours that come twice', () => {
    const early = calendarWith({
      week: {
        sunday: [
          { from: '01:15', until: '01:45' },
          { from: '01:50', until: '02:30' },
        ],
      },
    });
    expect(elapsedWorkingMinutes('2026-03-29T00:00:00Z', '2026-03-29T12:00:00Z', early)).toBe(30);
    const late = calendarWith({
      week: {
        sunday: [
          { from: '00:30', until: '01:30' },
          { from: '01:30', until: '02:30' },
        ],
      },
    });
    expect(elapsedWorkingMinutes('2026-10-25T00:00:00Z', '2026-10-25T12:00:00Z', late)).toBe(150);
  });

  it('leaves out breaks, bank holidays and closed days, and counts the hours of an own day', () => {
    const half = { from: '09:00', until: '12:30' };
    const own = calendarWith({
      week: { ...usualWorkingWeek, tuesday: [half, { from: '13:30', until: '17:00' }] },
      bankHolidays: [
        { on: '2026-12-25', title: 'Christmas Day' },
        { on: '2026-12-28', title: 'Boxing Day' },
      ],
      ownDays: [
        { on: '2026-12-24', hours: [half], because: 'Christmas Eve' },
        { on: '2026-12-29', untilOn: '2026-12-31', hours: [], because: 'Closed' },
        { on: '2026-12-28', hours: [half], because: 'A hearing' },
      ],
    });
    expect(elapsedWorkingMinutes('2026-12-22T12:00:00Z', '2026-12-22T14:00:00Z', own)).toBe(60);
    expect(elapsedWorkingMinutes('2026-12-23T17:00:00Z', '2027-01-01T09:00:00Z', own)).toBe(210 + 210);
  });

  it('leaves out what lies in a pause, once however many cover it', () => {
    const pauses = [
      { reason: 'waiting-for-tra', startedAt: '2026-03-03T10:00:00Z', endedAt: '2026-03-03T12:00:00Z' },
      { reason: 'waiting-for-person', startedAt: '2026-03-03T11:00:00Z', endedAt: '2026-03-03T13:00:00Z' },
      { reason: 'waiting-for-person', startedAt: '2026-03-03T11:30:00Z', endedAt: '2026-03-03T11:45:00Z' },
      { reason: 'waiting-for-person', startedAt: '2026-03-03T16:00:00Z' },
    ] as const;
    expect(elapsedWorkingMinutes('2026-03-03T09:00:00Z', '2026-03-04T12:00:00Z', calendar, pauses)).toBe(60 + 180);
    expect(elapsedWorkingMinutes('2026-03-04T12:00:00Z', '2026-03-03T09:00:00Z', calendar, pauses)).toBe(-240);
    expect(elapsedWorkingMinutes('2026-03-03T10:30:00Z', '2026-03-03T12:30:00Z', calendar, pauses)).toBe(0);
  });

  it.each([
    '3 March 2026',
    '2026-03-03',
    '2026-03-03T09:00:00',
    '2026-13-03T09:00:00Z',
    '2026-02-30T09:00:00Z',
    'x2026-03-03T09:00:00Z',
    '2026-03-03T09:00:00Zx',
    '',
  ])('refuses "%s"', (at) => {
    expect(() => elapsedWorkingMinutes(at, '2026-03-03T09:00:00Z', calendar)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.TIME_NOT_UNDERSTOOD',
        message: `“${at}” is not an instant such as 2026-03-03T09:30:00Z.`,
      }),
    );
  });

  it.each(['1969-12-31T23:59:00Z', '2200-01-01T00:00:00Z'])('refuses %s, which is a slip of the keyboard', (at) => {
    expect(() => elapsedWorkingMinutes('2026-03-03T09:00:00Z', at, calendar)).toThrow(
      expect.objectContaining({ code: 'WORKING_TIME.OUTSIDE_RANGE' }),
    );
  });
});

describe('addWorkingMinutes', () => {
  it.each([
    ['within a day', '2026-03-03T09:00:00Z', 90, '2026-03-03T10:30:00.000Z'],
    ['to the end of a day, not the start of the next', '2026-03-03T16:00:00Z', 60, '2026-03-03T17:00:00.000Z'],
    ['into the next day', '2026-03-03T16:00:00Z', 61, '2026-03-04T09:01:00.000Z'],
    ['over the spring clock change', '2026-03-27T16:00:00Z', 61, '2026-03-30T08:01:00.000Z'],
    ['over New Year', '2026-12-31T16:00:00Z', 61, '2027-01-01T09:01:00.000Z'],
    ['from outside hours', '2026-02-28T12:00:00Z', 1, '2026-03-02T09:01:00.000Z'],
    ['backwards within a day', '2026-03-03T17:00:00Z', -60, '2026-03-03T16:00:00.000Z'],
    ['backwards to the start of a day', '2026-03-03T10:00:00Z', -60, '2026-03-03T09:00:00.000Z'],
    ['backwards into the day before', '2026-03-03T10:00:00Z', -61, '2026-03-02T16:59:00.000Z'],
    ['backwards over New Year', '2027-01-01T09:01:00Z', -61, '2026-12-31T16:00:00.000Z'],
    ['to the last working minute of a year', '2026-12-31T16:00:00Z', 60, '2026-12-31T17:00:00.000Z'],
    ['backwards to the first working minute of a year', '2027-01-01T10:00:00Z', -60, '2027-01-01T09:00:00.000Z'],
    ['nothing', '2026-03-03T03:00:00Z', 0, '2026-03-03T03:00:00Z'],
    ['ten years', '2026-01-01T09:00:00Z', 480 * 2610, '2036-01-02T17:00:00.000Z'],
  ])('%s', (_, from, minutes, due) => {
    expect(addWorkingMinutes(from, minutes, calendar)).toBe(due);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d minutes', (minutes) => {
    expect(() => addWorkingMinutes('2026-03-03T09:00:00Z', minutes, calendar)).toThrow(
      expect.objectContaining({
        code: 'WORKING_TIME.NOT_A_WHOLE_NUMBER',
        message: `Working time is added in whole minutes, not ${minutes}.`,
      }),
    );
  });

  it.each([Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER])(
    'refuses what would lie outside 1970 to 2199',
    (minutes) => {
      expect(() => addWorkingMinutes('2026-03-03T09:00:00Z', minutes, calendar)).toThrow(
        expect.objectContaining({ code: 'WORKING_TIME.OUTSIDE_RANGE' }),
      );
    },
  );
});
