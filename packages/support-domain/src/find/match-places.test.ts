import { matchPlaces } from './match-places.js';

const marked = (text: string, query: string): string =>
  [...matchPlaces(text, query)]
    .reverse()
    .reduce((t, { start, end }) => `${t.slice(0, start)}[${t.slice(start, end)}]${t.slice(end)}`, text);

it.each([
  ['Password won’t work', 'pass work', '[Pass]word won’t [work]'],
  ['Password won’t work', 'wont', 'Password [won’t] work'],
  ['Zoë’s file', 'zoe', '[Zoë]’s file'],
  ['a ﬁle and a filing', 'fil', 'a [ﬁle] and a [fil]ing'.replace('[ﬁle]', '[ﬁl]e')],
  ['<b>case</b>', 'case', '<b>[case]</b>'],
  ['case', '', 'case'],
  ['casework case', 'case cases', '[case]work [case]'],
])('marks in "%s" what "%s" found', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected);
});
