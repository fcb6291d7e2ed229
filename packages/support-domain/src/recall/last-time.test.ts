import fc from 'fast-check';
import { issueOf } from '../find/testing/issue-of.js';
import type { IssueCommand } from '../issues/issue-command.js';
import { steps, told } from '../issues/testing/stories.js';
import { readAlikeWords } from './alike-words.js';
import { lastTime, monthWords } from './last-time.js';
import { openRecallIndex } from './recall-index.js';

const now = '2026-09-01T09:00:00.000Z';
const error = { text: 'Business process error TEST-7: the stage cannot be changed.' };
const answer = (note: string): IssueCommand[] => [
  { ...steps.answer, whatWasDone: note, told: { ...told, note } },
  steps.close,
];
const toFix: IssueCommand[] = [
  { ...steps['hand-over'], error },
  steps['link-card'],
  steps['record-fix-required'],
  steps['record-fix-applied'],
  steps['confirm-fix'],
  { ...steps['tell-person'], told: { ...told, note: 'TRA mended the stage' } },
  steps.close,
];
const past = [
  {
    number: 1,
    issue: issueOf(
      { whatHappened: 'Password won’t work', area: 'sign-in', cause: 'forgot-how' },
      answer('Sent the reset steps'),
    ),
  },
  {
    number: 2,
    issue: issueOf({ whatHappened: 'My big file vanished', area: 'panellist-documents' }, answer('It takes a day')),
  },
  { number: 3, issue: issueOf({ whatHappened: 'Stuck on a case', area: 'cases', error }, toFix) },
  { number: 4, issue: issueOf({ whatHappened: 'I deleted a task', area: 'tasks' }, answer('Made it again')) },
  { number: 5, issue: issueOf({ whatHappened: 'Forgotten my password', area: 'sign-in' }) },
  {
    number: 6,
    issue: issueOf({ whatHappened: 'Password wrong again', area: 'sign-in' }, answer('Sent the  RESET steps')),
  },
  {
    number: 7,
    issue: issueOf({ whatHappened: 'The colours hurt my eyes' }, [
      steps['hand-over'],
      steps['link-card'],
      steps['record-fix-not-required'],
      { ...steps['tell-person'], told: { ...told, note: 'They stay' } },
      { ...steps.close, outcome: 'not-changing' },
    ]),
  },
  {
    number: 8,
    issue: issueOf({ whatHappened: 'Cannot print labels' }, [
      ...answer('Try A4').slice(0, 1),
      { ...steps.close, outcome: 'told-no-answer' },
    ]),
  },
];
const index = openRecallIndex(past);
const ask = (whatHappened: string, more = {}) => lastTime(index, { whatHappened, ...more }, { now });
const numbers = (whatHappened: string, more = {}) => ask(whatHappened, more).map((one) => one.number);

it('says who fixed it and when, why it is shown, and what the person was told', () => {
  expect(ask('My password is not accepted')).toEqual([
    {
      number: 6,
      sentence: 'Last time: Priya Shah fixed one like it in March.',
      because: 'Alike in: password',
      answer: 'Sent the  RESET steps',
      score: expect.any(Number),
    },
  ]);
});

it.each([
  [
    'the same message goes first, whatever else is said',
    'I deleted a task',
    { errorText: 'business process error TEST-7 : the stage cannot be changed' },
    [3, 4, 7],
  ],
  ['another number is another message', 'Hm', { errorText: 'Nothing to do with TEST-8' }, []],
  ['words that mean the same', 'The large document I uploaded has disappeared', {}, [2]],
  ['forms of a word', 'deleting tasks', {}, [4]],
  ['each answer once, the better likeness', 'password', {}, [6]],
  ['an issue that is open is no answer', 'forgotten', {}, []],
  ['nothing in common', 'Who pays my train fare?', {}, []],
  ['no words', ' ', {}, []],
])('%s', (_, whatHappened, more, expected) => {
  expect(numbers(whatHappened, more)).toEqual(expected);
});

