import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dueAfter } from './due.js';
import { addWorkingMinutes, elapsedWorkingMinutes } from './elapsed.js';
import { epochMinuteOf, instantOf } from './epoch-minutes.js';
import { calendars, dates, instants, pauses, timeZones } from './testing/calendars.js';
import { propertyRuns } from './testing/property-runs.js';
import { workingCalendar, type WorkingCalendar } from './working-calendar.js';
import { addWorkingDays, workingDaysBetween } from './working-days.js';
import { usualWorkingWeek, weekdays } from './working-hours.js';

const minutes = fc.integer({ min: 1, max: 50_000 });
const clockChanges = fc.constantFrom(
  ['2025-03-30', 23],
  ['2026-03-29', 23],
  ['2027-03-28', 23],
  ['2025-10-26', 25],
  ['2026-10-25', 25],
  ['2026-06-01', 24],
) as fc.Arbitrary<[string, number]>;
const allHours = Object.fromEntries(weekdays.map((day) => [day, [{ from: '00:00', until: '24:00' }]]));
const offset = (at: string, by: number) => instantOf(epochMinuteOf(at) + by);

/** What anybody would write first: every day between, its hours turned into instants by Temporal, and cut to the two ends. */
const dayByDay = (from: string, to: string, calendar: WorkingCalendar): number => {
  const [start, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  const zone = calendar.timeZone;
  let total = 0;
  let day = start.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  const last = end.toZonedDateTimeISO(zone).toPlainDate();
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const hours of calendar.hoursOn(day.toString())) {
      const at = (time: string) =>
        (time === '24:00'
          ? day.add({ days: 1 }).toZonedDateTime(zone)
          : day.toZonedDateTime({ timeZone: zone, plainTime: time })
        ).epochMilliseconds;
      const worked =
        Math.min(at(hours.until), end.epochMilliseconds) - Math.max(at(hours.from), start.epochMilliseconds);
      total += Math.max(0, worked / 60_000);
    }
  }
  return total;
};

it('agrees with a walk from day to day', () => {
  // Temporal moves an hour that the clocks skip; here it does not exist. Away from the change itself the two agree to the minute.
  const awayFromTheChange = (calendar: WorkingCalendar) =>
    calendar.timeZone !== 'Australia/Lord_Howe' &&
    [
      '2025-03-30',
      '2026-03-29',
      '2027-03-28',
      '2025-03-09',
      '2026-03-08',
      '2027-03-14',
      '2025-09-28',
      '2026-09-27',
      '2027-09-26',
    ].every((on) => calendar.hoursOn(on).every(({ from, until }) => !/^0[123]/.test(from) && !/^0[123]/.test(until)));
  fc.assert(
    fc.property(
      calendars.filter(awayFromTheChange),
      instants,
      fc.integer({ min: 0, max: 40_000 }),
      (calendar, from, span) => {
        const to = offset(from, span);
        expect(elapsedWorkingMinutes(from, to, calendar)).toBe(dayByDay(from, to, calendar));
      },
    ),
    { numRuns: 3 * propertyRuns },
  );
});

it('adds up across any split, with pauses and without', () => {
  fc.assert(
    fc.property(
      calendars,
      instants,
      instants,
      instants,
      fc.array(pauses, { maxLength: 4 }),
      (calendar, a, b, c, paused) => {
        expect(elapsedWorkingMinutes(a, b, calendar) + elapsedWorkingMinutes(b, c, calendar)).toBe(
          elapsedWorkingMinutes(a, c, calendar),
        );
        expect(elapsedWorkingMinutes(a, b, calendar, paused) + elapsedWorkingMinutes(b, c, calendar, paused)).toBe(
          elapsedWorkingMinutes(a, c, calendar, paused),
        );
      },
    ),
  );
});

it('due and elapsed invert each other, forwards and backwards', () => {
  fc.assert(
    fc.property(calendars, instants, minutes, (calendar, from, worked) => {
      const due = addWorkingMinutes(from, worked, calendar);
      expect(elapsedWorkingMinutes(from, due, calendar)).toBe(worked);
      expect(elapsedWorkingMinutes(from, offset(due, -1), calendar)).toBe(worked - 1);
      const back = addWorkingMinutes(from, -worked, calendar);
      expect(elapsedWorkingMinutes(back, from, calendar)).toBe(worked);
      expect(elapsedWorkingMinutes(offset(back, 1), from, calendar)).toBe(worked - 1);
    }),
  );
});

