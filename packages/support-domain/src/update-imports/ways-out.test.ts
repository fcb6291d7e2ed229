import { cadenceLines } from '../updates/cadence-in-words.js';
import { nightsOfEurope } from '../conflicts/nights.js';
import { knownCadences, nightlyCadence } from '../updates/known-cadences.js';
import { dayWindow, monthWindow, partOfMonthWindow, windowBetween } from '../updates/windows.js';
import { comingInWords } from './coming-in-words.js';
import type { ListedUpdate } from './listed-update.js';
import { readUpdatesCsv, updatesCsv } from './updates-csv.js';

const today = '2026-05-12';
const now = Date.parse('2026-05-12T08:00:00Z');
const one = (title: string, more: Partial<ListedUpdate> = {}): ListedUpdate => ({
  key: title,
  title,
  stage: 'heard',
  ...more,
});

describe('comingInWords', () => {
  it('says by month what is coming, no more exactly than it is known', () => {
    const updates = [
      one('Undated'),
      one('June', { window: monthWindow(2026, 6), decision: { choice: 'test', impact: 'high' } }),
      one('Done', { window: monthWindow(2026, 6), stage: 'tested', decision: { choice: 'test', impact: 'high' } }),
      one('Now on', { window: partOfMonthWindow('mid', 2026, 5) }),
      one('Since April', { window: { ...monthWindow(2026, 4), endsAt: '2026-06-01T00:00:00Z' } }),
      one('Over', { window: dayWindow('2026-05-11') }),
      one('Ignored', { window: monthWindow(2026, 6), decision: { choice: 'ignore', impact: 'none' } }),
      one('Closed', { window: monthWindow(2026, 6), stage: 'closed' }),
      one('Two\nlines', { window: dayWindow('2026-06-02') }),
    ];
    const words = comingInWords(updates, today, now);
    expect(words.split('\n\n').slice(0, 4)).toEqual([
      'What is coming to TMS',
      expect.stringMatching(
        /^May 2026\n- Since April \(.*\n- Now on \(mid-May 2026\)\. TMU has not decided yet what to do about it\.$/,
      ),
      expect.stringMatching(
        /^June 2026\n- June \(June 2026\)\. TMU will have it tested first\. High impact on TMS\.\n- Done \(June 2026\)\. Tested\.\n- Two lines \(2 June 2026\)/,
      ),
      'No date is known yet\n- Undated. TMU has not decided yet what to do about it.',
    ]);
    expect(words).not.toMatch(/Over|Ignored|Closed/);
    expect(words).toContain('known on 12 May 2026');
  });

  it('says so where nothing is', () => expect(comingInWords([], today, now)).toContain('Nothing that TMU knows of.'));
});

it('reads its own file again, with the same windows', () => {
  const windows = [
    dayWindow('2026-03-29'),
    monthWindow(2026, 6),
    partOfMonthWindow('late', 2026, 2),
    windowBetween('2026-07-10T18:00:00.000Z', '2026-07-11T03:00:00.000Z'),
    windowBetween('2026-03-10T17:00:00.000Z', '2026-03-10T17:01:00.000Z'),
    { ...monthWindow(2026, 6), endsAt: monthWindow(2026, 8).endsAt },
  ];
  const updates = windows.map((window, index) => one(`=Title, “${index}”`, { key: `k-${index}`, window }));
  const read = readUpdatesCsv(updatesCsv(updates), { todayOn: today, textOf: (html) => html });
  if (read.outcome !== 'read') throw new Error(read.message);
  expect(read.posts.map(({ id, title }) => [id, title])).toEqual(updates.map(({ key, title }) => [key, title]));
  expect(read.posts.map(({ window }) => window && [window.startsAt, window.endsAt, window.precision])).toEqual(
    windows.map(({ startsAt, endsAt, precision }) => [startsAt, endsAt, precision]),
  );
});

describe('cadenceLines', () => {
  it('gives nights that come every day one line, and the next of each in London time', () => {
    const cadences = [...knownCadences, nightlyCadence(nightsOfEurope)];
    const lines = cadenceLines(cadences, '2026-12-04');
    expect(lines.map(({ key }) => key).sort()).toEqual(cadences.map(({ key }) => key).sort());
    const wordsOf = (key: string) => lines.find((line) => line.key === key)?.words;
    expect(wordsOf('dataverse-nightly')).toBe('every night, next on 4 December 2026, 6pm to 3am the next day');
    expect(wordsOf('windows-monthly')).toBe('the second Tuesday of the month, next on 8 December 2026 at 6pm');
    expect(wordsOf('edge-two-weeks')).toMatch(
      /^every 2 weeks, next on 14 December 2026\. Announced, but not certain yet$/,
    );
    // The clocks of America changed, and London's did not.
    expect(cadenceLines(knownCadences, '2026-03-09').find(({ key }) => key === 'windows-monthly')!.words).toMatch(
      /10 March 2026 at 5pm$/,
    );
  });

  it('says until when, begins with the first day, and has no line for what is over', () => {
    const night = { ...nightlyCadence(nightsOfEurope), validFromOn: '2026-06-01', validToOn: '2026-06-30' };
    expect(cadenceLines([night], '2026-05-12')[0]!.words).toMatch(/next on 1 June 2026, .*, until 30 June 2026$/);
    expect(cadenceLines([night], '2026-06-30')).toHaveLength(1);
    expect(cadenceLines([night], '2026-07-01')).toEqual([]);
  });
});
