import fc from 'fast-check';
import { often } from '../testing/in-full.js';
import { decideIssue } from './decide-issue.js';
import { evolveIssue, replayIssue } from './evolve-issue.js';
import { nodesOfStatus } from './flowchart.js';
import { codesOf } from '../vocabulary/vocabulary.js';
import { issueStatuses } from '../vocabulary/words/statuses.js';
import type { IssueCommand } from './issue-command.js';
import { issueEventSchema, type IssueEvent } from './issue-event.js';
import { issueSchema, type Issue } from './issue.js';
import { decideMerge, decideUndoMerge } from './merge-issues.js';
import { openSteps } from './open-steps.js';
import { processTable } from './process-table.js';
import { anyActor, anyCommand, anyMinute } from './testing/arbitraries.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps } from './testing/stories.js';
import { placeOf } from './who-may.js';

const anyTurn = fc.tuple(anyCommand, anyActor, anyMinute);
// A number takes one of the steps that are open: commands at random alone hardly ever come as far as TRA.
const anyTurns = fc.array(fc.oneof(anyTurn, fc.tuple(fc.nat(99), fc.constant(administrator), anyMinute)), {
  minLength: 1,
  maxLength: 40,
  size: 'max',
});
type Turn = readonly [IssueCommand | number, typeof administrator, number];

function openStep(issue: Issue, pick: number): IssueCommand {
  const offered = openSteps(issue, administrator).filter((step) => step.command !== 'merge-into');
  const { command, outcomes } = offered[pick % offered.length]!;
  const step: IssueCommand = steps[command];
  return step.type === 'close' ? { ...step, outcome: outcomes![pick % outcomes!.length]!.outcome } : step;
}

interface Accepted {
  before: Issue | undefined;
  command: IssueCommand;
  events: readonly IssueEvent[];
  after: Issue;
}

/** Gives the commands one after the other, to an issue that is raised first, and returns what was accepted. */
function walk(turns: readonly Turn[], first: IssueCommand = raise): Accepted[] {
  const accepted: Accepted[] = [];
  let issue: Issue | undefined;
  for (const [n, [turn, actor, minute]] of [[first, administrator, 0] as const, ...turns].entries()) {
    const command = typeof turn === 'number' ? openStep(issue!, turn) : turn;
    const untouched = JSON.stringify(issue);
    const decision = decideIssue(issue, command, {
      ...factsOf(actor, minute),
      newId: idsFrom(`${first.type === 'raise' ? first.key : ''}-${n}`),
    });
    expect(JSON.stringify(issue)).toBe(untouched);
    if (decision.outcome === 'refused') continue;
    accepted.push({ before: issue, command, events: decision.events, after: decision.issue });
    issue = decision.issue;
  }
  return accepted;
}

function idsFrom(prefix: string) {
  let id = 0;
  return () => `${prefix}-${(id += 1)}`;
}

const lastOf = (accepted: readonly Accepted[]): Issue => accepted.at(-1)!.after;
const withoutStory = ({ history: _, ...issue }: Issue) => issue;

it('never reaches a place off the chart, and moves only as a row of the table says', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(anyTurns, (turns) => {
      for (const { before, command, after } of walk(turns)) {
        expect(nodesOfStatus(after.status).length).toBeGreaterThan(0);
        const from = placeOf(before);
        const rows = processTable.filter(
          (row) =>
            row.command === command.type &&
            row.from.includes(from) &&
            (command.type !== 'close' || row.outcome === command.outcome),
        );
        expect(rows).toHaveLength(1);
        const [row] = rows;
        if (row!.to === 'same') expect(placeOf(after)).toBe(from);
        else if (row!.to === 'merged') expect(placeOf(after)).toBe('merged');
        else if (row!.to === 'as-before') expect(placeOf(after)).toBe(before!.mergedInto!.statusBefore);
        else if (row!.to !== 'as-edited') expect(placeOf(after)).toBe(row!.to);
        reached.add(placeOf(after));
      }
    }),
    { numRuns: often(500, 125) },
  );
  // The property would hold for a walk that never leaves the start.
  expect(reached.size).toBe(codesOf(issueStatuses).length + 1);
});

