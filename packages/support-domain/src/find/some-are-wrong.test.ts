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
  ['a guess alone', 'wifi laptop', [3]],
  ['half of what is said must be there where two are wrong', 'page index zebra kindle', []],
  ['and three tenths where one is: not what forty have', 'zebra nothing works', []],
  ['a printed one', 'hardcopy', [4, 6]],
  ['an American panellist, who is no guess', 'panelist button zebra', [5]],
  ['two figures are a number, and that is never the wrong one', 'page index A41', []],
  ['one figure is none', 'page index a4', [2]],
])('%s: "%s"', (_, query, numbers) => expect([...find(query)].sort((a, b) => a - b)).toEqual(numbers));
