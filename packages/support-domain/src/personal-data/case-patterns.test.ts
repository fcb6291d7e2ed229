import * as z from 'zod/mini';
import { casePatternExpression, casePatternFault, casePatternSchema, shippedCasePatterns } from './case-patterns.js';

it.each([
  ['CAS-#####-******', 'cas-00123-a1b2c3', true],
  ['CAS-#####-******', 'cas-0012-a1b2c3', false],
  ['A+B#', 'a+b1', undefined],
  ['@@##', 'ab12', true],
  ['@@##', '1212', false],
  ['#+/*+', '12/ab9', true],
  ['(##)', '(12)', true],
])('%s and "%s"', (pattern, text, fits) => {
  if (fits === undefined) expect(casePatternFault(pattern)).toBeDefined();
  else expect(casePatternExpression(pattern).test(text)).toBe(fits);
});

it.each([
  ['##', 'must have 3 characters or more'],
  ['#'.repeat(61), 'must have 60 characters or fewer'],
  ['CASE', 'must have a #'],
  ['#+#+#+#+', 'must have 3 or fewer +'],
  ['C+##', 'must follow'],
])('says in words what is wrong with %s', (pattern, words) => {
  expect(casePatternFault(pattern)).toContain(words);
  expect(z.safeParse(casePatternSchema, pattern).error?.issues[0]?.message).toContain(words);
});

it('ships patterns that it can read', () => {
  expect(shippedCasePatterns.map(casePatternFault)).toEqual(shippedCasePatterns.map(() => undefined));
});
