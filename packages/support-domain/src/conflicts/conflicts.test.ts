import type { UpdateWindow } from '../updates/microsoft-update.js';
import { windowFromWords } from '../updates/window-from-words.js';
import { windowBetween } from '../updates/windows.js';
import { bankHolidaysEnglandAndWales } from '../working-time/bank-holidays.js';
import { usualWorkingWeek } from '../working-time/working-hours.js';
import { workingCalendar } from '../working-time/working-calendar.js';
import { HearingsOnLine } from './hearing-conflicts.js';
import { nextTestDay } from './next-test-day.js';
import { nightHoursInWords, nightsIn, nightsOfEurope, readMaintenanceNights } from './nights.js';

const read = (words: string): UpdateWindow => {
  const reading = windowFromWords(words, '2026-02-20');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return reading.window;
};
const hearing = (on: string, lastOn?: string) => ({ on, ...(lastOn ? { lastOn } : {}), reference: on });
const of = (window: UpdateWindow, ...hearings: ReturnType<typeof hearing>[]) => {
  const { certain, possible, assumption } = new HearingsOnLine(hearings, nightsOfEurope).of(window);
  return { certain: certain.map(({ on }) => on), possible: possible.map(({ on }) => on), assumption };
};

describe('hearings that an update falls on', () => {
  const week = [hearing('2026-03-09', '2026-03-11'), hearing('2026-03-13')];

  it('a day is certain on that day of the hearing, and says nothing of its others', () =>
    expect(of(read('10 March 2026'), ...week)).toMatchObject({ certain: ['2026-03-10'], possible: [] }));

  it('“early March” is possible for each, and says that it takes one day of ten', () => {
    const found = of(read('early March 2026'), ...week);
    expect(found).toMatchObject({ certain: [], possible: ['2026-03-09', '2026-03-10'] });
    expect(found.assumption).toBe('It will be on one day in early March 2026, but nobody knows which yet.');
  });

  it('an evening before a hearing is possible: the hearing is the first to meet it; two days before, it is none', () => {
    const evening = windowBetween('2026-03-12T18:00:00Z', '2026-03-13T03:00:00Z');
    expect(of(evening, ...week)).toMatchObject({ certain: [], possible: ['2026-03-13'] });
    const earlier = windowBetween('2026-03-11T18:30:00Z', '2026-03-12T03:00:00Z');
    expect(of(earlier, ...week)).toMatchObject({ certain: [], possible: [] });
  });

  it('a Friday night is met first by the hearing of the Monday, and a weekend within a hearing is no sitting', () => {
    const friday = windowBetween('2026-03-13T18:00:00Z', '2026-03-14T03:00:00Z');
    const monday = hearing('2026-03-16');
    expect(of(friday, monday, hearing('2026-03-17'))).toMatchObject({ certain: [], possible: ['2026-03-16'] });
    const saturday = windowBetween('2026-03-14T10:00:00Z', '2026-03-14T14:00:00Z');
    expect(of(saturday, monday)).toMatchObject({ certain: [], possible: ['2026-03-16'] });
    expect(of(saturday, hearing('2026-03-12', '2026-03-17'))).toMatchObject({ certain: [], possible: ['2026-03-16'] });
    expect(of(saturday, hearing('2026-03-14'))).toMatchObject({ certain: ['2026-03-14'] });
    expect(of(read('nights of 13 to 14 March 2026'), monday)).toMatchObject({ possible: ['2026-03-16'] });
  });

  it('hours in the day are certain, and a change of the clocks moves them', () => {
    // 6pm in London is 5pm UTC from 29 March on.
    const before = windowBetween('2026-03-27T17:30:00Z', '2026-03-27T20:00:00Z');
    const after = windowBetween('2026-03-30T17:30:00Z', '2026-03-30T20:00:00Z');
    expect(of(before, hearing('2026-03-27'))).toMatchObject({ certain: ['2026-03-27'] });
    expect(of(after, hearing('2026-03-30'))).toMatchObject({ certain: [], possible: [] });
  });

  it('a range of nights falls on the days after each of them, perhaps, and never for sure', () => {
    const nights: UpdateWindow = { ...read('9 to 12 March 2026'), words: 'in the nights of 9 to 12 March' };
    const found = of(
      nights,
      hearing('2026-03-09'),
      hearing('2026-03-11'),
      hearing('2026-03-13'),
      hearing('2026-03-16'),
    );
    expect(found).toMatchObject({ certain: [], possible: ['2026-03-11', '2026-03-13'] });
    expect(found.assumption).toContain('6pm to 3am, the nights of Europe');
  });

  it('a hearing with a year that is wrong lays out no decades', () =>
    expect(of(read('10 March 2026'), hearing('2026-03-10', '2926-03-10')).certain).toEqual(['2026-03-10']));
});

