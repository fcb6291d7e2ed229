import { letterheadOf } from './letterhead.js';

const head = 'HOLT HOUSE\n4 Mill Lane, Holt HL1 2AB\nTel: 01632 960144\n4 March 2026';
const letter = 'Dear Sir or Madam\n\nRoom 4 is locked.';

it('takes the head of a letter apart, and what the letter is about is none of it', () => {
  expect(letterheadOf(`${head}\n\n${letter}`)).toEqual({ head, about: '', rest: letter });
  expect(letterheadOf(`${head}\nOur ref: HH/26/004\nRe: room 4\n\n${letter}`)).toEqual({
    head,
    about: 'Our ref: HH/26/004\nRe: room 4',
    rest: letter,
  });
});

it.each([
  letter,
  'Room 4 is locked.\nTel: 01632 960144\n\nDear me',
  `Room 4, since nine.\nTel: 01632 960144\n\n${letter}`,
  `Room 4\nlocked since nine\n\n${letter}`,
  head,
])('takes none where somebody says something, or no letter follows: %j', (text) => {
  expect(letterheadOf(text)).toBeUndefined();
});
