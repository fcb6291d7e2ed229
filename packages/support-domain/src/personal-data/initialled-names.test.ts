import { maskPersonalData } from './mask-personal-data.js';

const shown = (text: string): string[] =>
  maskPersonalData(text, { names: [], issueNumber: 41 }).toReview.map((one) => one.text);

it.each([
  ['T.R. rang about the code.', 'T.R.'],
  ['J.B.S. cannot open it.', 'J.B.S.'],
  ['It is slow. L.M. in Leeds too.', 'L.M.'],
  ['The letter was sent by K. L. today.', 'K. L.'],
  ['It is open. Please ask M.O. to look.', 'M.O.'],
])('shows who is called by initials alone: "%s"', (text, name) => expect(shown(text)).toContain(name));

it.each([
  'U.K. users cannot open it',
  'P.S. is it urgent',
  'A.M. was better than P.M. is',
  'D.O.B. in the letter, C.V. on file, I.D. at the door',
  'I.T. desk of the U.S. office',
  'It came from H.R. and I.T. today',
  'N.B. is what stands there, e.g. is not',
  'We wrote to the R.A.F. about it',
])('shows nothing in "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['"Dunstable, Cressida" told us', 'Dunstable, Cressida'],
  ['From: Dunstable, Cressida', 'Dunstable, Cressida'],
  ['Cc: Dunstable, Cressida; Lovage, Tomos', 'Lovage, Tomos'],
  ['To: "Dunstable, Cressida M." <c.d@x.example>', 'Dunstable, Cressida M.'],
])('shows the whole of a name as Outlook has it: %s', (text, name) => expect(shown(text)).toContain(name));

it.each([
  ["o'hare was in court one", "o'hare"],
  ["please tell o'the about it", undefined],
  ["l'estrange has no pass", "l'estrange"],
  ["AT 5 O'CLOCK and at six o'clock", undefined],
])('shows the whole of a name behind its apostrophe in lower case: %s', (text, name) =>
  expect(shown(text)).toEqual(name === undefined ? [] : [name]),
);

it.each(['"Save, Close" is grey', 'Thanks for all, Cressida', 'Yesterday, Cressida rang'])(
  'shows no word that is none of a name: %s',
  (text) => expect(shown(text).join()).toMatch(/^(?:Cressida)?$/),
);
