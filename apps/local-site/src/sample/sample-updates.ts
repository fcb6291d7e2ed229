import type { CalendarDate, MicrosoftUpdate, UpdateWindow } from '@tms-support/support-domain';
import { daysFrom, inLondon, workingDayUpTo } from './days.js';
import type { UpdateExample } from './examples.js';

/** Work on systems begins in the evening. */
const startHour = 18;

function windowOf(example: UpdateExample, today: CalendarDate): UpdateWindow {
  const words = example.words === undefined ? {} : { words: example.words };
  if (example.monthOfYear !== undefined) {
    const month = String(example.monthOfYear).padStart(2, '0');
    const on = (year: number, day: number): CalendarDate => `${year}-${month}-${String(day).padStart(2, '0')}`;
    const thisYear = Number(today.slice(0, 4));
    // It lies ahead: the year after, once this year's is past.
    const year = on(thisYear, example.toDay ?? 28) < today ? thisYear + 1 : thisYear;
    return {
      startsAt: inLondon(on(year, example.fromDay ?? 1), 0),
      endsAt: inLondon(on(year, example.toDay ?? 28), 0),
      precision: example.precision,
      ...words,
    };
  }
  const on = daysFrom(today, example.startsInDays ?? 0);
  const hour = example.precision === 'instant' ? startHour : 0;
  return {
    startsAt: inLondon(on, hour),
    endsAt: inLondon(on, hour + (example.lastsHours ?? 24)),
    precision: example.precision,
    ...words,
  };
}

/** The timetable as it stands on a day. */
export function makeUpdates(examples: readonly UpdateExample[], today: CalendarDate): MicrosoftUpdate[] {
  return examples.map((example) => {
    const { key, title, kind, step, watchDays, tellings, impact, ownerName, checksBefore, checksAfter } = example;
    const optional = Object.entries({ impact, ownerName, checksBefore, checksAfter }).filter(
      ([, value]) => value !== undefined,
    );
    return {
      key,
      title,
      kind,
      window: windowOf(example, today),
      step,
      watchDays,
      tellings: tellings.map(({ inDays, ...telling }) => ({ ...telling, on: workingDayUpTo(daysFrom(today, inDays)) })),
      ...Object.fromEntries(optional),
    };
  });
}
