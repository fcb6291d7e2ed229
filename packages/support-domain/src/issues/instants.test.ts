import { isEarlier } from './instants.js';
import { londonDay } from '../london-time.js';

it.each([
  ['2026-01-15T23:59:59.999Z', '2026-01-15'],
  ['2026-01-16T00:00:00Z', '2026-01-16'],
  ['2026-07-01T22:59:59Z', '2026-07-01'],
  ['2026-07-01T23:00:00Z', '2026-07-02'],
  ['2026-12-31T23:30:00Z', '2026-12-31'],
  ['0999-06-01T12:00:00Z', '0999-06-01'],
  // The night on which the clocks go forward, and the one on which they go back.
  ['2026-03-29T00:30:00Z', '2026-03-29'],
  ['2026-10-24T23:30:00Z', '2026-10-25'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
])('%s is on %s in London', (at, on) => {
  expect(londonDay(at)).toBe(on);
});

it('compares instants and not texts', () => {
  expect(isEarlier('2026-03-02T09:30:00Z', '2026-03-02T09:30:00.500Z')).toBe(true);
  expect(isEarlier('2026-03-02T09:30:00.500Z', '2026-03-02T09:30:00Z')).toBe(false);
  expect(isEarlier('2026-03-02T09:30:00Z', '2026-03-02T09:30:00.000Z')).toBe(false);
});
