import { addressByName } from './address-by-name';

const others = ['portal@tmu.example', 'kim.lee@panel.example'];

it.each([
  ['Mira Holt', 'mira.holt@panel.example'],
  ['Mira Holt', 'm.holt@panel.example'],
  ['Mira Holt', 'HOLT.MIRA@panel.example'],
  ['Mira Jane Holt', 'mholt@panel.example'],
  ['Zoë O’Hara', 'zoe.ohara@panel.example'],
])('finds the address of %s: %s', (name, email) => expect(addressByName(name, [...others, email])).toBe(email));

it.each([
  ['Mira Holt', ['mira@panel.example']],
  ['Mira', ['mira.holt@panel.example']],
  ['Mira Holt', ['m.holt@panel.example', 'mira.holt@north.example']],
  ['Mira Holt', []],
])('guesses none for %s of %j', (name, addresses) => expect(addressByName(name, [...others, ...addresses])).toBe(''));