it.each([
  ['2026-07-10', '7pm to 4am', '2026-07-10T18:00:00.000Z', '2026-07-11T03:00:00.000Z'],
  ['2026-12-04', '6pm to 3am', '2026-12-04T18:00:00.000Z', '2026-12-05T03:00:00.000Z'],
  // Microsoft's night is UTC's: on the clocks of London it begins at 6pm and ends at 4am when they go forward, and the other way round.
  ['2026-03-28', '6pm to 4am', '2026-03-28T18:00:00.000Z', '2026-03-29T03:00:00.000Z'],
  ['2026-10-24', '7pm to 3am', '2026-10-24T18:00:00.000Z', '2026-10-25T03:00:00.000Z'],
])('the night of %s is %s in London', (on, words, startsAt, endsAt) => {
  expect(nightHoursInWords(nightsOfEurope, on)).toBe(words);
  expect(nightsIn(read(on), nightsOfEurope)).toMatchObject([{ startsAt, endsAt }]);
});

describe('the next day that would suit a test', () => {
  const calendar = workingCalendar({ week: usualWorkingWeek, bankHolidays: bankHolidaysEnglandAndWales });
  const ask = (more: Partial<Parameters<typeof nextTestDay>[0]>) =>
    nextTestDay({ fromOn: '2026-03-30', hearings: [], busy: [], calendar, ...more });

  it('is the next working day with nothing else, and says what the days before it have', () => {
    const found = ask({
      hearings: [hearing('2026-03-30', '2026-03-31')],
      busy: [
        { title: 'Release of TMS', window: read('1 April 2026') },
        { title: 'Rollout', window: read('1 March to 30 April 2026') },
        { title: 'Some change', window: read('April 2026') },
      ],
    });
    expect(found).toEqual({
      on: '2026-04-02',
      why: 'Thursday 2 April 2026 has no hearing and nothing else on the timetable. Before it, 30 March 2026 has a hearing, 31 March 2026 has a hearing and 1 April 2026 has Release of TMS.',
    });
  });

  it('is no bank holiday and no day of a freeze', () => {
    const freeze = { title: 'a freeze', isFreeze: true, window: read('30 March to 2 April 2026') };
    // Good Friday is 3 April, Easter Monday 6 April.
    expect(ask({ busy: [freeze] }).on).toBe('2026-04-07');
  });

  it('says that none is free before the update comes, and why', () => {
    const found = ask({ beforeOn: '2026-04-01', hearings: [hearing('2026-03-30', '2026-03-31')] });
    expect(found.on).toBeUndefined();
    expect(found.why).toBe(
      'No working day before 1 April 2026 is free. 30 March 2026 has a hearing and 31 March 2026 has a hearing.',
    );
    expect(ask({ fromOn: '2026-04-03', beforeOn: '2026-04-06' }).why).toBe(
      'No working day before 6 April 2026 is free.',
    );
  });
});

it.each([
  ['Europe, 18:00 to 03:00 UTC', { region: 'Europe', at: '18:00', lastsMinutes: 540 }],
  ['United Kingdom 22:00-06:00', { region: 'United Kingdom', at: '22:00', lastsMinutes: 480 }],
  ['1:30 to 5:00', { region: 'TMS’s region', at: '01:30', lastsMinutes: 210 }],
  ['Europe, 25:00 to 03:00', undefined],
  ['in the evening', undefined],
  ['', undefined],
  [`${'Europe '.repeat(5_000)}18:00 to`, undefined],
])('an admin’s %j is read as %j', (text, nights) => expect(readMaintenanceNights(text)).toEqual(nights));
