/** @jest-environment node */
import { isSinceAnswer } from './since-answer';

const answer = { words: 'Open the letter again', at: '2026-11-27T18:35:22.700Z' };

it.each([
  ['a second later, by whole seconds', '2026-11-27T18:35:23Z', true],
  ['in the second of the answer, whose rest a row does not tell', '2026-11-27T18:35:22Z', true],
  ['before an answer whose time is a second ahead', '2026-11-27T18:35:21Z', true],
  ['well before it', '2026-11-27T18:35:20Z', false],
  ['the day before', '2026-11-26T18:35:22Z', false],
])('%s: %s', (_, at, isSince) => expect(isSinceAnswer({ at }, { answer })).toBe(isSince));

it('is since nothing where TMU has told nothing', () => expect(isSinceAnswer({ at: answer.at }, {})).toBe(true));
