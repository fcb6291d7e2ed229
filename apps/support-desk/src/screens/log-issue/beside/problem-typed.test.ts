/** @jest-environment node */
import { problemTyped } from './problem-typed';

it('looks for the words of the problem, without how somebody greets and signs', () => {
  const mail =
    'Good morning,\n\nThe reset link says it has run out.\n\nMany thanks\nAsha Patel\nPanel member\n\nOn 4 March 2026 at 09:12, Sam <sam@tmu.example> wrote:\n> Which letter?\n\nMessage of 5 March 2026, 8am.';
  expect(problemTyped(mail, '')).toEqual({ whatHappened: 'The reset link says it has run out.' });
  expect(problemTyped('Hello', '')).toEqual({ whatHappened: 'Hello' });
  expect(problemTyped('Hi', ' Access is denied ')).toEqual({ whatHappened: 'Hi', errorText: 'Access is denied' });
  expect(problemTyped('ab', '')).toBeUndefined();
});
