import type { CoverRun } from '@tms-support/support-domain';
import { runWords } from './run-words';

const run = (fromOn: string, toOn: string, people: string[] = [], away: string[] = []): CoverRun => ({
  fromOn,
  toOn,
  people,
  notThere: away.map((name) => ({ person: { name, email: `${name}@tmu.example` }, why: 'away' })),
});

it.each([
  [run('2026-03-05', '2026-03-06', ['Priya']), 'today and tomorrow: Priya'],
  [run('2026-03-10', '2026-03-13', ['Sam'], ['Priya']), '10 to 13 March: Sam. Priya is away'],
  [run('2026-03-05', '2026-03-05'), 'today: nobody'],
  // A week with a day off names its days, and so do days across two months.
  [run('2026-03-31', '2026-04-03'), '31 March to 3 April: nobody'],
  // All of a week is in its heading.
  [run('2026-03-30', '2026-04-03', ['Sam', 'Priya']), 'Sam and Priya'],
  [run('2026-03-16', '2026-03-20', [], ['Priya']), 'nobody. Priya is away'],
])('says who covers, and on which days where it is not the whole week', (one, words) => {
  expect(runWords(one, '2026-03-05')).toBe(words);
});
