import { withKeys, type CalendarDate, type HearingEntry } from '@tms-support/support-domain';
import { daysFrom, officeCalendar } from './days.js';

/** Hearings a week, from last week on: as many as a year with 150 panels has, unevenly, as they come. */
const aWeek = [2, 4, 3, 3, 5, 0, 0, 2, 4, 3, 3, 2, 5, 3, 2, 1];
const mostDays = 4;

/** The hearings of the team's last file, and the file itself. Their references are invented; `panellists` are addresses to take the panels from. */
export function makeHearings(today: CalendarDate, panellists: readonly string[]): readonly HearingEntry[] {
  const monday = daysFrom(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7) - 7);
  let number = 10_000;
  const found = aWeek
    .flatMap((count, week) =>
      Array.from({ length: count }, (_, n) => {
        const on = daysFrom(monday, 7 * week + ((n * 2) % 5));
        const days = 1 + ((number + n) % mostDays);
        number += 37;
        const panel = number % 9;
        let lastOn = daysFrom(on, days - 1);
        while (lastOn > on && !officeCalendar.isWorkingDay(lastOn)) lastOn = daysFrom(lastOn, -1);
        return {
          on,
          ...(lastOn > on && (n * 2) % 5 < 2 ? { lastOn } : {}),
          reference: `TEST-${number}`,
          panellists: [panellists[panel]!, panellists[panel + 9]!],
        };
      }),
    )
    .filter(({ on }) => officeCalendar.isWorkingDay(on));
  const hearings = withKeys(found).map((hearing) => ({ ...hearing, kind: 'hearing' as const, isOut: false }));
  const file = {
    key: 'file-of-the-sample',
    kind: 'file' as const,
    isOut: false,
    on: monday,
    lastOn: daysFrom(monday, 7 * aWeek.length - 3),
    reference: '',
    panellists: [],
  };
  return [...hearings, file];
}
