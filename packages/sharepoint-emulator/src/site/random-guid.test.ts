import { randomGuid } from './random-guid.js';

test('guids are of version 4, and none comes twice', () => {
  const made = Array.from({ length: 1000 }, randomGuid);
  for (const guid of made)
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(1000);
});
