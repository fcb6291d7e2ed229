import { heldBy, holdsNothing } from './held-by.js';
import { shippedSnapshot } from '../rules/shipped-snapshot.js';

const sam = { name: 'Sam Okoro', email: 'sam@tmu.example' };
const facts = {
  issues: [
    { of: 41, owner: { name: 'S. Okoro', email: 'SAM@tmu.example' } },
    { of: 42, owner: { name: 'Priya Nair', email: 'priya@tmu.example' } },
    { of: 43 },
  ],
  cover: [
    { key: 'a', inbox: 'portal-inbox' as const, person: sam, fromOn: '2026-01-01' },
    { key: 'b', inbox: 'portal-inbox' as const, person: sam, fromOn: '2026-01-01', toOn: '2026-03-04' },
    // Today too: whoever is marked as having left covers nothing from that moment.
    { key: 'today', inbox: 'portal-inbox' as const, person: sam, fromOn: '2026-01-01', toOn: '2026-03-05' },
    { key: 'c', inbox: 'portal-inbox' as const, person: sam, fromOn: '2026-04-01', toOn: '2026-04-02', away: true },
  ],
  documents: [
    { of: 'Hearing notice', ownerName: 'sam  okoro' },
    { of: 'Bundle', ownerName: ' ' },
  ],
  updates: [{ of: 'MC1', ownerName: 'Sam Okoro' }],
  rules: [
    { ...shippedSnapshot.rows[0]!, title: 'Names Sam', nudgeWhom: ['Sam@TMU.example'] },
    { ...shippedSnapshot.rows[0]!, title: 'Names nobody' },
  ],
  today: '2026-03-05',
};

test('all that names somebody is found, by address where there is one and else by name', () => {
  const held = heldBy(sam, facts);
  expect(held).toEqual({
    issues: [41],
    cover: [facts.cover[0], facts.cover[2]],
    documents: ['Hearing notice'],
    updates: ['MC1'],
    rules: ['Names Sam'],
  });
  expect(holdsNothing(held)).toBe(false);
});

test('who holds nothing is told so, without an address too', () => {
  expect(holdsNothing(heldBy({ name: 'Bo Ray', email: '' }, facts))).toBe(true);
  // A namesake with another address holds none of it that says whose it is.
  expect(heldBy({ name: 'Sam Okoro', email: 'other@tmu.example' }, facts).issues).toEqual([]);
});
