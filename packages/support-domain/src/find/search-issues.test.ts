import fc from 'fast-check';
import { stem } from '../recall/stem.js';
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
  ['who has it, by name or by having answered it', 'priya', [41, 7]],
  ['words in any order', 'vanished big', [410]],
  ['an apostrophe left out', 'wont', [4]],
  ['a word that no issue has', 'password zebra', []],
  ['the middle of a word', 'assword', []],
  ['no word', ' — ', []],
  ['another form of a word', 'files', [410]],
  ['another form of a word, and of an error', 'errors', [41]],
  ['a slip: a letter left out', 'pasword', [4]],
  ['a slip: two letters swapped', 'passwrod', [4]],
  ['a slip: another letter, while it is typed', 'passqo', [4]],
  ['two slips in a long word', 'vannishd', [410]],
  ['no slip in a short word or a number', 'bgi', []],
  ['words that mean the same', 'login', [4]],
  ['words that mean the same, two of them', 'log on', [4]],
  ['words that mean the same, of two that stand there', 'credentials', [4]],
  ['words that mean the same, beside another word', 'huge vanished', [410]],
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

it('finds a code of an error with and without its 0x', () => {
  const codes = openFindIndex();
  putIssue(codes, { number: 1, issue: issueOf({ error: { text: 'Error 0x80040216' } }) });
  putIssue(codes, { number: 2, issue: issueOf({ error: { text: 'Error 80040216' } }) });
  for (const query of ['80040216', '0x80040216', '8004', '0X80040216'])
    expect([...searchIssues(codes, query).numbers].sort()).toEqual([1, 2]);
});

it('finds what is written as one word and as two', () => {
  const written = openFindIndex();
  putIssue(written, { number: 1, issue: issueOf({ whatHappened: 'The e-mail went twice' }) });
  putIssue(written, { number: 2, issue: issueOf({ whatHappened: 'No email came' }) });
  putIssue(written, { number: 3, issue: issueOf({ whatHappened: 'The two-factor text is late' }) });
  for (const query of ['email', 'e-mail', 'e mail'])
    expect([...searchIssues(written, query).numbers].sort()).toEqual([1, 2]);
  for (const query of ['2fa', 'two factor', 'MFA']) expect(searchIssues(written, query).numbers).toEqual([3]);
});

it('puts what stands there as it was typed before its other forms, and these before nothing', () => {
  const both = openFindIndex();
  putIssue(both, { number: 1, issue: issueOf({ whatHappened: 'The login page is white' }) });
  putIssue(both, { number: 2, issue: issueOf({ whatHappened: 'I cannot sign in' }) });
  putIssue(both, { number: 3, issue: issueOf({ whatHappened: 'The letter is old' }) });
  expect(searchIssues(both, 'login').numbers).toEqual([1, 2]);
  expect(searchIssues(both, 'sign in').numbers).toEqual([2, 1]);
  expect(searchIssues(both, 'letters').numbers).toEqual([3]);
});

it('counts all and gives the newest of equals, up to the limit', () => {
  expect(searchIssues(index, 'tms user', 2)).toEqual({ numbers: [410, 41], total: 4 });
});

it('forgets what an issue was once it has changed, and all of it once it is taken out', () => {
  const changing = openFindIndex();
  putIssue(changing, { number: 1, issue: issueOf({ whatHappened: 'Letter has no address' }) });
  putIssue(changing, { number: 1, issue: issueOf({ whatHappened: 'Letter has two addresses' }) });
  expect(searchIssues(changing, 'no').numbers).toEqual([1]); // "New, nobody is dealing with it"
  expect(searchIssues(changing, 'address letter no')).toEqual({ numbers: [1], total: 1 });
  expect(searchIssues(changing, 'has no address two').total).toBe(1);
  dropIssue(changing, 1);
  expect(searchIssues(changing, 'letter').total).toBe(0);
});

it('frees what issues were: however often they change, it grows with what they are now', () => {
  const size = (of: typeof index): number => [...of.postings.values()].reduce((sum, places) => sum + places.length, 0);
  const changing = openFindIndex();
  const once = openFindIndex();
  for (let version = 0; version < 500; version += 1) {
    for (const { number, issue } of rows) {
      const row = {
        number,
        issue: { ...issue, details: { ...issue.details, whatHappened: `v${version}n${number} again` } },
      };
      putIssue(changing, row);
      if (version === 499) putIssue(once, row);
    }
    if (version % 7 === 0) searchIssues(changing, 'v');
  }
  expect(changing.numbers.length).toBeLessThanOrEqual(once.numbers.length + 17);
  expect(size(changing)).toBeLessThan(size(once) * 6);
  expect(changing.postings.size).toBeLessThan(once.postings.size + 40);
  searchIssues(changing, 'v');
  expect(changing.vocabulary).toEqual([...changing.postings.keys()].sort());
  for (const query of ['v499', 'v498', '41', 'tms user', 'closed', 'again'])
    expect(searchIssues(changing, query)).toEqual(searchIssues(once, query));
});

