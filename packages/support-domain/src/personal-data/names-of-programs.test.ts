import { maskPersonalData } from './mask-personal-data.js';

const names = ['Tom Page', 'Ann Case', 'Lee Edge', 'Jo Word', 'Ola Access', 'Will Reed'];
const read = (text: string): [replaced: string[], toReview: string[]] => {
  const { replaced, toReview } = maskPersonalData(text, { names, issueNumber: 41 });
  return [replaced.map((one) => one.text), toReview.map((one) => one.text)];
};

it.each([
  'the word file is blank',
  'the edge of the table is cut off',
  'she has access to the page in the case',
  'The Case Manager opens it, and so does a Case Worker',
])('takes nobody who is known for a thing in "%s"', (text) => expect(read(text)).toEqual([[], []]));

it.each([
  ['It opens in Word and not in Edge', ['Word', 'Edge']],
  ['Chrome asks, then Power Pages goes back', ['Pages']],
  ['A letter ends on Page 3 of the bundle', ['Page']],
  ['asked Edge about it', ['Edge']],
  ['told Word to wait', ['Word']],
  ['Will will be on leave from Thursday', ['Will']],
])('asks, and replaces nothing, in "%s"', (text, shown) => expect(read(text)).toEqual([[], shown]));

it.each([
  ['Mr Page cannot see it', ['Mr Page']],
  ['Ann Case and Lee Edge rang', ['Ann Case', 'Lee Edge']],
  ["Ms Word's row, and the papers for J. Word", ["Ms Word's", 'J. Word']],
  ['the papers went to Will and to Tom', ['Will', 'Tom']],
])('is certain who is meant in "%s"', (text, replaced) => expect(read(text)).toEqual([replaced, []]));
