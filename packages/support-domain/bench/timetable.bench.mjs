// Ten years of a timetable with 1,500 hearings, laid out and held against each other: the sweep against every pair, in one run, the same
// conflicts. Then 1,000 posts brought in, in slices: how long in all, and the longest time for which the page had no turn.
import { figure, fromSource, quantile, seeded } from './from-source.mjs';

const {
  conflictsAmong,
  dayWindow,
  HearingsOnLine,
  inSlices,
  nightsOfEurope,
  partOfMonthWindow,
  previewTurns,
  updateFilePosts,
  windowBetween,
  windowConflict,
} = await fromSource("export * from './index.js'");

const next = seeded(20_261_126);
const dayMs = 86_400_000;
const firstDay = Date.UTC(2026, 0, 1);
const years = 10;
const dateOf = (ms) => new Date(ms).toISOString().slice(0, 10);
const someDay = () => firstDay + Math.floor(next() * years * 365) * dayMs;

const hearings = Array.from({ length: 1_500 }, (_, n) => {
  const at = someDay();
  return { on: dateOf(at), lastOn: dateOf(at + Math.floor(next() * 4) * dayMs), reference: `T-${n}` };
});
const updates = Array.from({ length: 1_200 }, (_, n) => {
  const at = someDay();
  const on = dateOf(at);
  const kind = n % 3;
  const evening = windowBetween(
    new Date(at + 18 * 3_600_000).toISOString(),
    new Date(at + 27 * 3_600_000).toISOString(),
  );
  const part = ['early', 'mid', 'late'][Math.floor(next() * 3)];
  const month = partOfMonthWindow(part, Number(on.slice(0, 4)), Number(on.slice(5, 7)));
  return { window: kind === 0 ? dayWindow(on) : kind === 1 ? evening : month };
});
const entries = [...hearings.map(({ on }) => ({ window: dayWindow(on) })), ...updates.slice(0, 300)];

/** Milliseconds, the middle of so many runs. */
const timed = (runs, work) => {
  const each = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return quantile(each, 0.5);
};

const count = (pairs) => pairs.length;
let naive = 0;
const pairwise = () => {
  naive = 0;
  for (let one = 0; one < entries.length; one += 1)
    for (let other = one + 1; other < entries.length; other += 1)
      if (windowConflict(entries[one].window, entries[other].window) !== 'none') naive += 1;
};
let swept = 0;
const sweep = () => {
  swept = count(conflictsAmong(entries));
};
sweep();
const naiveMs = timed(1, pairwise);
const sweptMs = timed(9, sweep);
if (naive !== swept || swept === 0) throw new Error(`pairwise finds ${naive} conflicts, the sweep ${swept}`);
figure(
  'ten years of a timetable: every pair takes so many times as long as the sweep',
  naiveMs / sweptMs,
  'times',
  100,
  'higher',
);
figure('ten years of a timetable held against itself', sweptMs, 'ms', 100, 'lower');

const laidOut = timed(5, () => {
  const line = new HearingsOnLine(hearings, nightsOfEurope);
  updates.forEach(({ window }) => line.of(window));
});
figure('1,200 updates held against 1,500 hearings, with their sentences', laidOut, 'ms', 500, 'lower');

const words = [
  'mid-October 2026',
  'late September 2026 and complete by mid-October 2026',
  '12 November 2026',
  'Q4 CY2026',
];
const posts = Array.from({ length: 1_000 }, (_, n) => ({
  id: `MC${1_000_000 + n}`,
  title: `A change of Teams, number ${n}`,
  lastModifiedDateTime: '2026-09-01T01:10:06.843Z',
  services: ['Microsoft Teams'],
  body: {
    contentType: 'html',
    content: `<p>${'What changes is told here at length. '.repeat(60)}</p><p><b>[When this will happen:]</b></p><p>Rollout begins ${words[n % words.length]}.</p><p><b>[How this affects you:]</b></p><p>${'It may affect you. '.repeat(60)}</p>`,
  },
}));
const file = JSON.stringify({ value: posts });
const textOf = (html) => html.replace(/<\/p>/g, '\n').replace(/<[^>]*>/g, '');
let longest = 0;
let since = performance.now();
const options = {
  clock: () => performance.now(),
  pause: async () => {
    longest = Math.max(longest, performance.now() - since);
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  },
};
const from = performance.now();
since = from;
const read = await inSlices(updateFilePosts('json', file, { todayOn: '2026-11-26', textOf }), options);
const preview = await inSlices(previewTurns(read, []), options);
const took = performance.now() - from;
longest = Math.max(longest, performance.now() - since);
if (preview.added.length !== 1_000) throw new Error(`${preview.added.length} of 1,000 posts were found`);
figure('1,000 posts read and compared', took, 'ms', 1_000, 'lower');
figure('1,000 posts: the longest time without a turn for the page', longest, 'ms', 100, 'lower');
