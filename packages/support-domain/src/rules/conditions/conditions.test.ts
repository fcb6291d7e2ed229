import * as z from 'zod/mini';
import { ruleColumns } from '../rule-fault.js';
import type { RuleFacts } from '../rule-facts.js';
import { shippedRow } from '../testing/shipped-row.js';
import { condition } from './condition.js';
import { anyCondition, conditionCells, conditionColumns, conditionCellWords, conditionWords } from './conditions.js';
import { anyOther } from './dimension.js';

const rows = [shippedRow('tms-user', { cause: ['input'], linkedUpdate: ['demo-01'] })];

describe.each(conditionColumns)('the condition %s', (column) => {
  const { dimension, factsAt, was, said, another } = anyCondition<(typeof rows)[number]>(column);
  const space = dimension(rows);

  it('makes facts of each of its points that it reads back as that point, and has words for them', () => {
    const points =
      space.kind === 'choice'
        ? space.values.map((value, at) => ({ at, value: value === anyOther ? another : value, number: 1 << at }))
        : [Math.max(space.least, -1), 0, 1, 90].map((number) => ({ at: number, value: undefined, number }));
    for (const { at, value, number } of points) {
      const facts = factsAt({ value: value === 'none' ? undefined : value, number }) as RuleFacts;
      expect(space.read(facts)).toBe(at);
      expect(was(facts)).toMatch(/./);
      // Only who, how and when are always said; the others where they are out of the ordinary.
      if (said(facts) !== undefined) expect(said(facts)).toMatch(/^\S.*\S$/);
    }
  });
});

it('are headed once in lists and once in words, and have a column for each cell', () => {
  expect(Object.values(conditionWords)).toEqual([
    'If the reporter is',
    'If their role in TMS is',
    'If they told us by',
    'If the cause is',
    'If there is an error message',
    'If a hearing is within',
    'If the person has heard nothing for',
    'If it came in',
    'If its status is',
    'If it was opened again',
    'If it came after update',
    'Applies from and until',
  ]);
  expect(ruleColumns).toEqual(expect.arrayContaining(Object.keys(conditionCells)));
  expect(new Set(ruleColumns).size).toBe(ruleColumns.length);
  expect(conditionCellWords).toMatchObject({ statusIs: 'If its status is', validToOn: 'Applies until' });
});

it('are whole: the compiler names a part that was forgotten', () => {
  // @ts-expect-error It says nothing of its fact: `was` is not there.
  const forgotten = condition({
    heading: 'If it is Monday',
    shape: { isMonday: z.optional(z.boolean()) },
    cells: { isMonday: { heading: 'If it is Monday', holds: { is: 'yes-no' }, write: String } },
    dimension: () => ({ kind: 'choice', values: ['no', 'yes'], read: () => 0, bits: () => undefined }),
    said: () => undefined,
    factsAt: () => ({}),
  });
  // @ts-expect-error Its cell is not there.
  const cellless = condition({ ...forgotten, was: () => '', cells: {} });
  expect([forgotten, cellless].map((one) => typeof one)).toEqual(['object', 'object']);
});
