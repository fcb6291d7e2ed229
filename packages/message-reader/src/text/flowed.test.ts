import { joinFlowed } from './flowed.js';

it.each([
  ['a paragraph', 'one \r\ntwo \r\nthree\r\nfour', 'one two three\nfour'],
  [
    'quotations of one depth, and no further',
    '> one \n> two\n>> deep \n> shallow \nmine',
    '> one two\n>> deep \n> shallow \nmine',
  ],
  [
    'a line that begins with a blank, and one that looks like a quotation',
    ' From me\n >not quoted',
    'From me\n>not quoted',
  ],
  ['no signature into what is before it', 'words \n-- \nAsha', 'words \n-- \nAsha'],
  ['an empty line as the end of a paragraph', 'one \n\ntwo', 'one \n\ntwo'],
  ['a last line that goes on to nothing', 'one ', 'one '],
])('joins %s', (_, text, joined) => {
  expect(joinFlowed(text, false)).toBe(joined);
});
