/** @jest-environment node */
import { inShort } from './in-short';

it('shows a short reply whole, and of a long one whole words', () => {
  expect(inShort('Hello,\n\nIt is back.')).toBe('Hello,\n\nIt is back.');
  const long = inShort(`Hello,\n\n${'a word '.repeat(60)}`);
  expect(long).toMatch(/ (?:a|word)…$/);
  expect(long.length).toBeLessThanOrEqual(281);
});
