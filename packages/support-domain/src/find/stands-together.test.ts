import { dropIssue, openFindIndex, putIssue } from './find-index.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';

const texts = [
  'A case has not been in my list since Monday',
  'I do not have the rights. I can see its title in the list, but the case will not open',
  'The link has run out',
  'I have a new telephone and the code goes to the old number',
  'The wrong bundle came',
  'There is no link for the remote hearing',
  'Somebody else’s notes are there: double chairs in the room',
  'The notice is lost for good',
  'Two letters have gone out for one hearing',
  'I want to put back the form that adjourns it',
];
const index = openFindIndex();
texts.forEach((whatHappened, at) => putIssue(index, { number: at + 1, issue: issueOf({ whatHappened }) }));
const find = (query: string): readonly number[] => searchIssues(index, query).numbers;

it.each([
  ['small words that belong together', 'case not in list', [1]],
  ['the same, with what stands between them', 'the case is not in the list', [1]],
  ['two letters swapped before an ending, of what means the same', 'expierd link', [3]],
  ['a letter that sounds like two', 'new fone', [4]],
  ['a letter that is not heard', 'rong bundle', [5]],
  ['a sound and a slip at once', 'dubble chairs', [7]],
  ['what a remote hearing is called', 'teams link', [6]],
  ['the same', 'video hearing', [6]],
  ['notes, and not whoever did "not" do something', 'notes lost', []],
  ['what went out is not gone', 'hearing missing', []],
  ['what means the same, in another form', 'postponement', [10]],
])('%s: "%s"', (_, query, numbers) => expect(find(query)).toEqual(numbers));

it('takes a word that means something for no beginning of a longer one that is typed with a slip', () => {
  const locked = openFindIndex();
  putIssue(locked, { number: 1, issue: issueOf({ whatHappened: 'A letter is locked by me' }) });
  putIssue(locked, { number: 2, issue: issueOf({ whatHappened: 'Locked out of the letter' }) });
  expect(searchIssues(locked, 'letter lockd').numbers).toEqual([2, 1]);
});

it('means nothing by a name', () => {
  const named = openFindIndex();
  putIssue(named, { number: 1, issue: issueOf({ reporter: { kind: 'tms-user', name: 'Ann Holiday' } }) });
  expect(searchIssues(named, 'leave').numbers).toEqual([]);
});

it('reads a text once for many issues, and weighs it in each by where it stands there', () => {
  const twice = openFindIndex();
  const reporter = { kind: 'tms-user', name: 'Credentials' } as const;
  putIssue(twice, { number: 1, issue: issueOf({ reporter }) });
  putIssue(twice, { number: 2, issue: issueOf({ whatHappened: 'Credentials' }) });
  putIssue(twice, { number: 3, issue: issueOf({ reporter }) });
  // By what it means where it is said, and by itself alone where it is somebody's name.
  expect(searchIssues(twice, 'pwd').numbers).toEqual([2]);
  expect(searchIssues(twice, 'credentials').numbers).toEqual([3, 1, 2]);
});

it('finds a text again that came back once all that said it were cleared out', () => {
  const emptied = openFindIndex();
  const issue = issueOf({ reporter: { kind: 'tms-user', name: 'Ottilie Quill' }, whatHappened: 'Pages upside down' });
  for (let number = 1; number <= 17; number += 1) putIssue(emptied, { number, issue });
  for (let number = 1; number <= 17; number += 1) dropIssue(emptied, number);
  putIssue(emptied, { number: 18, issue });
  expect(searchIssues(emptied, 'ottilie upside').numbers).toEqual([18]);
});
