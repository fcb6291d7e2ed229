import { openFindIndex, putIssue } from './find-index.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';
import { steps } from '../issues/testing/stories.js';

const index = openFindIndex();
/** A story in which something is said on the way, and nothing of it in what happened. */
const noted = (whatHappened: string, text: string) => issueOf({ whatHappened }, [{ ...steps['add-note'], text }]);
[
  issueOf({ whatHappened: 'I removed the reminder on a file of mine' }),
  noted('Old reminders come back', 'Rang, and removed what was there'),
  issueOf({ whatHappened: 'The passphrase is refused, and my password too' }),
  noted('The letter is stuck', 'Passed on. The word was wrong'),
  issueOf({ whatHappened: 'Away in June, and the page of unavailable dates is shut' }),
  noted('The scan is crooked', 'He is away until June'),
  issueOf({ whatHappened: 'Ledger TEST-0042 shows a white page after the merge' }),
].forEach((issue, at) => putIssue(index, { number: at + 1, issue }));
const find = (query: string): readonly number[] => searchIssues(index, query).numbers;

it.each([
  ['another form where it matters comes before the word itself in a note', 'removing reminders', [1, 2]],
  ['a word typed in two comes before two beginnings in a note', 'pass word', [3, 4]],
  ['what means the same counts by where it stands', 'holiday', [5, 6]],
  ['of three words, one may be wrong', 'white page kindle', [7]],
  ['of three words, two may not', 'white fax kindle', []],
  ['of two words, none may', 'white kindle', []],
  ['a number is never the wrong one', 'ledger page 4711', []],
  ['nor a reference with a number', 'white page TEST-0043', []],
  ['a word too many beside a reference', 'TEST-0042 zebra', [7]],
  ['nothing more is shown where something has all of them', 'the page of unavailable dates', [5]],
])('%s: "%s"', (_, query, numbers) => expect(find(query)).toEqual(numbers));
