import { maskPersonalData } from '../mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'Invalid value combination AutoAdmittedUsers: Everyone',
  'the field WeekStart should be named with a space',
  'Uncaught (in promise) ChunkLoadError',
  'set the Default of TextInput12 to Parent.Default',
  'The plug-in "Rowan.Letters.Merge" fails at line 1184.',
  'it runs smoothly for staff, CTM, and the desk team',
  'vote by Friday',
  'TRA would like a column for days since referral.',
  'you got the passwort reset email and followed the link?',
])('asks about nobody in “%s”', (text) => {
  expect(shown(text)).toEqual([]);
});

it.each([
  ['a name and a surname run together', 'PaulWybrow cannot log in', 'PaulWybrow'],
  ['a capital within a surname', 'Please ask McTavish about it', 'McTavish'],
  ['capitals that are a name', 'JUNE has been told twice', 'JUNE'],
  ['capitals after a title', 'spoke to Mr ABE about it', 'Mr ABE'],
  ['a day that is a first name', 'ring Tuesday Olatunji first thing', 'Tuesday Olatunji'],
  ['a name in lower case that no list has', 'assigned to chidi this morning', 'chidi'],
  [
    'a word in lower case behind a label',
    'Event 4740: A user account was locked out. Account Name: jharrison Caller Computer Name: LT-0457-JH',
    'jharrison',
  ],
])('still asks about %s', (_kind, text, name) => {
  expect(shown(text).join(' ')).toContain(name);
});