it('has nothing left of many issues that were taken out', () => {
  const emptied = openFindIndex();
  for (let number = 1; number <= 300; number += 1)
    putIssue(emptied, { number, issue: issueOf({ whatHappened: `w${number}` }) });
  for (let number = 1; number <= 300; number += 1) dropIssue(emptied, number);
  expect(emptied.numbers.length).toBeLessThanOrEqual(17);
  expect([...emptied.postings.keys()].filter((word) => /^w\d/.test(word)).length).toBeLessThanOrEqual(17);
  expect(searchIssues(emptied, 'w').total).toBe(0);
});

it('searches alike whatever came, changed and went before', () => {
  const step = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('case', 'cases', 'sign', 'one', ''),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (changes) => {
      const own = openFindIndex();
      const now = new Map<number, NumberedIssue>();
      for (const [number, whatHappened, search] of changes) {
        if (whatHappened === '') {
          dropIssue(own, number);
          now.delete(number);
        } else {
          const row = { number, issue: plain(whatHappened) };
          putIssue(own, row);
          now.set(number, row);
        }
        if (search) searchIssues(own, 'c');
      }
      const fresh = openFindIndex();
      for (const row of now.values()) putIssue(fresh, row);
      for (const query of ['case', 'cases', 's', 'one ann', '7'])
        expect(searchIssues(own, query)).toEqual(searchIssues(fresh, query));
    }),
  );
});

it('finds by the words of each person who has the fault, without its story too', () => {
  const two = issueOf({ whatHappened: 'The save button is missing' }, [
    { ...steps['add-person'], whatHappened: 'Nothing to press below the postponement form' },
  ]);
  const own = openFindIndex();
  // Without its story: what others said must be found from the issue itself, as a list read has it.
  putIssue(own, { number: 3, issue: { ...two, history: [] } });
  putIssue(own, { number: 5, issue: issueOf({ whatHappened: 'A letter' }) });
  expect(searchIssues(own, 'postponement').numbers).toEqual([3]);
  expect(searchIssues(own, 'press postponement save').numbers).toEqual([3]);
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

it('finds exactly the issues of which every word of the query begins a word; where there are none, those that lack one of three', () => {
  const word = fc.constantFrom('case', 'cases', 'casement', 'sign', 'signed', 'é', 'on', '41', '4');
  const texts = fc.array(
    fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
    { maxLength: 8 },
  );
  const query = fc.array(fc.oneof(word, fc.constantFrom('c', 's', 'cas', 'E')), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(texts, query, (all, asked) => {
      const own = openFindIndex();
      all.forEach((whatHappened, n) => putIssue(own, { number: 900 + n, issue: plain(whatHappened) }));
      const lacking = all.map((text, n) => {
        const words = [...foldedWords(text), String(900 + n), ...alwaysThere];
        const fitsOne = (begin: string) =>
          words.some((w) => w.startsWith(begin) || (begin.length > 3 && stem(w) === stem(begin)));
        return [...new Set(foldedWords(asked.join(' ')))].filter((begin) => !fitsOne(begin));
      });
      const numbersOf = (fits: (lacks: readonly string[]) => boolean) =>
        lacking.flatMap((lacks, n) => (fits(lacks) ? [900 + n] : []));
      const fits = numbersOf((lacks) => lacks.length === 0);
      const found = [...searchIssues(own, asked.join(' ')).numbers].sort();
      if (fits.length > 0) expect(found).toEqual(fits);
      else {
        const near = numbersOf((lacks) => lacks.length === 1 && !/\d/.test(lacks[0]!));
        expect(near).toEqual(expect.arrayContaining(found));
        if (new Set(asked.map((one) => foldedWords(one)[0])).size < 3) expect(found).toEqual([]);
      }
    }),
  );
});

const bare = issueOf({ reporter: { kind: 'tms-user', name: 'Ann Lee' } });
const plain = (whatHappened: string) => ({ ...bare, details: { whatHappened }, history: [] });
const alwaysThere = foldedWords('New, nobody is dealing with it Ann Lee TMS user Teams 2 March 2026');
