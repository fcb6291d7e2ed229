import { decideIssue } from './decide-issue.js';
import type { IssueCommand } from './issue-command.js';
import { administrator, caseWorker, developer, factsOf } from './testing/people.js';
import { onTheirWord, onTrasWord, raise, steps, story, storyTo, told } from './testing/stories.js';

const by = { name: 'Priya Shah', email: 'priya.shah@tmu.example' };
const head = { id: 'id-901', at: '2026-03-02T09:09:00.000Z', by };

function eventsOf(before: readonly IssueCommand[], command: IssueCommand) {
  const decision = decideIssue(before.length > 0 ? story(before) : undefined, command, factsOf(administrator, 9));
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return decision.events;
}

it('writes down whose word it was, and whose it was not', () => {
  expect(eventsOf(storyTo['card-made'], steps['record-fix-required'])).toStrictEqual([
    { ...head, ...onTrasWord, type: 'fix-required' },
  ]);
  expect(eventsOf(storyTo['checking-fix'], steps['confirm-fix'])).toStrictEqual([{ ...head, type: 'fix-confirmed' }]);
  const { reporter, channel, details, key } = raise;
  expect(eventsOf([], { ...raise, ...onTheirWord })).toStrictEqual([
    { ...head, ...onTheirWord, type: 'raised', key, reporter, channel, details },
  ]);
  expect(eventsOf([], raise)).toStrictEqual([{ ...head, type: 'raised', key, reporter, channel, details }]);
});

it('writes down what was said, and nothing that was not', () => {
  const error = { text: 'Process error TEST-7' };
  const known = [{ ...raise, details: { ...raise.details, error } }];
  expect(eventsOf(known, { type: 'add-note', text: 'x' })).toStrictEqual([{ ...head, type: 'note-added', text: 'x' }]);
  const { error: _, ...bare } = steps['hand-over'];
  expect(eventsOf(known, bare)).toStrictEqual([
    { ...head, type: 'handed-over', route: bare.route, sentAt: bare.sentAt, error },
  ]);
  const newer = { text: 'Process error TEST-8' };
  expect(eventsOf(known, { ...bare, error: newer })).toMatchObject([{ error: newer }]);
  expect(eventsOf(storyTo.answered, steps.close)).toStrictEqual([
    { ...head, ...onTheirWord, type: 'closed', outcome: 'worked', told },
  ]);
});

it('gives a person who joins a key of their own', () => {
  const { reporter, channel, hearingOn } = steps['add-person'];
  const person = { key: 'id-902', reporter, channel, joinedAt: head.at };
  const joined = { ...head, type: 'person-added' };
  expect(eventsOf([raise], { type: 'add-person', reporter, channel })).toStrictEqual([{ ...joined, person }]);
  expect(eventsOf([raise], { ...steps['add-person'], whatHappened: 'Mine too', ...onTheirWord })).toStrictEqual([
    { ...joined, ...onTheirWord, person: { ...person, hearingOn, whatHappened: 'Mine too' } },
  ]);
});

it('says whose step it is where somebody raises for TMU', () => {
  const solved = { whatWasDone: 'Showed where it is', told };
  for (const command of [
    { ...raise, solved },
    { ...raise, owner: steps['name-owner'].owner },
  ]) {
    expect(decideIssue(undefined, command, factsOf(caseWorker))).toStrictEqual({
      outcome: 'refused',
      refusal: {
        code: 'ISSUE.NOT_YOURS',
        lanes: ['tmu'],
        message: 'Only TMU can log this issue. Ask TMU to do it for you.',
      },
    });
  }
  expect(decideIssue(story([raise]), steps.answer, factsOf(developer))).toMatchObject({ refusal: { lanes: ['tmu'] } });
});

it('decides on an issue whose history was not read', () => {
  const decision = decideIssue({ ...story(storyTo.closed), history: [] }, steps.reopen, factsOf(administrator, 9));
  expect(decision).toMatchObject({ outcome: 'accepted', issue: { status: 'open-again', history: [{ at: head.at }] } });
});

it('gives an issue that nobody has to whoever answers it, and leaves it with whoever has it', () => {
  const answered = story([raise, steps.answer]);
  expect(answered.owner).toEqual({ name: 'Priya Shah', email: 'priya.shah@tmu.example' });
  expect(answered.history.map(({ type }) => type)).toEqual(['raised', 'owner-named', 'answered']);
  const others = story([
    raise,
    { type: 'name-owner', owner: { name: 'Leo Ward', email: 'leo@tmu.example' } },
    steps.answer,
  ]);
  expect(others.owner?.name).toBe('Leo Ward');
  expect(others.history.map(({ type }) => type)).toEqual(['raised', 'owner-named', 'answered']);
});
