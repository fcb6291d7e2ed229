import type { CoverEntry } from './cover-entry.js';
import { isWeekday } from './days.js';
import { coverStrip } from './cover-strip.js';

const today = '2026-03-05'; // Thursday
const entry = (name: string, fromOn: string, more: Partial<CoverEntry> = {}): CoverEntry => ({
  key: `${name} ${fromOn}`,
  inbox: 'portal-inbox',
  person: { name, email: `${name}@tmu.example` },
  fromOn,
  ...more,
});
const runs = (entries: CoverEntry[], more: Parameters<typeof coverStrip>[2] = {}) =>
  coverStrip(entries, today, { weeks: 3, ...more }).map(({ inboxes }) =>
    inboxes[0]!.runs.map(({ fromOn, toOn, people, notThere }) => [
      fromOn,
      toOn,
      ...people,
      ...notThere.map(({ person, why }) => `${person.name} ${why}`),
    ]),
  );

test('the strip begins today, puts days together, and names gaps and who is away', () => {
  const usual = [entry('Priya', '2026-01-01'), entry('Priya', '2026-03-10', { toOn: '2026-03-17', away: true })];
  expect(runs(usual)).toEqual([
    [['2026-03-05', '2026-03-06', 'Priya']],
    [
      ['2026-03-09', '2026-03-09', 'Priya'],
      ['2026-03-10', '2026-03-13', 'Priya away'],
    ],
    [
      ['2026-03-16', '2026-03-17', 'Priya away'],
      ['2026-03-18', '2026-03-20', 'Priya'],
    ],
  ]);
  expect(runs([...usual, entry('Sam', '2026-03-10', { toOn: '2026-03-13' })])[1]).toEqual([
    ['2026-03-09', '2026-03-09', 'Priya'],
    ['2026-03-10', '2026-03-13', 'Sam', 'Priya away'],
  ]);
});

test('days on which nobody works are no gap, and who has left covers nothing', () => {
  const [week] = runs([], { isWorkingDay: (on) => on !== '2026-03-06' && isWeekday(on) });
  expect(week).toEqual([['2026-03-05', '2026-03-05']]);
  expect(runs([entry('Gone', '2026-01-01')], { people: [{ email: 'GONE@tmu.example', hasLeft: true }] })[0]).toEqual([
    ['2026-03-05', '2026-03-06', 'Gone left'],
  ]);
});
