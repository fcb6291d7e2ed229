import { isDisclaimer } from './boilerplate.js';
import { withoutGreeting } from './greeting.js';
import { ownWords, textParts } from './text-parts.js';

const answers = (end: string): string =>
  `Hello,\n\nOn 17 Nov 2026, at 10:20, Panel desk <desk@panel.example> wrote:\n\n> Which room is it?\n\nThe second.\n\n> Is it locked?\n\nYes.\n\n${end}`;

it('folds the name below answers between quoted lines', () => {
  const parts = textParts(answers('> Tamar\n> Panel desk\n\nImogen'), undefined, 'Imogen Pell');
  expect(parts.at(-1)).toEqual({ kind: 'signature', text: 'Imogen' });
});

it('leaves a name that is the answer', () =>
  expect(ownWords(textParts(answers('> Who has the key?\n\nImogen'), undefined, 'Imogen Pell'))).toMatch(/Imogen$/));

it.each([
  ['Dilys\n\nThe room is locked.', ['dilys.crane@panel.example'], 'The room is locked.'],
  ['Dilys,\n\nThe room is locked.', ['dilys.crane@panel.example'], 'The room is locked.'],
  ['Dilys\n\nThe room is locked.', ['desk@panel.example'], 'Dilys\n\nThe room is locked.'],
  ['Dilys\nhas the key.', ['dilys.crane@panel.example'], 'Dilys\nhas the key.'],
])('takes a bare name of the recipient for a greeting: %j to %j', (words, to, rest) =>
  expect(withoutGreeting(words, to)).toBe(rest),
);

it.each([
  ['Fell Road School is part of the Tarn Trust. Registered in England no. 01234567.', true],
  ['Tarn Trust is registered in Wales, number 7654321. Please consider the environment before you print.', true],
  ['The school is part of the Tarn Trust now.', false],
  ['I am registered in the portal as 1234567, and my school is part of the Tarn Trust.', false],
  ['Fell Road School is part of the Tarn Trust, but the portal says we are registered as 1234567.', false],
])('knows what a school has to say of itself: %j', (line, isOne) => expect(isDisclaimer(line)).toBe(isOne));