it.each([
  ['stage error', { errorText: error.text }, 'Last time: TRA fixed it in March.', 'The same error message'],
  ['colours hurt', {}, 'Last time: TRA did not change one like it in March.', 'Alike in: colours, hurt'],
  ['print labels', {}, 'Last time: Priya Shah answered one like it in March.', 'Alike in: print, labels'],
  ['big file', { area: 'panellist-documents' }, expect.any(String), 'Alike in: big, file. The same area'],
  [
    'password work',
    { area: 'sign-in', cause: 'forgot-how' },
    expect.any(String),
    'Alike in: work, password. The same area and cause',
  ],
])('"%s" with %j', (whatHappened, more, sentence, because) => {
  expect(ask(whatHappened, more)[0]).toMatchObject({ sentence, because });
});

it('the same area decides between equals, then the newer', () => {
  const twin = (number: number, area: string, closedAt: string, reply: string) => ({
    number,
    issue: { ...issueOf({ whatHappened: 'Blank page', area }, answer(reply)), closedAt },
  });
  const twins = openRecallIndex([
    twin(1, 'letters', '2025-01-01T09:00:00.000Z', 'one'),
    twin(2, 'cases', '2026-01-01T09:00:00.000Z', 'two'),
    twin(3, 'tasks', '2025-06-01T09:00:00.000Z', 'three'),
  ]);
  const order = (area?: string) =>
    lastTime(twins, { whatHappened: 'A blank page', ...(area ? { area } : {}) }, { now }).map(({ number }) => number);
  expect(order()).toEqual([2, 3, 1]);
  expect(order('letters')).toEqual([1, 2, 3]);
});

it('puts the same message before many more words in common', () => {
  const both = openRecallIndex([
    { number: 1, issue: issueOf({ whatHappened: 'Grey box', error: { text: 'Code ABC-1' } }, answer('one')) },
    { number: 2, issue: issueOf({ whatHappened: 'Booking of a venue in Leeds shows purple stripes' }, answer('two')) },
  ]);
  const problem = { whatHappened: 'Booking of a venue in Leeds shows purple stripes', errorText: 'code abc-1' };
  expect(lastTime(both, problem, { now }).map(({ number }) => number)).toEqual([1, 2]);
});

it('minds the others of a kind: of two that are equally alike, the one whose kind has said it before', () => {
  const of = (number: number, whatHappened: string, area: string, reply: string) => ({
    number,
    issue: issueOf({ whatHappened, area, cause: 'input' }, answer(reply)),
  });
  const rows = [
    of(1, 'Purple stripes', 'letters', 'one'),
    of(2, 'Stripes of purple', 'letters', 'one again'),
    of(3, 'Purple stripes', 'tasks', 'three'),
  ];
  expect(lastTime(openRecallIndex(rows), { whatHappened: 'purple stripes' }, { now })[0]!.answer).toMatch(/^one/);
});

it("leaves out the issue whose page asks, and takes a team's own words", () => {
  expect(lastTime(index, { whatHappened: 'deleted task' }, { now, but: 4 })).toEqual([]);
  const own = openRecallIndex(past, readAlikeWords([['task', 'to-do', 'ticket']]));
  expect(lastTime(own, { whatHappened: 'ticket' }, { now }).map(({ number }) => number)).toEqual([4]);
});

it.each([
  ['2026-09-01T00:00:00.000Z', 'this month'],
  ['2026-08-31T22:59:00.000Z', 'in August'],
  ['2026-08-31T23:30:00.000Z', 'this month'],
  ['2025-10-01T09:00:00.000Z', 'in October'],
  ['2025-09-30T09:00:00.000Z', 'in September 2025'],
])('%s is %s', (at, words) => {
  expect(monthWords(at, now)).toBe(words);
});

it('never throws, gives at most three, best first, and only closed issues with an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.option(fc.string(), { nil: undefined }),
      (whatHappened, errorText) => {
        const found = lastTime(
          index,
          { whatHappened: `${whatHappened} password file task`, ...(errorText ? { errorText } : {}) },
          { now },
        );
        expect(found.length).toBeLessThanOrEqual(3);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
        expect(found.every(({ number }) => number !== 5)).toBe(true);
      },
    ),
  );
});
