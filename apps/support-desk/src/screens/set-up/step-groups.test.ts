/** @jest-environment node */
import { stepGroups } from './step-groups';

const step = (id: string) => ({ id, words: `Do ${id}` });

describe('the steps of a plan, by list', () => {
  it('folds what follows a list’s first step, and loses none', () => {
    const steps = [
      'level/report',
      'level/work',
      'group/tmu',
      'issues/make',
      'issues/fields',
      'issues/rights',
      'people/fields',
      'version',
    ].map(step);
    const groups = stepGroups(steps);
    expect(groups.map((group) => [group.words, group.inside.length])).toEqual([
      ['Make 2 permission levels.', 2],
      ['Do group/tmu', 0],
      ['Do issues/make', 2],
      ['Do people/fields', 0],
      ['Do version', 0],
    ]);
    // What an owner adds up is the number that stands above: a line that sums up its steps is none itself.
    const lines = groups.reduce((sum, { inside, isSum }) => sum + inside.length + (isSum ? 0 : 1), 0);
    expect(lines).toBe(steps.length);
    const named = groups.flatMap((group) => [group.words, ...group.inside.map((one) => one.words)]);
    for (const { words } of steps) expect(named).toContain(words);
  });
});
