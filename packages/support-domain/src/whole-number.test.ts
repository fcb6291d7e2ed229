import { countSchema } from './whole-number.js';

describe('how many', () => {
  it.each([0, 1, 41, Number.MAX_SAFE_INTEGER])('%d is a number of things', (given) =>
    expect(countSchema.safeParse(given).success).toBe(true),
  );

  it.each([1.5, -1, -0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '3', null, undefined])('%p is none', (given) =>
    expect(countSchema.safeParse(given).success).toBe(false),
  );
});
