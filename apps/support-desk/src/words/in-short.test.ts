/** @jest-environment node */
import { inShort } from './in-short';

it('shows a short reply whole, and of a long one whole words', () => {
  expect(inShort('Hello,\n\nIt is back.')).toBe('Hello,\n\nIt is back.');
  const long = inShort(`Hello,\n\n${'a word '.repeat(60)}`);
  expect(long).toMatch(/ (?:a|word)…$/);
  expect(inShort(`Hello, ${'a word '.repeat(37)}word, and ${'more '.repeat(20)}`)).toMatch(/[a-z]…$/);
  expect(inShort(`${'a word, '.repeat(40)}`)).toMatch(/word…$/);
  expect(long.length).toBeLessThanOrEqual(281);
});
