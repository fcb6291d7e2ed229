import { answerOf } from '../replies/answer-of.js';
import { decideIssue } from './decide-issue.js';
import { replayIssue } from './evolve-issue.js';
import type { IssueCommand } from './issue-command.js';
import type { Issue } from './issue.js';
import { openSteps } from './open-steps.js';
import { tellingsOf } from './tellings.js';
import { administrator, developer, factsOf } from './testing/people.js';
import { steps, story, storyTo, told } from './testing/stories.js';
import { undoOfReply } from './undo-reply.js';

const give = (issue: Issue, command: IssueCommand, minute: number, who = administrator) =>
  decideIssue(issue, command, factsOf(who, minute));
const accepted = (decision: ReturnType<typeof decideIssue>): Issue => {
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.issue;
};
const standing = ({ history: _h, lastToldAt: _a, lastToldOn: _o, ...rest }: Issue) => rest;
const taken = story(storyTo.looking);

it.each<[string, Issue, IssueCommand]>([
  ['an answer', taken, steps.answer],
  ['a question', taken, steps['ask-person']],
  ['that it is fixed', story(storyTo['fixed-tell-person']), steps['tell-person']],
  [
    'a closing',
    story(storyTo.answered),
    { type: 'close', outcome: 'told-no-answer', told: { ...told, to: ['first'] } },
  ],
  [
    'a closing that TRA does not change it',
    story(storyTo['not-changing']),
    { type: 'close', outcome: 'not-changing', told },
  ],
])(
  'restores where it stood and who had it before %s; the telling stays, and the story has both',
  (_, before, command) => {
    const after = accepted(give(before, command, 30));
    const undoing = undoOfReply(before, after)!;
    const undone = accepted(give(after, undoing, 31));
    expect(standing(undone)).toEqual(standing(before));
    expect(undone.lastToldAt).toBe('2026-03-02T09:30:00.000Z');
    expect(tellingsOf(undone).at(-1)).toMatchObject({ note: 'Sent the steps', names: ['Tom Reed'] });
    expect(undone.history.slice(-2).map(({ type }) => type)).toEqual([after.history.at(-1)!.type, 'reply-undone']);
    expect(replayIssue(undone.history)).toEqual(undone);
  },
);

it('gives no undo for a telling that moved nothing, nor for anything that is no reply', () => {
  expect(undoOfReply(taken, accepted(give(taken, steps['tell-person'], 30)))).toBeUndefined();
  expect(undoOfReply(taken, accepted(give(taken, steps['hand-over'], 30)))).toBeUndefined();
});

it('is over once anything newer was written, whoever wrote it', () => {
  const after = accepted(give(taken, steps.answer, 30));
  const undoing = undoOfReply(taken, after)!;
  const newer = accepted(give(after, steps['add-note'], 31));
  expect(give(newer, undoing, 32)).toMatchObject({
    refusal: {
      needs: [{ field: 'eventId', message: 'Something newer was written. Only the newest step can be undone' }],
    },
  });
  expect(accepted(give(after, undoing, 33)).status).toBe('looking');
});

it('leads nowhere that the reply did not come from', () => {
  const after = accepted(give(taken, steps.answer, 30));
  const undoing = undoOfReply(taken, after)!;
  const wrong: IssueCommand = { ...undoing, before: { ...undoing.before, status: 'tra-fixing' } };
  expect(give(after, wrong, 31)).toMatchObject({ refusal: { needs: [{ field: 'before.status' }] } });
  expect(give(after, undoing, 31, developer)).toMatchObject({ refusal: { code: 'ISSUE.NOT_YOURS' } });
});

it('has no button of its own', () => {
  const after = accepted(give(taken, steps.answer, 30));
  expect(openSteps(after, administrator).map(({ command }) => command)).not.toContain('undo-reply');
});

it('offers no answer for next time that was undone', () => {
  const after = accepted(give(taken, steps.answer, 30));
  expect(answerOf(after)).toBe('Sent the steps');
  expect(answerOf(accepted(give(after, undoOfReply(taken, after)!, 31)))).toBeUndefined();
});
