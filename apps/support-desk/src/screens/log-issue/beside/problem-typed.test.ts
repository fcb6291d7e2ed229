/** @jest-environment node */
import { readReportForm } from '../../report/read-report-form';
import { problemTyped } from './problem-typed';

it('looks for the words of the problem, without how somebody greets and signs', () => {
  const mail =
    'Good morning,\n\nThe reset link says it has run out.\n\nMany thanks\nAsha Patel\nPanel member\n\nOn 4 March 2026 at 09:12, Sam <sam@tmu.example> wrote:\n> Which letter?\n\nMessage of 5 March 2026, 8am.';
  expect(problemTyped(mail, '')).toEqual({ whatHappened: 'The reset link says it has run out.' });
  expect(problemTyped('Hello', '')).toEqual({ whatHappened: 'Hello' });
  expect(problemTyped('Hi', ' Access is denied ')).toEqual({ whatHappened: 'Hi', errorText: 'Access is denied' });
  expect(problemTyped('ab', '')).toBeUndefined();
});

it.each([
  ['hearing of a day', { hearing: 'yes', hearingOn: '4 5 2027' }],
  ['hearing of no day', { hearing: 'yes' }],
  ['message that is lost', { message: 'yes' }],
  ['message that is lost and a hearing', { message: 'yes', hearing: 'yes' }],
])('looks for nothing that the short form itself put behind them: a %s', (_, answers) => {
  const read = readReportForm({ ...answers, words: 'Save does nothing\n\nMany thanks\nTom' }, '2027-03-04');
  const { words } = 'words' in read ? read.words : { words: '' };
  expect(words).toMatch(/^Save does nothing\n\nMany thanks\nTom\n\n\w/);
  expect(problemTyped(words, '')).toEqual({ whatHappened: 'Save does nothing' });
});
