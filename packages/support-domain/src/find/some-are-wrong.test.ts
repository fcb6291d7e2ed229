import { openFindIndex, putIssue } from './find-index.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';

const texts = [
  'The six-digit text comes too late here, the signal is poor',
  'The page numbers are two out from the index',
  'On my wife’s laptop the hearing opens',
  'A paper copy went by post',
  'The save button is gone',
  'It does not print',
  'I cannot sign in, as the code never comes by SMS; TMS-2025-00734, error 0x80040265',
];
const index = openFindIndex();
texts.forEach((whatHappened, at) =>
  putIssue(index, {
    number: at + 1,
    issue: issueOf({ whatHappened, reporter: { kind: at === 4 ? 'panellist' : 'tms-user', name: 'Ann Lee' } }),
  }),
);
// Many more that say none of it: what a word says goes by how few have it.
for (let number = 101; number <= 140; number += 1)
  putIssue(index, {
    number,
    issue: issueOf({ whatHappened: 'Nothing works on Monday', reporter: { kind: 'tms-user', name: 'Bo Ray' } }),
  });
const find = (query: string): readonly number[] => searchIssues(index, query).numbers;

it.each([
  ['of five words two may be wrong', 'verification code late bad signal', [1]],
  ['of five words, those that say least', 'page nos dont match index', [2]],
  ['of three words one may be wrong, and none guessed beside it', 'wifi hearing centre', []],
  ['but a long word with a slip in it is none', 'numbres zebra index', [2]],
  ['a guess alone', 'wifi laptop', [3]],
  ['half of what is said must be there where two are wrong', 'page index zebra kindle', []],
  ['and three tenths where one is: not what forty have', 'zebra nothing works', []],
  ['a printed one', 'hardcopy', [4, 6]],
  ['an American panellist, who is no guess', 'panelist button zebra', [5]],
  ['two figures are a number, and that is never the wrong one', 'page index A41', []],
  [
    'of five, those that most issues have, where they are most of what is asked',
    'cannot sign in code text message',
    [7],
  ],
  ['a number without its beginning', '00734', [7]],
  ['a shorter end of it', '0734', [7]],
  ['the end of a code', '40265', [7]],
  ['but no three figures', '734', []],
  ['nor what stands within it', '004026', []],
  ['one figure is none', 'page index a4', [2]],
])('%s: "%s"', (_, query, numbers) => expect([...find(query)].sort((a, b) => a - b)).toEqual(numbers));

it('finds by most of five words, though many issues have each of them, and two stand nowhere', () => {
  const asked = openFindIndex();
  ['I cannot sign in, the code never comes by SMS', 'I cannot open the case', 'The code is late'].forEach((one, at) => {
    for (let number = at * 100; number < at * 100 + (at === 0 ? 1 : 20); number += 1)
      putIssue(asked, {
        number: number + 1,
        issue: issueOf({ whatHappened: one, reporter: { kind: 'tms-user', name: 'Bo Ray' } }),
      });
  });
  expect(searchIssues(asked, 'cannot sign in code text message').numbers).toEqual([1]);
});
