import { freshIds, laterOf } from './following-history.js';

const history = [{ at: '2026-03-02T09:00:00.000Z' }, { at: '2026-03-03T09:00:00.000Z' }];

it.each([
  ['later than all of it', '2026-03-03T09:00:01.000Z', '2026-03-03T09:00:01.000Z'],
  ['an hour before the last of it', '2026-03-03T08:00:00.000Z', '2026-03-03T09:00:00.000Z'],
  ['a whole day before the last of it', '2026-03-02T09:00:00.000Z', '2026-03-03T09:00:00.000Z'],
  ['more than a day before the last of it', '2026-03-02T08:59:59.999Z', '2026-03-02T08:59:59.999Z'],
])('dates what comes %s', (_when, at, dated) => {
  expect(laterOf(at, history)).toBe(dated);
});

it('dates what comes first as it says', () => {
  expect([laterOf('2026-03-03T09:00:00.000Z', []), laterOf('2026-03-03T09:00:00.000Z')]).toEqual([
    '2026-03-03T09:00:00.000Z',
    '2026-03-03T09:00:00.000Z',
  ]);
});

it('draws no id twice, nor one that is taken', () => {
  const drawn = ['e1', 'e2', 'e2', 'e2'];
  const fresh = freshIds(['e1', 'e1~2'], () => drawn.shift()!);
  expect([fresh(), fresh(), fresh(), fresh()]).toEqual(['e1~3', 'e2', 'e2~2', 'e2~3']);
});
