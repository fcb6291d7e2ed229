/** @jest-environment node */
import { decideIssue, type Issue } from '@tms-support/support-domain';
import { ashaRaises } from '../testing/example-issue';
import { turnInWords } from './turn-words';

const priya = { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator' as const] };

/** An issue of somebody of this name, which Priya has taken. */
function issueOf(name: string): Issue {
  const owner = { name: priya.name, email: priya.email };
  const decision = decideIssue(
    undefined,
    ashaRaises('Cannot sign in', { reporter: { kind: 'panellist', name }, owner }),
    { at: '2026-02-26T10:00:00.000Z', actor: priya, newId: () => 'one' },
  );
  if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
  return { ...decision.issue, status: 'answered' };
}

it.each([
  ['Nia Reed', 'Nia’s turn'],
  [' Nia  Reed ', 'Nia’s turn'],
  ['Missy Reed', 'Missy’s turn'],
  ['Revathi Rao', 'Revathi’s turn'],
  ['Profira Obi', 'Profira’s turn'],
  ['عائشة الحسن', 'عائشة’s turn'],
  ['Mrs Adebayo', 'Mrs Adebayo’s turn'],
  ["The Rev'd Tom Hale", "The Rev'd Tom Hale’s turn"],
  ['Revd Hale', 'Revd Hale’s turn'],
  ['Miss Clare', 'Miss Clare’s turn'],
  ['Sr Mary Clare', 'Sr Mary Clare’s turn'],
  ['Reva Shah', 'Reva’s turn'],
  ['Theo Hale', 'Theo’s turn'],
  ['MR. J Obi', 'MR. J Obi’s turn'],
  ['Dr Grace Obi', 'Dr Grace Obi’s turn'],
  ['Professor Obi', 'Professor Obi’s turn'],
  ['Rev. Obi', 'Rev. Obi’s turn'],
  ['J. Obi', 'J. Obi’s turn'],
  ['J Obi', 'J Obi’s turn'],
  ['Obi, Grace', 'Obi, Grace’s turn'],
  ['de la Cruz, Maria', 'de la Cruz, Maria’s turn'],
])('calls %s: %s', (name, turn) => expect(turnInWords(issueOf(name), { email: 'sam@tmu.example' })).toBe(turn));

it('says “Your turn” to whoever has it', () =>
  expect(turnInWords({ ...issueOf('Nia Reed'), status: 'new' }, priya)).toBe('Your turn'));
