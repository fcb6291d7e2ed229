import { decideIssue } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { decideMerge } from './merge-issues.js';
import { tellingsOf } from './tellings.js';
import { administrator, factsOf } from './testing/people.js';
import { raise, steps, story, told } from './testing/stories.js';

const decide = (issue: Issue, command: IssueCommand, minute = 60) =>
  decideIssue(issue, command, factsOf(administrator, minute));
const give = (issue: Issue, command: IssueCommand, minute = 60): Issue => {
  const decision = decide(issue, command, minute);
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const remove = { type: 'remove-person', personKey: 'id-102', reason: 'A different fault' } as const;
const two = story([raise, steps['add-person']]);

it.each<[string, Issue, string[]]>([
  ['has heard nothing', two, ['told.how', 'told.on', 'told.note']],
  ['was asked something alone', give(two, steps['ask-person']), ['told.how', 'told.on', 'told.note']],
  ['was told that we look', give(two, steps['tell-person']), ['told.how', 'told.on', 'told.note']],
  [
    'was left out of the answer',
    give(two, { ...steps.answer, told: { ...told, to: ['first'] } }),
    ['told.how', 'told.on', 'told.note'],
  ],
  [
    'was answered, and it did not work',
    give(give(two, steps.answer), steps['record-not-resolved'], 61),
    ['told.how', 'told.on', 'told.note'],
  ],
])('asks how somebody was told who is taken off and %s', (_, issue, fields) => {
  const decision = decide(issue, remove, 62);
  const needs = decision.outcome === 'refused' && decision.refusal.code === 'ISSUE.NEEDS' ? decision.refusal.needs : [];
  expect(needs.map(({ field }) => field)).toEqual(fields);
  expect(needs[0]?.message).toBe('Select how you told Grace Obi');
});

it('takes off who was answered without asking again', () => {
  expect(give(give(two, steps.answer), remove, 61)).not.toHaveProperty('others');
});

it('keeps how they were told in the story, and counts it for nobody else', () => {
  const off = give(two, { ...remove, told: { ...told, note: 'It is a setting of yours' } });
  expect(off).not.toHaveProperty('others');
  expect(off.lastToldAt).toBeUndefined();
  expect(tellingsOf(off)).toMatchObject([{ names: ['Grace Obi'], note: 'It is a setting of yours' }]);
});

it('takes off who was added by mistake, and says so', () => {
  const off = give(two, { ...remove, addedByMistake: true });
  expect(off.history.at(-1)).toMatchObject({ type: 'person-removed', addedByMistake: true });
});

it('takes off the second entry of somebody who stays, without asking how they were told', () => {
  const merged = story([{ ...raise, key: 'issue-2', reporter: { ...raise.reporter, email: 'TOM.REED@tmu.example' } }]);
  const there = decideMerge(story([raise]), merged, factsOf(administrator, 30));
  if (there.outcome === 'refused') throw new Error('refused');
  const twice = { ...there.kept.issue, others: there.kept.issue.others!.map(({ fromIssueKey: _, ...rest }) => rest) };
  expect(give(twice, { ...remove, personKey: 'issue-2' })).not.toHaveProperty('others');
});

it('sends who came by a merge back to their own issue, by undoing that', () => {
  const merged = story([{ ...raise, key: 'issue-2', reporter: { kind: 'panellist', name: 'Grace Obi' } }]);
  const there = decideMerge(story([raise]), merged, factsOf(administrator, 30));
  if (there.outcome === 'refused') throw new Error('refused');
  for (const more of [{}, { told }, { addedByMistake: true as const }]) {
    expect(decide(there.kept.issue, { ...remove, personKey: 'issue-2', ...more })).toMatchObject({
      refusal: {
        needs: [
          {
            field: 'personKey',
            message: 'Grace Obi came with an issue of their own. Undo that merge, and they go back to it',
          },
        ],
      },
    });
  }
});