it('closes nothing without a telling, but for an edit in the list or a merge', () => {
  let closed = 0;
  fc.assert(
    fc.property(anyTurns, (turns) => {
      for (const { command, after, before } of walk(turns)) {
        if (after.status !== 'closed' || before?.status === 'closed') continue;
        if (command.type === 'record-list-edit' || after.mergedInto) continue;
        closed += 1;
        const end = after.history.at(-1)!;
        expect(end).toMatchObject({
          type: 'closed',
          told: { note: expect.stringMatching(/\S/), on: expect.stringMatching(/^2026-03-0[12]$/) },
        });
        expect(after.lastToldAt ?? after.others?.some((person) => person.lastToldAt)).toBeTruthy();
      }
    }),
    { numRuns: often(200, 50) },
  );
  expect(closed).toBeGreaterThan(10);
});

it('replays the events of every accepted command to the same issue, in the order of their instants', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      for (const { before, events, after } of walk(turns)) {
        expect(after.history).toEqual([...(before?.history ?? []), ...events]);
        expect(replayIssue(after.history)).toEqual(after);
        expect(issueSchema.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
      }
      const instants = lastOf(walk(turns)).history.map((event) => event.at);
      expect(instants).toEqual([...instants].sort());
    }),
    { numRuns: often(100) },
  );
});

it('writes events that their schema reads back as they were', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      for (const { events } of walk(turns)) {
        for (const event of events) expect(issueEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }
    }),
    { numRuns: often(100) },
  );
});

it('offers exactly the steps that are not refused for their place or their person', () => {
  const hidden = ['record-list-edit', 'record-file', 'take-in', 'give-back', 'record-heard', 'undo-reply'];
  fc.assert(
    fc.property(anyTurns, anyTurn, (turns, [command, actor]) => {
      const issue = lastOf(walk(turns));
      const decision = decideIssue(issue, command, factsOf(actor, 601));
      const offered = openSteps(issue, actor).find((step) => step.command === command.type);
      const fits =
        offered && (command.type !== 'close' || offered.outcomes!.some((end) => end.outcome === command.outcome));
      const refused = decision.outcome === 'refused' && decision.refusal.code !== 'ISSUE.NEEDS';
      const nobodyToTakeOff = command.type === 'remove-person' && !issue.others;
      if (!hidden.includes(command.type) && !nobodyToTakeOff) expect(Boolean(fits)).toBe(!refused);
    }),
    { numRuns: often(300) },
  );
});

it('merges and undoes the merge, and nothing has changed', () => {
  let merges = 0;
  const second = { ...raise, key: 'issue-9', reporter: { kind: 'panellist' as const, name: 'Omar Faye' } };
  fc.assert(
    fc.property(anyTurns, anyTurns, (mine, theirs) => {
      const [kept, merged] = [lastOf(walk(mine)), lastOf(walk(theirs, second))];
      const there = decideMerge(kept, merged, factsOf(administrator, 700));
      if (there.outcome === 'refused') return;
      merges += 1;
      const back = decideUndoMerge(there.kept.issue, there.merged.issue, factsOf(administrator, 701));
      expect(back.outcome).toBe('accepted');
      if (back.outcome === 'refused') return;
      expect(withoutStory(back.kept.issue)).toEqual(withoutStory(kept));
      expect(withoutStory(back.merged.issue)).toEqual(withoutStory(merged));
      expect(replayIssue(back.kept.issue.history)).toEqual(back.kept.issue);
      expect(replayIssue(back.merged.issue.history)).toEqual(back.merged.issue);
    }),
    { numRuns: often(200) },
  );
  expect(merges).toBeGreaterThan(often(50));
});

it('takes any event after the first, in any order, as a history edited by hand may hold them', () => {
  fc.assert(
    fc.property(anyTurns, fc.infiniteStream(fc.nat()), (turns, picks) => {
      const events = lastOf(walk(turns)).history.slice(1);
      const shuffled = events
        .map((event) => [picks.next().value as number, event] as const)
        .sort(([a], [b]) => a - b)
        .map(([, event]) => event);
      const first = lastOf(walk([]));
      const issue = shuffled.reduce((before, event) => evolveIssue(before, event), first);
      expect(issueSchema.safeParse(issue).success).toBe(true);
      expect(issue.history).toHaveLength(events.length + 1);
      if (issue.mergedInto) expect(issue.status).toBe('closed');
    }),
    { numRuns: often(200) },
  );
});
