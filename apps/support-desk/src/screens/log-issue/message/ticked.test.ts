/** @jest-environment node */
import { afterTick, isTicked } from './ticked';

const certain = { id: 'title' } as const;
const doubtful = { id: 'title', isDoubtful: true } as const;

it.each([
  [certain, [true, false, true]],
  [doubtful, [false, true, false]],
])('is ticked, or not, as it began and as it was turned: %j', (one, states) => {
  let turned: ReadonlySet<string> = new Set();
  for (const state of states) {
    expect(isTicked(one, turned, false)).toBe(state);
    turned = afterTick(one, turned, state);
  }
});

it('is taken once its words were changed, unless somebody leaves it then', () => {
  expect(isTicked(doubtful, new Set(), true)).toBe(true);
  const left = afterTick(doubtful, new Set(), true);
  expect(isTicked(doubtful, left, true)).toBe(false);
  const back = afterTick(doubtful, left, false);
  expect(isTicked(doubtful, back, true)).toBe(true);
  expect(isTicked(certain, afterTick(certain, new Set(), true), true)).toBe(false);
});

it('stays ticked where somebody ticks it first and changes it then', () => {
  const ticked = afterTick(doubtful, new Set(), false);
  expect([isTicked(doubtful, ticked, false), isTicked(doubtful, ticked, true)]).toEqual([true, true]);
});
