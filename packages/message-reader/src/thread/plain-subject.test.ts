import { plainSubject } from './labels.js';

it.each([
  ['RE: FW: Code refused', 'Code refused', 'reply'],
  ['AW[2]: [EXTERNAL] Code refused', 'Code refused', 'reply'],
  ['Réf : Code refused', 'Code refused', 'reply'],
  ['TR : Code refused', 'Code refused', 'forward'],
  // What an English subject begins with is no sign.
  ['Ref: my hearing on 3 March', 'Ref: my hearing on 3 March', undefined],
  ['Re: Ref: 20417', 'Ref: 20417', 'reply'],
  ['Reference: 20417', 'Reference: 20417', undefined],
  ['[OFFICIAL-SENSITIVE] [EXTERNAL] Code refused', 'Code refused', undefined],
  ['[Official: Sensitive] Code refused', 'Code refused', undefined],
  ['[Officially] Code refused', '[Officially] Code refused', undefined],
  // What a program shows where nobody wrote any.
  ['(no subject)', '', undefined],
  ['RE: (kein Betreff)', '', 'reply'],
  ['No subject in the list', 'No subject in the list', undefined],
])('takes from a subject what programs put before it: %s', (subject, title, sign) => {
  expect(plainSubject(subject)).toEqual({ title, sign });
});
