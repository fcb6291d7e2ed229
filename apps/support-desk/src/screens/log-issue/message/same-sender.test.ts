/** @jest-environment node */
import { mayBeSame } from './same-sender';

it.each([
  ['Asha Patel', 'Asha Patel'],
  ['Patel, Asha', 'Asha Patel'],
  ['asha patel', 'ASHA PATEL'],
  ['Ms Asha Patel', 'Asha Patel'],
  ['Asha Patel (Panel)', 'Asha Patel'],
  ['Asha Patel - Panel member', 'Asha Patel'],
  ['A. Patel', 'Asha Patel'],
  ['Asha', 'Asha Patel'],
  ['Asha R. Patel', 'Asha Patel'],
  ['Zoe Munoz', 'Zoë Muñoz'],
  ['Sian OBrien', 'Siân O’Brien'],
  ['Jean-Luc Marchetti', 'Jean-Luc Marchetti'],
])('takes "%s" without an address for %s', (written, known) => {
  expect(mayBeSame({ name: written, email: '' }, { name: known, email: 'someone@tmu.example' })).toBe(true);
  expect(mayBeSame({ name: known, email: 'someone@tmu.example' }, { name: written })).toBe(true);
});

it.each([
  ['Asha Shah', 'Asha Patel'],
  ['B. Patel', 'Asha Patel'],
  ['A. P.', 'Asha Patel'],
  ['', 'Asha Patel'],
  ['Ms', 'Asha Patel'],
  ['Asha Asha', 'Asha Patel'],
])('does not take "%s" for %s', (written, known) =>
  expect(mayBeSame({ name: written, email: '' }, { name: known, email: 'a@tmu.example' })).toBe(false),
);

it('goes by the addresses where both have one', () => {
  expect(mayBeSame({ name: 'Asha', email: 'A@tmu.example ' }, { name: 'Patel', email: 'a@TMU.example' })).toBe(true);
  expect(mayBeSame({ name: 'Asha Patel', email: 'a@tmu.example' }, { name: 'Asha Patel', email: 'b@x.example' })).toBe(
    false,
  );
});
