import type { IssueRow } from '@tms-support/sharepoint-storage';
import { decideIssue, type Issue, type IssueCommand } from '@tms-support/support-domain';
import { AllIssues } from './all-issues';
import { Past } from './past';
import { alikeOpen, timesBefore } from '../screens/log-issue/beside/what-is-known';

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
// Each of these is in many times as many issues as in a team's own: at 50 issues a year, 6,000 are a hundred and twenty years.
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

it('takes 6,000 closed issues in by many small turns, and answers what is like one in a small part of that work', async () => {
  const rows = Array.from({ length: 6_000 }, (_, index) => closedIssue(index + 1));
  const all = new AllIssues({
    readOpenIssues: async () => [],
    readClosedIssues: async () => [],
    readIssue: async () => rows[0]!,
  });
  rows.forEach((row) => all.put(row));
  const past = new Past(all);
  // A key that is pressed waits for the turn that has begun: rows are counted, since milliseconds are the machine's. Those are the bench's
  // (`apps/local-site/bench/log.bench.mjs`), and what is compared here is the processor's time, which a neighbour does not stretch.
  const inATurn: number[] = [];
  let before = 0;
  let isTakingIn = true;
  const watch = (): void => {
    inATurn.push(past.index.remembered.length - before);
    before = past.index.remembered.length;
    if (isTakingIn) setTimeout(watch, 0);
  };
  const began = process.cpuUsage();
  setTimeout(watch, 0);
  await new Promise<void>((done) => void past.takeIn(done));
  isTakingIn = false;
  const whole = process.cpuUsage(began).user;
  const asking = process.cpuUsage();
  for (const whatHappened of [
    'my code is refused',
    'letter without an address',
    'the file has vanished from the case',
  ]) {
    expect(timesBefore(past.index, { whatHappened }, now).length).toBeGreaterThan(0);
    expect(past.issuesOf({ name: 'Person 41', email: '' })).toHaveLength(43);
    alikeOpen(past.open, { whatHappened }, { name: 'Person 41', email: '' });
  }
  const asked = process.cpuUsage(asking).user / 3;
  expect(past.index.remembered).toHaveLength(6_000);
  expect(Math.max(...inATurn)).toBeLessThanOrEqual(200);
  expect(asked / whole).toBeLessThan(1 / 10);
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
