import { areOtherWords } from './other-words';

const before = 'The reset link says it is no longer valid';

it.each([
  ['more of them', `${before}, third try`],
  ['some before them', `She rang. ${before}`],
  ['a mended word', 'The reset link sais it is no longer valid'],
  ['the last words taken away', 'The reset link says it is'],
  ['the same', before],
])('goes on with what was found while it is %s', (_, now) => expect(areOtherWords(before, now)).toBe(false));

it.each([
  ['another problem', 'A file of 68 MB is not in the list of documents'],
  ['none', ''],
  ['the first word of them alone', 'The'],
])('takes what was found away where it is %s', (_, now) => expect(areOtherWords(before, now)).toBe(true));

it('finds nothing to take away where there were no words', () =>
  expect([areOtherWords('', ''), areOtherWords('', before)]).toEqual([false, false]));
