import {
  addWorkingMinutes,
  bankHolidaysEnglandAndWales,
  elapsedWorkingMinutes,
  usualWorkingWeek,
  workingCalendar,
} from '@tms-support/support-domain';

const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });

// From the Thursday before Easter, 4pm, to the Tuesday after it, 10am: Good Friday and Easter Monday do not count.
console.log(elapsedWorkingMinutes('2026-04-02T15:00:00.000Z', '2026-04-07T09:00:00.000Z', calendar)); // → 120
console.log(addWorkingMinutes('2026-04-02T15:00:00.000Z', 120, calendar)); // → 2026-04-07T09:00:00.000Z

// While the team waits for the person, no time counts.
const pauses = [
  { startedAt: '2026-04-07T08:00:00.000Z', endedAt: '2026-04-07T08:30:00.000Z', reason: 'waiting-for-person' as const },
];
console.log(elapsedWorkingMinutes('2026-04-02T15:00:00.000Z', '2026-04-07T09:00:00.000Z', calendar, pauses)); // → 90
