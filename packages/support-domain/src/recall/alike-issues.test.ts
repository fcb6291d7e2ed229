import { issueOf } from '../find/testing/issue-of.js';
import { steps, told } from '../issues/testing/stories.js';
import { alikeIssues } from './alike-issues.js';
import { lastTime } from './last-time.js';
import { openRecallIndex, rememberIssue } from './recall-index.js';

const rows = [
  { number: 41, issue: issueOf({ whatHappened: 'The save button is missing on cases' }) },
  { number: 42, issue: issueOf({ whatHappened: 'Stuck', error: { text: 'Process error TEST-7 at 10:15' } }) },
  { number: 43, issue: issueOf({ whatHappened: 'Save is missing, the button too' }) },
  { number: 44, issue: issueOf({ whatHappened: 'Letter has no address' }) },
];

it('finds the open issue that somebody else has logged already', () => {
  expect(alikeIssues(rows, { whatHappened: 'Button to save missing' }).map((one) => one.number)).toEqual([43, 41]);
  expect(alikeIssues(rows, { whatHappened: 'Cannot go on', errorText: 'PROCESS ERROR TEST-7 at 11:02' })).toEqual([
    { number: 42, because: 'The same error message', share: 1 },
  ]);
  expect(alikeIssues(rows, { whatHappened: 'Button to save missing' }, { limit: 1 })).toHaveLength(1);
});

it('says what is alike in the words that were typed, not in what they are cut down to', () => {
  expect(alikeIssues(rows, { whatHappened: 'Case saves, but its button has vanished' })[0]?.because).toBe(
    'Alike in: case, saves, button',
  );
});

it('takes one word, or less than half of what is said, for chance', () => {
  expect(alikeIssues(rows, { whatHappened: 'Button' })).toEqual([]);
  expect(alikeIssues(rows, { whatHappened: 'Save missing when printing labels with colour photographs' })).toEqual([]);
  expect(alikeIssues(rows, { whatHappened: '' })).toEqual([]);
});

it('remembers one issue at a time as it does all at once', () => {
  const closed = ['Password refused', 'My password does not work', 'Big file vanished'].map((whatHappened, index) => ({
    number: index + 1,
    issue: issueOf({ whatHappened }, [
      { ...steps.answer, whatWasDone: 'x', told: { ...told, note: `Answer ${index}` } },
      steps.close,
    ]),
  }));
  const grown = openRecallIndex([]);
  expect(closed.map((row) => rememberIssue(grown, row))).toEqual([true, true, true]);
  expect(rememberIssue(grown, rows[0]!)).toBe(false);
  const whole = openRecallIndex(closed);
  const ask = (index: typeof whole) =>
    lastTime(index, { whatHappened: 'Password is refused' }, { now: '2026-09-01T09:00:00.000Z' });
  expect(ask(grown)).toEqual(ask(whole));
  expect(ask(grown)).not.toEqual([]);
  expect(grown.averageLength).toBeCloseTo(whole.remembered.reduce((sum, { length }) => sum + length, 0) / 3);
});
