import { maskPersonalData } from './mask-personal-data.js';

const see = '[see issue 41]';
const masked = (text: string) => maskPersonalData(text, { names: [], emails: [], references: [], issueNumber: 41 });

it.each([
  ['write to j dot okoro at post dot example', `write to ${see}`],
  ['write to c underscore winter at tmu dot example', `write to ${see}`],
  ['write to okoro at post dot example dot org', `write to ${see}`],
  ['write to ann.lee at tmu dot example', `write to ${see}`],
  ['write to ana(dot)okoro@larks.school, or ana dot okoro@larks(dot)school', `write to ${see}, or ${see}`],
  ['write to okoro [at] larks.school, or okoro(at)larks(dot)school', `write to ${see}, or ${see}`],
  // What leads up to an address is no part of it, and the address is whole.
  ['write to me at c dot winter at tmu dot example', `write to me at ${see}`],
])('replaces what "%s" spells out', (text, expected) => {
  expect(masked(text).text).toBe(expected);
});

it.each([
  'Write to me at c dot winter',
  'Please look at me dot by dot',
  'It broke at 3 dot 5 again',
  'It looked right at 10 dot 30',
  'The red line at the dot on the map',
  'The dot at page dot two is grey',
  'Look at gov dot uk for it',
  'Stopped at step 2 dot 1 of the form',
])('replaces nothing of "%s": "at" says where, or when', (text) => {
  expect(masked(text).replaced).toEqual([]);
});
