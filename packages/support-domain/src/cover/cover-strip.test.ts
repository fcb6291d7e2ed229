import type { CoverEntry } from './cover-entry.js';
import { isWeekday } from './days.js';
import { coverRunWords, coverStrip } from './cover-strip.js';

const today = '2026-03-05'; // Thursday
const entry = (name: string, fromOn: string, more: Partial<CoverEntry> = {}): CoverEntry => ({
  key: `${name} ${fromOn}`,
  inbox: 'portal-inbox',
  person: { name, email: `${name}@tmu.example` },
  fromOn,
  ...more,
});
const words = (entries: CoverEntry[], more: Parameters<typeof coverStrip>[2] = {}) =>
  coverStrip(entries, today, { weeks: 3, ...more }).map(({ inboxes }) =>
    inboxes[0]!.runs.map((run) => coverRunWords(run, today)),
  );

test('the strip begins today, puts days together, and names gaps and who is away', () => {
  const usual = [entry('Priya', '2026-01-01'), entry('Priya', '2026-03-10', { toOn: '2026-03-17', away: true })];
  expect(words(usual)).toEqual([
    ['today and tomorrow: Priya'],
    ['9 March: Priya', '10 to 13 March: nobody. Priya is away'],
    ['16 and 17 March: nobody. Priya is away', '18 to 20 March: Priya'],
  ]);
  expect(words([...usual, entry('Sam', '2026-03-10', { toOn: '2026-03-13' })])[1]).toEqual([
    '9 March: Priya',
    '10 to 13 March: Sam. Priya is away',
  ]);
});

test('days on which nobody works are no gap, and who has left covers nothing', () => {
  const [week] = words([], { isWorkingDay: (on) => on !== '2026-03-06' && isWeekday(on) });
  expect(week).toEqual(['today: nobody']);
  expect(words([entry('Gone', '2026-01-01')], { people: [{ email: 'GONE@tmu.example', hasLeft: true }] })[0]).toEqual([
    'today and tomorrow: nobody. Gone has left',
  ]);
});

test('a week across two months names both', () => {
  const [run] = coverStrip([], '2026-03-30', { weeks: 1 })[0]!.inboxes[0]!.runs;
  expect(coverRunWords(run!, '2026-03-29')).toBe('30 March to 3 April: nobody');
});
