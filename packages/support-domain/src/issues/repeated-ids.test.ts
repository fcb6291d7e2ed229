import { decideIssue } from './decide-issue.js';
import { replayIssue } from './evolve-issue.js';
import type { IssueEvent } from './issue-event.js';
import { decideMerge, decideUndoMerge } from './merge-issues.js';
import { peopleOn } from './people-on-issue.js';
import { tellingsOf } from './tellings.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, told } from './testing/stories.js';

const names = (issue: Parameters<typeof peopleOn>[0]) => peopleOn(issue).map(({ reporter }) => reporter.name);
const add = (name: string) => ({ ...steps['add-person'], reporter: { kind: 'panellist' as const, name } });
const sameId = (id: string, minute: number) => ({ ...factsOf(administrator, minute), newId: () => id });

function withPeople(added: readonly string[], id: string, key = 'issue-1') {
  return added.reduce(
    (issue, name, n) => {
      const decision = decideIssue(issue, add(name), sameId(id, n + 1));
      if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
      return decision.issue;
    },
    story([{ ...raise, key }]),
  );
}

it.each([['x'], ['first'], ['id-1'], ['']])('adds everybody though each gets the id "%s"', (id) => {
  const issue = withPeople(['Grace Obi', 'Bo Lin', 'Uma Merrow'], id);
  expect(names(issue)).toEqual(['Tom Reed', 'Grace Obi', 'Bo Lin', 'Uma Merrow']);
  expect(new Set(peopleOn(issue).map(({ key }) => key)).size).toBe(4);
  expect(new Set(issue.history.map((event) => event.id)).size).toBe(issue.history.length);
  expect(replayIssue(issue.history)).toEqual(issue);
});

it('loses nobody where two issues that have the same ids are merged, and each is told as who they are', () => {
  const kept = withPeople(['Grace Obi'], 'x');
  const other = { ...raise, reporter: { kind: 'panellist' as const, name: 'Ann Lee' } };
  const merged = decideIssue(story([{ ...other, key: 'issue-2' }]), add('Bo Lin'), sameId('x', 5));
  if (merged.outcome === 'refused') throw new Error(merged.refusal.message);
  const merge = decideMerge(kept, merged.issue, factsOf(administrator, 20));
  if (merge.outcome === 'refused') throw new Error(merge.refusal.message);
  expect(names(merge.kept.issue)).toEqual(['Tom Reed', 'Grace Obi', 'Ann Lee', 'Bo Lin']);
  const again = decideMerge(merge.kept.issue, merged.issue, factsOf(administrator, 21));
  expect(again.outcome === 'accepted' && names(again.kept.issue)).toHaveLength(4);

  const bo = merge.kept.issue.others!.find(({ reporter }) => reporter.name === 'Bo Lin')!;
  const telling = decideIssue(
    merge.kept.issue,
    { type: 'tell-person', told: { ...told, to: [bo.key] } },
    factsOf(administrator, 30),
  );
  if (telling.outcome === 'refused') throw new Error(telling.refusal.message);
  expect(tellingsOf(telling.issue).map((one) => one.names)).toEqual([['Bo Lin']]);
  const undone = decideUndoMerge(telling.issue, merge.merged.issue, factsOf(administrator, 40));
  expect(undone.outcome === 'accepted' && peopleOn(undone.merged.issue).map((one) => Boolean(one.lastToldAt))).toEqual([
    false,
    true,
  ]);
});

it('keeps both of two people whom a history edited by hand gives one key', () => {
  const issue = withPeople(['Grace Obi', 'Bo Lin'], 'x');
  const oneKey = issue.history.map((event): IssueEvent =>
    event.type === 'person-added' ? { ...event, person: { ...event.person, key: 'x' } } : event,
  );
  const replayed = replayIssue([...oneKey, { ...oneKey[0]!, type: 'person-told', told } as IssueEvent]);
  expect(names(replayed)).toEqual(['Tom Reed', 'Grace Obi', 'Bo Lin']);
  expect(tellingsOf(replayed)[0]!.names).toEqual(['Tom Reed', 'Grace Obi', 'Bo Lin']);
  expect(names(replayIssue([...oneKey, ...oneKey.slice(1)]))).toHaveLength(3);
});
