import fc from 'fast-check';
import { factDimensions } from '../fact-dimensions.js';
import { boxOf, dimensionAt, factSpace, intersect, isPossible, subtract, withDimension, type Box } from './box.js';
import { shippedRow } from '../testing/shipped-row.js';

const space = factSpace(factDimensions([]), 20_000);
const silence = dimensionAt('silentForWorkingHours');
const received = dimensionAt('receivedForWorkingHours');
const channel = dimensionAt('channel');
const stretch = (d: number, from: number, to: number, box: Box = space.whole): Box => withDimension(box, d, from, to);

const side = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const smallBox = fc
  .tuple(side, side, fc.integer({ min: 1, max: 7 }))
  .map(([a, b, bits]) => stretch(channel, bits, 0, stretch(silence, a[0], a[1], stretch(received, b[0], b[1]))));
const points = Array.from({ length: 10 * 10 * 3 }, (_, i) =>
  stretch(
    channel,
    1 << (i % 3),
    0,
    stretch(
      silence,
      Math.floor(i / 3) % 10,
      Math.floor(i / 3) % 10,
      stretch(received, Math.floor(i / 30), Math.floor(i / 30)),
    ),
  ),
);
const has = (box: Box, point: Box): boolean => intersect(space, box, point) !== undefined;

describe('boxes', () => {
  it('taken from one another leave just what is in the one and not in the other, each part once', () => {
    fc.assert(
      fc.property(smallBox, smallBox, (a, b) => {
        const both = intersect(space, a, b);
        points.forEach((point) => expect(has(a, point) && has(b, point)).toBe(both !== undefined && has(both, point)));
        if (!both) return;
        const rest = subtract(space, a, b);
        points.forEach((point) => {
          const parts = rest.filter((part) => has(part, point)).length;
          expect(parts).toBe(has(a, point) && !has(b, point) ? 1 : 0);
        });
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('hold what is possible: a panellist without a role, and no silence longer than the issue is old', () => {
    const who = (kind: number, role: number) =>
      withDimension(withDimension(space.whole, dimensionAt('reporterKind'), kind, 0), dimensionAt('tmsRole'), role, 0);
    expect([who(1, 2), who(2, 1), who(3, 2), who(2, 3)].map(isPossible)).toEqual([true, true, true, true]);
    expect([who(2, 2), who(2, 30)].map(isPossible)).toEqual([false, false]);
    const times = (silent: number, old: number) =>
      isPossible(stretch(silence, silent, Infinity, stretch(received, 0, old)));
    expect([times(5, 4), times(5, 5), times(5, 6)]).toEqual([false, true, true]);
  });

  it('of a row are its conditions, from a day on', () => {
    const box = boxOf(
      space,
      shippedRow('panellist', { silentForWorkingHours: { from: 1, before: 2 }, validToOn: '2024-10-05' }),
    )!;
    expect(box[2 * dimensionAt('reporterKind')]).toBe(2);
    expect(box.slice(2 * silence, 2 * silence + 2)).toEqual([60, 119]);
    expect(box.slice(-2)).toEqual([20_000, 20_001]);
    expect(boxOf(space, shippedRow('panellist', { validToOn: '2024-10-03' }))).toBeUndefined();
  });
});
