import type { CoverEntry } from './cover-entry.js';
import { decideCover } from './decide-cover.js';

test('a row with a blank cell in the list stands in nobody’s way: what was seen is no answer to be entered again', () => {
  const blank: CoverEntry = {
    key: 'by-hand',
    inbox: 'stakeholder-engagement',
    person: { name: '', email: '' },
    fromOn: '2026-01-05',
    toOn: '2026-01-09',
  };
  const wish: CoverEntry = {
    ...blank,
    key: 'new',
    person: { name: 'Ivo Penn', email: 'ivo@tmu.example' },
    fromOn: '2026-05-04',
    toOn: '2026-05-08',
  };
  expect(decideCover([blank], { type: 'set-cover', entry: wish, seen: [blank] })).toMatchObject({
    outcome: 'accepted',
  });
});
