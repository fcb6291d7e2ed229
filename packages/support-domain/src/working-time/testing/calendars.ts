import fc from 'fast-check';
import { instantOf, minuteMs } from '../epoch-minutes.js';
import { pauseReasonSchema, type Pause } from '../pauses.js';
import { workingCalendar } from '../working-calendar.js';
import { minuteOfDay, weekdays, type WorkingCalendarConfig, type WorkingHours } from '../working-hours.js';

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Up to three stretches of working hours in a day, at any minute of it. */
const hoursOfADay: fc.Arbitrary<WorkingHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map((minutes) => {
    const sorted = [...minutes].sort((a, b) => a - b);
    return sorted.flatMap((minute, i) =>
      i % 2 === 0 && sorted[i + 1] !== undefined ? [{ from: time(minute), until: time(sorted[i + 1]!) }] : [],
    );
  });

export const dates = fc.integer({ min: 20_000, max: 22_500 }).map((day) => instantOf(day * 1440).slice(0, 10));

const firstMinute = Date.UTC(2024, 11, 30) / minuteMs;
/** Whole minutes of about three years, the changes of the clocks and of the year being likely. */
export const instants = fc.oneof(
  fc.integer({ min: 0, max: 3 * 366 * 1440 }).map((minute) => instantOf(firstMinute + minute)),
  fc
    .tuple(
      fc.constantFrom(
        '2025-03-30T01:00Z',
        '2025-10-26T01:00Z',
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-01-01T00:00Z',
      ),
      fc.integer({ min: -3000, max: 3000 }),
    )
    .map(([near, minutes]) => instantOf(Date.parse(near) / minuteMs + minutes)),
);

export const timeZones = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
);

const configs: fc.Arbitrary<WorkingCalendarConfig> = fc
  .record({
    timeZone: timeZones,
    week: fc.record(Object.fromEntries(weekdays.map((day) => [day, hoursOfADay])), { requiredKeys: [] }),
    bankHolidays: fc.array(fc.record({ on: dates, title: fc.constant('A holiday') }), { maxLength: 20 }),
    ownDays: fc.array(fc.record({ on: dates, hours: hoursOfADay, because: fc.constant('Its own') }), { maxLength: 20 }),
  })
  // Weeks of a few minutes would put due times past 2199.
  .filter(({ week }) => minutesOf(Object.values(week).flatMap((hours) => hours ?? [])) >= 120);

const minutesOf = (hours: readonly WorkingHours[]) =>
  hours.reduce((sum, { from, until }) => sum + minuteOfDay(until) - minuteOfDay(from), 0);

/** Printed as what it was made from, where a property fails. */
export const calendars = configs.map((config) =>
  Object.assign(workingCalendar(config), { [fc.toStringMethod]: () => JSON.stringify(config) }),
);

export const pauses: fc.Arbitrary<Pause> = fc
  .tuple(fc.constantFrom(...pauseReasonSchema.options), instants, instants)
  .map(([reason, a, b]) => ({ reason, startedAt: a < b ? a : b, endedAt: a < b ? b : a }));