it('finds its way back to any working minute', () => {
  fc.assert(
    fc.property(calendars, instants, instants, (calendar, from, to) => {
      const end = offset(to, -1);
      fc.pre(calendar.isWorkingAt(end) && from < to);
      expect(addWorkingMinutes(from, elapsedWorkingMinutes(from, to, calendar), calendar)).toBe(to);
    }),
  );
});

it('never goes backwards, and never counts more than the time there is', () => {
  fc.assert(
    fc.property(calendars, instants, fc.integer({ min: 0, max: 5_000 }), (calendar, from, span) => {
      const worked = elapsedWorkingMinutes(from, offset(from, span), calendar);
      expect(worked).toBeGreaterThanOrEqual(0);
      expect(worked).toBeLessThanOrEqual(span);
    }),
  );
});

it('a pause moves a due time by exactly its working time', () => {
  fc.assert(
    fc.property(calendars, instants, minutes, pauses, (calendar, from, worked, pause) => {
      const before = addWorkingMinutes(from, worked, calendar);
      fc.pre(pause.startedAt >= from && pause.startedAt < before);
      const pausedFor = elapsedWorkingMinutes(pause.startedAt, pause.endedAt!, calendar);
      const due = dueAfter(from, worked, calendar, [pause]);
      expect(due).toEqual({ state: 'known', dueAt: addWorkingMinutes(before, pausedFor, calendar) });
    }),
  );
});

it('a due time has come when its minutes have gone by outside every pause, and not a minute sooner', () => {
  fc.assert(
    fc.property(calendars, instants, minutes, fc.array(pauses, { maxLength: 5 }), (calendar, from, worked, paused) => {
      const due = dueAfter(from, worked, calendar, paused);
      if (due.state !== 'known') throw new Error('No pause is open.');
      expect(elapsedWorkingMinutes(from, due.dueAt, calendar, paused)).toBe(worked);
      expect(elapsedWorkingMinutes(from, offset(due.dueAt, -1), calendar, paused)).toBe(worked - 1);
    }),
  );
});

it('has 23, 24 and 25 hours in a day', () => {
  fc.assert(
    fc.property(clockChanges, fc.integer({ min: 1, max: 1439 }), ([on, hours], minute) => {
      const calendar = workingCalendar({ week: allHours, bankHolidays: [] });
      const [from, to] = [on, Temporal.PlainDate.from(on).add({ days: 1 }).toString()].map((date) =>
        Temporal.PlainDate.from(date).toZonedDateTime('Europe/London').toInstant().toString(),
      ) as [string, string];
      expect(elapsedWorkingMinutes(from, to, calendar)).toBe(hours * 60);
      expect(addWorkingMinutes(from, hours * 60, calendar)).toBe(offset(to, 0));
      expect(elapsedWorkingMinutes(from, offset(from, minute), calendar)).toBe(minute);
      expect(elapsedWorkingMinutes(from, to, workingCalendar({ week: usualWorkingWeek, bankHolidays: [] }))).toBe(
        hours === 24 ? 480 : 0,
      );
    }),
  );
});

it('knows the date in every zone', () => {
  fc.assert(
    fc.property(timeZones, instants, (timeZone, at) => {
      const calendar = workingCalendar({ timeZone, week: usualWorkingWeek, bankHolidays: [] });
      expect(calendar.dateAt(at)).toBe(Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString());
    }),
  );
});

it('adds and counts working days that agree', () => {
  fc.assert(
    fc.property(calendars, dates, dates, fc.integer({ min: 1, max: 300 }), (calendar, from, to, days) => {
      const later = addWorkingDays(from, days, calendar);
      expect([workingDaysBetween(from, later, calendar), calendar.isWorkingDay(later)]).toEqual([days, true]);
      const earlier = addWorkingDays(from, -days, calendar);
      expect(calendar.isWorkingDay(earlier)).toBe(true);
      expect(workingDaysBetween(earlier, from, calendar)).toBe(calendar.isWorkingDay(from) ? days : days - 1);
      expect(workingDaysBetween(from, to, calendar) + workingDaysBetween(to, from, calendar)).toBe(0);
    }),
  );
});
