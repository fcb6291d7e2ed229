// How long it takes to replay a story and to place its issue in the queue, and how both grow: 20,000 events over 5,000. In
// proportion is 4; with the square, 16. One JSON line a figure, medians of turns that alternate.
import { figure, fromSource, quantile } from './from-source.mjs';

const { placeInQueue, replayIssue, shippedSnapshot, tellingsOf, usualWorkingWeek, workingCalendar } =
  await fromSource("export * from './index.js'");

const by = { name: 'Priya Hartnoll', email: 'priya@tmu.example' };
const told = { how: 'email', on: '2026-03-02', note: 'Try again' };
const steps = [
  { type: 'note-added', text: 'Rang back' },
  { type: 'answered', whatWasDone: 'Made it again', told },
  { type: 'not-resolved', whatHappened: 'Still missing' },
  { type: 'person-told', told },
];

/** A story of so many events, a minute apart: the turn changes with every second one. */
function storyOf(count) {
  const raised = {
    type: 'raised',
    key: 'issue-1',
    reporter: { kind: 'panellist', name: 'Grace Obi' },
    channel: 'portal-inbox',
    details: { whatHappened: 'The bundle is missing' },
  };
  return Array.from({ length: count }, (_, n) => ({
    ...(n === 0 ? raised : steps[n % steps.length]),
    id: `e-${n}`,
    at: new Date(Date.UTC(2026, 0, 5, 9, n)).toISOString(),
    by,
  }));
}

const context = {
  rules: shippedSnapshot,
  now: '2026-06-01T09:00:00.000Z',
  calendar: workingCalendar({ week: usualWorkingWeek, bankHolidays: [] }),
};
const timed = (work) => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
const counts = [5_000, 20_000];
const stories = counts.map(storyOf);
const issues = stories.map((story) => replayIssue(story));
const work = {
  'a replay': (n) => replayIssue(stories[n]),
  'a place in the queue': (n) => placeInQueue([issues[n]], context),
  'who was told what': (n) => tellingsOf(issues[n]),
};
for (const [name, run] of Object.entries(work)) {
  const times = counts.map(() => []);
  // Turn by turn, so that a busy moment of the machine is shared. The first two warm up.
  for (let turn = 0; turn < 9; turn += 1) {
    for (const n of counts.keys()) {
      const ms = timed(() => run(n));
      if (turn > 1) times[n].push(ms);
    }
  }
  const [small, large] = times.map((ms) => quantile(ms, 0.5));
  figure(`story: ${name}, 20,000 events`, large, 'ms', 500, 'lower');
  figure(`story: ${name}, 20,000 events over 5,000`, large / small, 'times', 8, 'lower');
}
