import type { IssueRow } from '@tms-support/sharepoint-storage';
import { decideIssue, type Issue, type IssueCommand } from '@tms-support/support-domain';
import { AllIssues } from '../../../all-issues/all-issues';
import { Past } from './past';
import { alikeOpen, timesBefore } from './what-is-known';

const said = [
  'code',
  'refused',
  'letter',
  'address',
  'case',
  'save',
  'button',
  'hearing',
  'missing',
  'file',
  'vanished',
  'password',
  'task',
];
// Each of these is in a hundred times as many issues as in a team's own: at 50 issues a year, 30,000 are six hundred years.
const words = [...said, ...Array.from({ length: 120 }, (_, at) => `thing${String.fromCharCode(97 + (at % 26))}${at}`)];
const now = '2026-03-05T10:00:00.000Z';
const actor = { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator' as const] };

function closedIssue(number: number): IssueRow {
  const pickOf = (step: number): string => words[(number * step + Math.floor(number / 97)) % words.length]!;
  const told = { how: 'email' as const, on: '2026-03-01', note: `Answer ${number}` };
  const commands: IssueCommand[] = [
    {
      type: 'raise',
      key: String(number),
      channel: 'email',
      details: { whatHappened: `The ${pickOf(3)} ${pickOf(5)} ${pickOf(7)} on ${number % 400}` },
      reporter: { kind: 'panellist', name: `Person ${number % 140}` },
      solved: { whatWasDone: 'x', told },
    },
  ];
  const value = commands.reduce<Issue | undefined>((issue, command) => {
    const decision = decideIssue(issue, command, { at: now, actor, newId: () => 'e' });
    if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
    return decision.issue;
  }, undefined)!;
  return { number, value, etag: '"1"', faults: [], listUrl: '' };
}

it('takes 30,000 closed issues in by many small turns, and answers what is like one in a small part of that time', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => closedIssue(index + 1));
  const all = new AllIssues({
    readOpenIssues: async () => [],
    readClosedIssues: async () => [],
    readIssue: async () => rows[0]!,
  });
  rows.forEach((row) => all.put(row));
  const past = new Past(all);
  // The time between two turns of the loop is what a key would have waited: held to a part of the whole, measured in the same run, since
  // milliseconds are the machine's. Those are the bench's (`apps/local-site/bench/log.bench.mjs`).
  const began = performance.now();
  let last = began;
  const slices: number[] = [];
  const watch = setInterval(() => {
    const at = performance.now();
    slices.push(at - last);
    last = at;
  }, 0);
  await new Promise<void>((done) => void past.takeIn(done));
  clearInterval(watch);
  const whole = performance.now() - began;
  const longest = [...slices].sort((a, b) => b - a)[Math.floor(slices.length / 100)]!;
  const asked = ['my code is refused', 'letter without an address', 'the file has vanished from the case'].map(
    (whatHappened) => {
      const from = performance.now();
      expect(timesBefore(past.index, { whatHappened }, now).length).toBeGreaterThan(0);
      expect(past.issuesOf({ name: 'Person 41', email: '' })).toHaveLength(214);
      alikeOpen(past.open, { whatHappened }, { name: 'Person 41', email: '' });
      return performance.now() - from;
    },
  );
  expect(past.index.remembered).toHaveLength(30_000);
  expect(slices.length).toBeGreaterThan(100);
  expect(longest / whole).toBeLessThan(1 / 20);
  expect(Math.min(...asked) / whole).toBeLessThan(1 / 20);
});

it('finds somebody by address where there is one, so that two people of one name stay two', async () => {
  const rows = [closedIssue(1), closedIssue(2)];
  rows[0]!.value.reporter = { kind: 'panellist', name: 'Ann Lee', email: 'ann@one.example' };
  rows[1]!.value.reporter = { kind: 'panellist', name: 'Ann Lee', email: 'ann@two.example' };
  const all = new AllIssues({
    readOpenIssues: async () => [],
    readClosedIssues: async () => [],
    readIssue: async () => rows[0]!,
  });
  rows.forEach((row) => all.put(row));
  const past = new Past(all);
  await new Promise<void>((done) => void past.takeIn(done));
  expect(past.issuesOf({ name: 'Ann Lee', email: 'ANN@two.example' }).map((row) => row.number)).toEqual([2]);
  expect(past.issuesOf({ name: 'ann lee', email: '' }).map((row) => row.number)).toEqual([2, 1]);
});
