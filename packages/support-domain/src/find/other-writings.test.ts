import { openFindIndex, putIssue } from './find-index.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';

const texts = [
  'Error 0x80040216 on save',
  'It says 8004 0217, then stops',
  'The colour of the calendar is wrong, and organisation names are cut',
  'The drop-down is empty',
  'The timesheet cannot be opened',
  'José Muñoz’s letters, and the panellists’ rota',
  'Cancelled hearings stay in the list',
];
const index = openFindIndex();
texts.forEach((whatHappened, at) => {
  putIssue(index, {
    number: at + 1,
    issue: issueOf({ whatHappened, hearingOn: at === 6 ? '2026-03-12' : '2026-05-20' }),
  });
});
const find = (query: string) => searchIssues(index, query).numbers;

it.each([
  ['8004 0216', 1],
  ['0x8004 0216', 1],
  ['0X8004-0216', 1],
  ['0x80040216', 1],
  ['80040217', 2],
  ['0x80040217', 2],
  ['color', 3],
  ['organizations', 3],
  ['dropdown', 4],
  ['drop downs', 4],
  ['time sheet', 5],
  ['time-sheets', 5],
  ['jose munoz', 6],
  ['munozs letter', 6],
  ['panellist’s', 6],
  ['canceled', 7],
  ['cancelld', 7],
  ['12 march', 7],
  ['12th march', 7],
  ['march 12', 7],
  ['12/03/2026', 7],
  ['12.3.26', 7],
  ['2026-03-12', 7],
  ['12/3', 7],
])('finds "%s" in other words of one thing', (query, number) => expect(find(query)).toEqual([number]));

it.each(['80040218', '8004 0218', '13/03/2026', '45/45/2026', 'drop sheet', 'timedown'])(
  'finds nothing by "%s"',
  (query) => expect(find(query)).toEqual([]),
);

it('finds a spelling also where others wrote the other', () => {
  const both = openFindIndex();
  putIssue(both, { number: 1, issue: issueOf({ whatHappened: 'wrong colour' }) });
  putIssue(both, { number: 2, issue: issueOf({ whatHappened: 'wrong color' }) });
  expect(searchIssues(both, 'color').numbers).toEqual([2, 1]);
  expect(searchIssues(both, 'colour').numbers).toEqual([1, 2]);
});

const said = openFindIndex();
[
  'The six-digit number is refused on the iPad',
  'Signed out in the middle of a note',
  'She has no sufficient rights on the case',
  'The Continue button is grey',
  'Pages vanish, and the page numbers are out',
  'A case went missing, the search is empty',
  'It works, but on Monday it did not',
].forEach((whatHappened, at) => putIssue(said, { number: at + 1, issue: issueOf({ whatHappened }) }));

it.each([
  ['a figure for a number in words', '6 digit', 1],
  ['a name in two words', 'i pad', 1],
  ['a small word between two that belong together', 'logs me out', 2],
  ['a word with what turns it round', 'insufficient rights', 3],
  ['a slip that is two short words as well', 'buton grey', 4],
  ['a slip in the end of a word', 'dissapeared case', 6],
  ['a number cut short', 'page nos', 5],
])('finds %s: "%s"', (_, query, number) => expect(searchIssues(said, query).numbers[0]).toBe(number));
