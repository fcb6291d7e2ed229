import { issueOf } from '../find/testing/issue-of.js';
import { steps, told } from '../issues/testing/stories.js';
import { draftReply } from './draft-reply.js';
import { replyFromAnswer, replyInTurns } from './reply-from-answer.js';

const known = { names: ['Ann Lee', 'Priya Shah'], issueNumber: 41 };
const head = { id: 'e', at: '2026-03-02T10:00:00.000Z', by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' } };
const answered = (note: string, more = {}) => {
  const issue = issueOf(
    { reporter: { kind: 'panellist', name: 'Grace Obi' }, channel: 'portal-inbox', area: 'sign-in', ...more },
    [{ ...steps.answer, told: { ...told, note } }],
  );
  return replyFromAnswer(issue, known, 'reply-1');
};

it('keeps the words that the person was told, with their name as [name] and others out', () => {
  const kept = answered(
    "Hello Grace. I asked Ann about CAS-00041-A1B2C3; write to ann@tmu.example. Grace's file is back.",
  )!;
  expect(kept.reply).toEqual({
    key: 'reply-1',
    title: 'The save button is missing',
    words: "Hello [first name]. I asked [somebody] about [reference]; write to [email address]. [name]'s file is back.",
    area: 'sign-in',
    channel: 'portal-inbox',
  });
  expect(kept.replaced.map(({ text }) => text)).toEqual([
    'Grace',
    'Ann',
    'CAS-00041-A1B2C3',
    'ann@tmu.example',
    "Grace's",
  ]);
});

it('keeps the name of nobody who is on the issue and was not told: the words were not written to them', () => {
  const issue = issueOf({ reporter: { kind: 'panellist', name: 'Grace Obi' } }, [
    { ...steps['add-person'], reporter: { kind: 'panellist', name: 'Bronwen Verney' } },
  ]);
  const other = issue.others![0]!.key;
  const toGrace = { ...told, to: ['first'], note: 'Hello Grace. Bronwen has the same. Ms Verney will hear from us.' };
  const toOne = { ...issue, history: [...issue.history, { ...head, type: 'person-told' as const, told: toGrace }] };
  expect(replyFromAnswer(toOne, known, 'k')?.reply.words).toBe(
    'Hello [first name]. [somebody] has the same. [somebody] will hear from us.',
  );
  const both = {
    ...issue,
    history: [...issue.history, { ...head, type: 'person-told' as const, told: { ...toGrace, to: ['first', other] } }],
  };
  expect(replyFromAnswer(both, known, 'k')?.reply.words).toBe(
    'Hello [first name]. [name] has the same. [name] will hear from us.',
  );
});

it('asks about what was taken out when the reply is used', () => {
  const { reply } = answered('Hello Grace. Ann will ring.')!;
  const draft = draftReply(reply, issueOf(), { number: 42, sender: 'Priya Shah', today: '2026-03-02' });
  expect(draft.words).toBe('Hello Tom. [somebody] will ring.');
  expect(draft.open.map(({ placeholder }) => placeholder)).toEqual(['[somebody]']);
});

it.each([
  ['Hello Ms Obi,', 'Hello [first name],'],
  ['Dear Grace Obi', 'Dear [first name]'],
  ['thanks, obi', 'thanks, [first name]'],
  ['It is back.\nPriya Shah', 'It is back.\n[sender]'],
])('knows the people in "%s"', (note, words) => {
  expect(answered(note)?.reply.words).toBe(words);
});

it('leaves what only looks like a name for review', () => {
  expect(answered('Hello Grace. Bronwen says it works.')).toMatchObject({
    reply: { words: 'Hello [first name]. Bronwen says it works.' },
    toReview: [{ text: 'Bronwen' }],
  });
});

it('masks the title too', () => {
  expect(answered('Done', { whatHappened: 'Ann Lee cannot sign in\nmore' })?.reply.title).toBe(
    '[somebody] cannot sign in',
  );
});

it('has the words of the last answer, and what was done where the history is archived', () => {
  const twice = issueOf({}, [
    steps.answer,
    steps['record-not-resolved'],
    { ...steps.answer, told: { ...told, note: 'Second answer' } },
  ]);
  expect(replyFromAnswer(twice, known, 'k')?.reply.words).toBe('Second answer');
  expect(replyFromAnswer({ ...twice, history: [] }, known, 'k')?.reply.words).toBe('Made it again');
});

it('makes none where there is no answer', () => {
  expect(replyFromAnswer(issueOf(), known, 'k')).toBeUndefined();
});

it('makes the same reply in turns, with what the answer says and what happened looked through in many', () => {
  const issue = issueOf({ reporter: { kind: 'panellist', name: 'Grace Obi' } }, [
    { ...steps.answer, told: { ...told, note: 'Hello Grace. Ann Lee will ring you on 01632 960410.' } },
  ]);
  const turns = replyInTurns(issue, known, 'k');
  let taken = 0;
  let turn = turns.next();
  for (; !turn.done; turn = turns.next()) taken += 1;
  expect(turn.value).toEqual(replyFromAnswer(issue, known, 'k'));
  expect(turn.value?.reply.words).toBe('Hello [first name]. [somebody] will ring you on [telephone number].');
  expect(taken).toBeGreaterThan(40);
});
