import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { cadenceSchema, cadenceWindowOn, cadenceWindows } from './cadence.js';
import { nightsOfEurope } from '../conflicts/nights.js';
import { knownCadences, nightlyCadence } from './known-cadences.js';
import { microsoftUpdateSchema, type MicrosoftUpdate } from './microsoft-update.js';
import { updatesOnDay } from './updates-on-day.js';
import { daysAfter, daysIn, watchWindow } from './watch-window.js';
import { windowFromWords } from './window-from-words.js';
import { windowInWords } from './window-in-words.js';

const text = readFileSync(join(__dirname, '../statistics/testing/reference-values.json'), 'utf8');
const reference = (
  JSON.parse(text) as {
    time: {
      patchTuesday10amPacific: Record<string, string>;
      fourthTuesday: Record<string, string>;
      gbrWindow18to03Z: Record<string, string>;
    };
  }
).time;
const withNights = [...knownCadences, nightlyCadence(nightsOfEurope)];
const cadence = (key: string) => withNights.find((one) => one.key === key)!;
const clockInLondon = (at: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainTime().toString().slice(0, 5);

describe('the reference times', () => {
  const cases = [
    ...Object.entries(reference.patchTuesday10amPacific).map((entry) => ['windows-monthly', ...entry] as const),
    ...Object.entries(reference.fourthTuesday).map((entry) => ['windows-preview', ...entry] as const),
  ];

  it.each(cases)('%s on %s is %s', (key, on, given) => {
    const { startsAt } = cadenceWindowOn(cadence(key), on)!;
    expect(`${startsAt.slice(0, 16)}Z = ${clockInLondon(startsAt)} London`).toBe(
      `${given.slice(0, 16)}Z = ${given.slice(-12)}`,
    );
    expect(cadenceWindows([cadence(key)], `${on.slice(0, 7)}-01`, `${on.slice(0, 7)}-28`)).toHaveLength(1);
  });

  it.each(Object.entries(reference.gbrWindow18to03Z))('the GBR window of %s is %s', (on, given) => {
    const window = cadenceWindowOn(cadence('dataverse-nightly'), on)!;
    expect(`${clockInLondon(window.startsAt)}-${clockInLondon(window.endsAt)}`).toBe(given.slice(0, 11));
  });

  it('are said as London says them', () => {
    const words = (key: string, on: string) => windowInWords(cadenceWindowOn(cadence(key), on)!);
    expect(words('windows-monthly', '2026-03-10')).toBe('10 March 2026 at 5pm');
    expect(words('dataverse-nightly', '2026-07-10')).toBe('10 July 2026, 7pm to 4am the next day');
    expect(words('dataverse-nightly', '2026-10-24')).toBe('24 October 2026, 7pm to 3am the next day');
  });
});

describe('cadences', () => {
  it('are good, and named apart', () => {
    for (const one of withNights) expect(cadenceSchema.safeParse(one).success).toBe(true);
    expect(new Set(withNights.map(({ key }) => key)).size).toBe(withNights.length);
    for (const days of [
      { kind: 'nth-weekday', nth: 0, weekday: 'tuesday' },
      { kind: 'nth-weekday', nth: 6, weekday: 'tuesday' },
      { kind: 'every-weeks', weeks: 0, countedFromOn: '2026-01-01' },
    ]) {
      expect(cadenceSchema.safeParse({ ...knownCadences[0], days }).success).toBe(false);
    }
    expect(
      cadenceSchema.safeParse({ ...knownCadences[0], hours: { ...knownCadences[0]!.hours, lastsMinutes: 0 } }).success,
    ).toBe(false);
  });

  it('come every so many weeks, from the first day on and to the last', () => {
    const edge = { ...cadence('edge-two-weeks'), validToOn: '2026-09-21' };
    const windows = cadenceWindows([edge], '2026-08-01', '2026-12-31').map(({ window }) => windowInWords(window));
    expect(windows).toEqual(['24 August 2026', '7 September 2026', '21 September 2026']);
    expect(cadenceWindowOn(edge, '2026-08-10')).toBeUndefined();
    expect(cadenceWindows([edge], '2026-09-07', '2026-09-07')).toHaveLength(1);
  });

  it('give way to one another on the day that the rule changes', () => {
    const old = { ...cadence('windows-monthly'), key: 'old', validToOn: '2026-03-31' };
    const fresh = { ...cadence('windows-preview'), key: 'fresh', validFromOn: '2026-04-01' };
    expect(
      cadenceWindows([fresh, old], '2026-03-01', '2026-04-30').map((one) => [
        one.cadence.key,
        one.window.startsAt.slice(0, 10),
      ]),
    ).toEqual([
      ['old', '2026-03-10'],
      ['fresh', '2026-04-28'],
    ]);
  });

  it('stand in the order of their start, whatever the zone', () => {
    const both = cadenceWindows([cadence('dataverse-nightly'), cadence('windows-monthly')], '2026-03-10', '2026-03-10');
    expect(both.map((one) => one.cadence.key)).toEqual(['windows-monthly', 'dataverse-nightly']);
  });
});

const updateOf = (words: string, changes: Partial<MicrosoftUpdate> = {}): MicrosoftUpdate => {
  const reading = windowFromWords(words, '2026-03-01');
  if (reading.outcome !== 'read') throw new Error(reading.message);
  return {
    key: 'DEMO-03',
    title: 'browser change',
    kind: 'microsoft',
    window: reading.window,
    step: 'heard',
    watchDays: 7,
    tellings: [],
    ...changes,
  };
};
it('holds an update as lists and files have it, and nothing else', () => {
  const update = {
    ...updateOf('3 March 2026'),
    tellings: [{ by: 'Sam Field', whom: 'Ada Lee', what: 'The date', on: '2026-03-01' }],
  };
  expect(microsoftUpdateSchema.parse(update)).toEqual(update);
  for (const kind of ['microsoft', 'tms-release'])
    expect(microsoftUpdateSchema.safeParse({ ...update, kind }).success).toBe(true);
  for (const step of ['heard', 'tmu-told', 'tested-on-a-copy', 'date-agreed', 'live', 'checked']) {
    expect(microsoftUpdateSchema.safeParse({ ...update, step }).success).toBe(true);
  }
  for (const precision of ['instant', 'day', 'part-of-month', 'month']) {
    expect(microsoftUpdateSchema.safeParse({ ...update, window: { ...update.window, precision } }).success).toBe(true);
  }
  for (const wrong of [
    { kind: '' },
    { step: '' },
    { window: { ...update.window, precision: '' } },
    { window: {} },
    { tellings: [{}] },
    { key: 1 },
  ]) {
    expect(microsoftUpdateSchema.safeParse({ ...update, ...wrong }).success).toBe(false);
  }
});

describe('watchWindow', () => {
  it.each([
    ['3 March 2026', 7, '2026-03-03T00:00:00.000Z', '2026-03-10T00:00:00.000Z', 7],
    ['10 March 2026 at 5pm', 7, '2026-03-10T17:00:00.000Z', '2026-03-17T17:00:00.000Z', 7],
    ['27 March 2026 at 5pm', 7, '2026-03-27T17:00:00.000Z', '2026-04-03T16:00:00.000Z', 7],
    ['25 October 2026', 1, '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z', 1],
    ['10 July 2026, 7pm to 4am', 2, '2026-07-10T18:00:00.000Z', '2026-07-12T18:00:00.000Z', 2],
    ['mid-May 2026', 7, '2026-05-10T23:00:00.000Z', '2026-05-27T23:00:00.000Z', 17],
  ])('%s for %d days', (words, watchDays, fromAt, untilAt, days) => {
    const watch = watchWindow(updateOf(words, { watchDays }))!;
    expect(watch).toEqual({ fromAt, untilAt });
    expect(daysIn(watch)).toBe(days);
  });

  it.each([0, -1, Number.NaN])('is none for %d days', (watchDays) => {
    expect(watchWindow(updateOf('3 March 2026', { watchDays }))).toBeUndefined();
  });

  it('keeps the time of day over half days too', () => {
    expect(daysAfter('2026-03-03T09:00:00.000Z', 0.5)).toBe('2026-03-03T21:00:00.000Z');
  });
});

describe('updatesOnDay', () => {
  const release = updateOf('3 March 2026', { key: 'DEMO-04', title: 'TMS release' });
  const later = updateOf('mid-March 2026', { key: 'DEMO-05', title: 'autumn update', watchDays: 0 });

  it('says what was, may have been, and came shortly before', () => {
    const preview = updateOf('12 March 2026 at 5pm', { key: 'DEMO-07', title: 'preview' });
    const before = updateOf('9 March 2026', { key: 'DEMO-06', title: 'portal update' });
    const { found, message } = updatesOnDay([before, later, preview, release], '2026-03-12');
    expect(found.map(({ update, bearing }) => [update.key, bearing])).toEqual([
      ['DEMO-07', 'certain'],
      ['DEMO-05', 'possible'],
      ['DEMO-06', 'watched'],
    ]);
    expect(message).toBe(
      '12 March 2026: DEMO-07, preview, was on that day (12 March 2026 at 5pm). ' +
        'DEMO-05, autumn update, may have been on that day (mid-March 2026). Shortly before came DEMO-06, portal update (9 March 2026).',
    );
  });

  it.each([
    ['2026-03-02', 0],
    ['2026-03-03', 1],
    ['2026-03-09', 1],
    ['2026-03-10', 0],
  ])('on %s finds %d', (on, count) => {
    expect(updatesOnDay([release], on).found).toHaveLength(count);
  });

  it('names what was due by its rule, begun the evening before or not', () => {
    const cadences = [cadence('windows-monthly'), cadence('dataverse-nightly')];
    const { byCadence, message } = updatesOnDay([], '2026-03-10', cadences);
    expect(byCadence.map(({ window }) => window.startsAt)).toEqual([
      '2026-03-09T18:00:00.000Z',
      '2026-03-10T17:00:00.000Z',
      '2026-03-10T18:00:00.000Z',
    ]);
    expect(message).toBe(
      'The timetable has no update on 10 March 2026, or shortly before. One that nobody recorded would not show. ' +
        'Dataverse maintenance window (Europe) was due by its rule (9 March 2026, 6pm to 3am the next day). ' +
        'Windows security update was due by its rule (10 March 2026 at 5pm). ' +
        'Dataverse maintenance window (Europe) was due by its rule (10 March 2026, 6pm to 3am the next day).',
    );
    const late = {
      ...cadence('windows-monthly'),
      hours: { at: '23:30', timeZone: 'Pacific/Auckland', lastsMinutes: 1 },
    };
    expect(updatesOnDay([release], '2026-03-10', [late]).byCadence).toHaveLength(1);
    const early = { ...late, hours: { ...late.hours, at: '08:00' } };
    expect([
      updatesOnDay([], '2026-03-09', [early]).byCadence.length,
      updatesOnDay([], '2026-03-10', [early]).byCadence.length,
    ]).toEqual([1, 0]);
    expect(updatesOnDay([release], '2026-03-03', [{ ...late, days: { kind: 'every-day' } }]).message).toMatch(
      /^3 March 2026: DEMO-04.*\(3 March 2026\)\. Windows/,
    );
  });

  it('does not take silence for proof', () => {
    expect(updatesOnDay([later], '2026-03-02')).toEqual({
      found: [],
      byCadence: [],
      message:
        'The timetable has no update on 2 March 2026, or shortly before. One that nobody recorded would not show.',
    });
  });
});
