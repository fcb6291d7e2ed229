import fc from 'fast-check';
import { steps } from '../issues/testing/stories.js';
import { dropIssue, indexInSlices, openFindIndex, putIssue } from './find-index.js';
import type { NumberedIssue } from './findable-text.js';
import { foldedWords } from './fold-text.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';

const rows: NumberedIssue[] = [
  {
    number: 4,
    issue: issueOf({
      whatHappened: 'Password won’t work',
      area: 'sign-in',
      reporter: { kind: 'panellist', name: 'Zoë Okafor' },
    }),
  },
  {
    number: 41,
    issue: issueOf({ whatHappened: 'A process error when the case is saved' }, [
      steps['name-owner'],
      { ...steps['hand-over'], error: { text: 'Process error TEST-7', recordReference: 'CAS-00041-A1B2C3' } },
    ]),
  },
  { number: 410, issue: issueOf({ whatHappened: 'My big file vanished', hearingOn: '2026-04-15' }) },
  {
    number: 7,
    issue: issueOf({ whatHappened: 'See page 41 of the guide', area: 'letters' }, [steps.answer, steps.close]),
  },
  { number: 8, issue: issueOf({ whatHappened: 'Lists too long' }, [steps['add-person'], steps['add-note']]) },
];
const index = openFindIndex();
for (const row of rows) putIssue(index, row);
const find = (query: string) => searchIssues(index, query).numbers;

it.each([
  ['the beginning of a word', 'passw', [4]],
  ['a name without its accent', 'zoe oka', [4]],
  ['a name in capitals', 'OKAFOR', [4]],
  ['a number: the issue itself first, then a whole word, then a beginning', '41', [41, 7, 410]],
  ['a number with its sign', '#41', [41, 7, 410]],
  ['a number with "issue"', 'issue 41', [41, 7, 410]],
  ['an error text', 'Process error TEST-7', [41]],
  ['a record reference', 'cas-00041', [41]],
  ['how it stands', 'with tra', [41]],
  ['how it stands, closed', 'closed', [7]],
  ['the words of an area', 'sign-in', [4]],
  ['a role and a channel', 'case worker teams', [41, 410, 8, 7]],
  ['the day of a hearing', 'hearing 15 april', [410]],
  ['somebody who joined', 'grace obi', [8]],
  ['a note of the story', 'seen before in june', [8]],
  ['who has it', 'priya', [41]],
  ['words in any order', 'vanished big', [410]],
  ['an apostrophe left out', 'wont', [4]],
  ['a word that no issue has', 'password zebra', []],
  ['the middle of a word', 'assword', []],
  ['no word', ' — ', []],
])('finds by %s: "%s"', (_, query, numbers) => {
  expect(find(query)).toEqual(numbers);
});

it('finds by the London day it was raised: the last hour of a UTC day in summer is the next day', () => {
  const days = openFindIndex();
  const raised = (raisedAt: string) => ({ ...issueOf(), raisedAt, history: [] });
  putIssue(days, { number: 1, issue: raised('2026-06-30T22:59:59.000Z') });
  putIssue(days, { number: 2, issue: raised('2026-06-30T23:00:00.000Z') });
  putIssue(days, { number: 3, issue: raised('2026-12-31T23:59:59.000Z') });
  expect(searchIssues(days, '30 june').numbers).toEqual([1]);
  expect(searchIssues(days, 'july 2026').numbers).toEqual([2]);
  expect(searchIssues(days, '31 december').numbers).toEqual([3]);
});

it('counts all and gives the newest of equals, up to the limit', () => {
  expect(searchIssues(index, 'tms user', 2)).toEqual({ numbers: [410, 41], total: 4 });
});

it('forgets what an issue was once it has changed, and all of it once it is taken out', () => {
  const changing = openFindIndex();
  putIssue(changing, { number: 1, issue: issueOf({ whatHappened: 'Letter has no address' }) });
  putIssue(changing, { number: 1, issue: issueOf({ whatHappened: 'Letter has two addresses' }) });
  expect(searchIssues(changing, 'no').numbers).toEqual([1]); // "New, nobody has this"
  expect(searchIssues(changing, 'address letter no')).toEqual({ numbers: [1], total: 1 });
  expect(searchIssues(changing, 'has no address two').total).toBe(1);
  dropIssue(changing, 1);
  expect(searchIssues(changing, 'letter').total).toBe(0);
});

it('gives way after each slice, can be searched meanwhile, and ends as if all had come at once', () => {
  const sliced = openFindIndex();
  const slices = indexInSlices(sliced, rows, 2);
  expect(slices.next().value).toEqual({ done: 2, of: 5 });
  expect(searchIssues(sliced, 'closed').total).toBe(0);
  expect(searchIssues(sliced, 'password').numbers).toEqual([4]);
  expect([...slices]).toEqual([
    { done: 4, of: 5 },
    { done: 5, of: 5 },
  ]);
  expect(sliced.vocabulary).toEqual([...index.postings.keys()].sort());
  for (const query of ['41', 'c', 'tms user', 'closed'])
    expect(searchIssues(sliced, query)).toEqual(searchIssues(index, query));
});

it('finds exactly the issues of which every word of the query begins a word', () => {
  const word = fc.constantFrom('case', 'cases', 'casement', 'sign', 'signed', 'é', 'in', '41', '4');
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  const query = fc.array(fc.oneof(word, fc.constantFrom('c', 's', 'cas', 'E')), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, query, (all, asked) => {
      const own = openFindIndex();
      all.forEach((whatHappened, n) => putIssue(own, { number: 900 + n, issue: plain(whatHappened) }));
      const fits = all.flatMap((text, n) => {
        const words = [...foldedWords(text), String(900 + n), ...alwaysThere];
        return foldedWords(asked.join(' ')).every((begin) => words.some((w) => w.startsWith(begin))) ? [900 + n] : [];
      });
      expect([...searchIssues(own, asked.join(' ')).numbers].sort()).toEqual(fits);
    }),
  );
});

const bare = issueOf({ reporter: { kind: 'tms-user', name: 'Ann Lee' } });
const plain = (whatHappened: string) => ({ ...bare, details: { whatHappened }, history: [] });
const alwaysThere = foldedWords('New, nobody has this Ann Lee TMS user Teams 2 March 2026');
