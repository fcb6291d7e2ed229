import { issueOf } from '../find/testing/issue-of.js';
import { steps, told } from '../issues/testing/stories.js';
import { draftReply } from './draft-reply.js';
import { replyFromAnswer } from './reply-from-answer.js';

const known = { names: ['Ann Lee', 'Priya Shah'], issueNumber: 41 };
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
    words: "Hello [name]. I asked [somebody] about [reference]; write to [email address]. [name]'s file is back.",
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

it('asks about what was taken out when the reply is used', () => {
  const { reply } = answered('Hello Grace. Ann will ring.')!;
  const draft = draftReply(reply, issueOf(), { number: 42, sender: 'Priya Shah', today: '2026-03-02' });
  expect(draft.words).toBe('Hello Tom Reed. [somebody] will ring.');
  expect(draft.open.map(({ placeholder }) => placeholder)).toEqual(['[somebody]']);
});

it.each([
  ['Hello Ms Obi,', 'Hello [name],'],
  ['Dear Grace Obi', 'Dear [name]'],
  ['thanks, obi', 'thanks, [name]'],
  ['It is back.\nPriya Shah', 'It is back.\n[sender]'],
])('knows the people in "%s"', (note, words) => {
  expect(answered(note)?.reply.words).toBe(words);
});

it('leaves what only looks like a name for review', () => {
  expect(answered('Hello Grace. Bronwen says it works.')).toMatchObject({
    reply: { words: 'Hello [name]. Bronwen says it works.' },
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
