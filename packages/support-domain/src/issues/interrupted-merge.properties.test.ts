import fc from 'fast-check';
import { often } from '../testing/in-full.js';
import { decideIssue } from './decide-issue.js';
import { replayIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { decideMerge, decideUndoMerge, refuseLosing, type MergeDecision } from './merge-issues.js';
import { everybodyOn, reached } from './people-on-issue.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, told } from './testing/stories.js';

const keys = ['issue-1', 'issue-2', 'issue-3'] as const;
type Key = (typeof keys)[number];

/** What is stored, what everybody was last told, and the halves that somebody's machine has still to write. */
interface Site {
  issues: Record<Key, Issue>;
  lastTold: Map<string, string>;
  gone: Set<string>;
  pending: { on: Key; other: Key; command: IssueCommand }[];
  minute: number;
  accepted: Map<string, number>;
}

const reporterOf = (key: Key) => ({ kind: 'panellist' as const, name: `Reporter of ${key}` });
const newSite = (): Site => ({
  issues: Object.fromEntries(
    keys.map((key) => [key, story([{ ...raise, key, reporter: reporterOf(key) }])]),
  ) as Site['issues'],
  lastTold: new Map(),
  gone: new Set(),
  pending: [],
  minute: 10,
  accepted: new Map(),
});

/** Stores a command as storage does: the half that lets people go only where the other issue has them. */
function give(site: Site, on: Key, command: IssueCommand, other?: Key): boolean {
  const issue = site.issues[on];
  if (refuseLosing(command, issue, other && site.issues[other])) return false;
  const decision = decideIssue(issue, command, factsOf(administrator, site.minute));
  if (decision.outcome === 'refused') return false;
  for (const event of decision.events) {
    if (!('told' in event) || !event.told) continue;
    for (const person of everybodyOn(issue)) {
      if (reached(event.told, person)) site.lastTold.set(person.reporter.name, event.at);
    }
  }
  if (command.type === 'remove-person') {
    site.gone.add(issue.others!.find(({ key }) => key === command.personKey)!.reporter.name);
  }
  site.issues[on] = decision.issue;
  site.accepted.set(command.type, (site.accepted.get(command.type) ?? 0) + 1);
  return true;
}

/** Two writes one after the other, of which the machine may stop after the first; the second may come much later. */
function giveHalves(site: Site, decision: MergeDecision, order: readonly ['kept' | 'merged', Key][], stops: boolean) {
  if (decision.outcome === 'refused') return;
  const [first, second] = order.map(([which, on], index) => ({
    on,
    other: order[1 - index]![1],
    command: decision[which].command,
  }));
  if (first!.command && !give(site, first!.on, first!.command, first!.other)) return;
  if (!second!.command) return;
  if (stops) site.pending.push({ ...second!, command: second!.command });
  else give(site, second!.on, second!.command, second!.other);
}

type Turn = readonly [what: string, a: number, b: number, stops: boolean];

function take(site: Site, [what, a, b, stops]: Turn): void {
  site.minute += 1;
  const [one, other] = [keys[a % 3]!, keys[(a + 1 + (b % 2)) % 3]!];
  const [kept, merged] = [site.issues[one], site.issues[other]];
  const facts = factsOf(administrator, site.minute);
  const people = everybodyOn(kept);
  const somebody = people[b % people.length]!;
  const order = [['kept', one] as const, ['merged', other] as const] as ['kept' | 'merged', Key][];
  switch (what) {
    case 'merge':
      return giveHalves(site, decideMerge(kept, merged, facts), order, stops);
    case 'undo':
      return giveHalves(site, decideUndoMerge(kept, merged, facts), [...order].reverse(), stops);
    case 'late half': {
      const [half] = site.pending.splice(b % Math.max(1, site.pending.length), 1);
      if (half) give(site, half.on, half.command, half.other);
      return;
    }
    case 'add':
      give(site, one, { ...steps['add-person'], reporter: { kind: 'panellist', name: `Person ${site.minute}` } });
      return;
    case 'tell':
      give(site, one, { type: 'tell-person', told: { ...told, ...(stops ? {} : { to: [...somebody.keys] }) } });
      return;
    case 'answer':
      give(site, one, { ...steps.answer, told: { ...told, ...(stops ? {} : { to: [...somebody.keys] }) } });
      return;
    case 'take off':
      give(site, one, { type: 'remove-person', personKey: somebody.key, reason: 'x', ...(stops ? { told } : {}) });
      return;
    case 'close':
      give(site, one, { ...steps.close, told: { ...told, to: [...somebody.keys] } });
      return;
    default:
      give(site, one, steps.reopen);
  }
}

/** Everybody who ever came and was not told on leaving stands on an issue that is its own, with the last word that they heard. */
function everybodyIsThere(site: Site): void {
  const alive = Object.values(site.issues).filter((issue) => !issue.mergedInto);
  const known = new Map<string, string | undefined>();
  for (const issue of alive) {
    for (const { reporter, lastToldAt } of everybodyOn(issue)) {
      const before = known.get(reporter.name);
      known.set(
        reporter.name,
        [before, lastToldAt]
          .filter((at) => at !== undefined)
          .sort()
          .at(-1),
      );
    }
  }
  const ever = Object.values(site.issues).flatMap((issue) => everybodyOn(issue).map(({ reporter }) => reporter.name));
  for (const name of ever) {
    if (site.gone.has(name)) continue;
    expect([name, known.has(name)]).toEqual([name, true]);
    expect([name, known.get(name)]).toEqual([name, site.lastTold.get(name)]);
  }
}

const anyTurn: fc.Arbitrary<Turn> = fc.tuple(
  fc.constantFrom(
    'merge',
    'merge',
    'undo',
    'undo',
    'late half',
    'add',
    'tell',
    'answer',
    'take off',
    'close',
    'reopen',
  ),
  fc.nat(2),
  fc.nat(9),
  fc.boolean(),
);

it('loses nobody and nothing that they heard, wherever merges and their undoing stop and whoever writes in between', () => {
  const accepted = new Map<string, number>();
  let late = 0;
  fc.assert(
    fc.property(fc.array(anyTurn, { minLength: 10, maxLength: 30, size: 'max' }), (turns) => {
      const site = newSite();
      for (const turn of turns) {
        const waiting = site.pending.length;
        take(site, turn);
        if (site.pending.length < waiting) late += 1;
        everybodyIsThere(site);
      }
      for (const issue of Object.values(site.issues)) expect(replayIssue(issue.history)).toEqual(issue);
      for (const [type, count] of site.accepted) accepted.set(type, (accepted.get(type) ?? 0) + count);
    }),
    { numRuns: often(200, 130) },
  );
  // The property would hold for a site on which nothing is ever merged.
  for (const type of ['take-in', 'merge-into', 'undo-merge', 'give-back', 'record-heard', 'remove-person', 'close']) {
    expect([type, (accepted.get(type) ?? 0) > 2]).toEqual([type, true]);
  }
  expect(late).toBeGreaterThan(often(50, 20));
});
