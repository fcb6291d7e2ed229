import { counted, workingTimeWords } from './counts.js';
import { andList, clauseList, orList } from './lists.js';

it.each([
  [[], '', '', ''],
  [['Ann'], 'Ann', 'Ann', 'Ann'],
  [['Ann', 'Bo'], 'Ann and Bo', 'Ann or Bo', 'Ann, and Bo'],
  [['Ann', 'Bo', 'Cy'], 'Ann, Bo and Cy', 'Ann, Bo or Cy', 'Ann, Bo, and Cy'],
  // A name with a comma in it stays whole.
  [['Lee, Ann', 'Bo'], 'Lee, Ann and Bo', 'Lee, Ann or Bo', 'Lee, Ann, and Bo'],
])('%j in a sentence', (parts, and, or, clauses) => {
  expect([andList(parts), orList(parts), clauseList(parts)]).toEqual([and, or, clauses]);
});

it('counts things as one says it', () => {
  expect([0, 1, 2].map((count) => counted(count, 'issue'))).toEqual(['0 issues', '1 issue', '2 issues']);
  expect([1, 3].map((count) => counted(count, 'person', 'people'))).toEqual(['1 person', '3 people']);
  expect([45, 60, 435].map(workingTimeWords)).toEqual(['45 minutes', '1 hour', '7 hours 15 minutes']);
});
