import { maskPersonalData } from './mask-personal-data.js';

const found = (text: string) => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].sort((a, b) => a.start - b.start).map((finding) => finding.text);
};

it.each([
  ['a word that no list has, in lower case', 'forwarded by chidi', ['chidi']],
  ['one slip from a word, where a person stands', 'could someone ring bex back', ['bex']],
  ['a month at the end of a line', 'sent it to may', ['may']],
  ['a month that somebody came from', 'That came from June in the north', ['June']],
  ['a month that is in', 'is april back yet?', ['april']],
  ['a word within a question', 'can faith have access by then', ['faith']],
  ['a word that is waited for', 'waiting on rose to reply', ['rose']],
  ['a word beside a name', 'cc sunniva + pat', ['sunniva', 'pat']],
  ['a name alone below thanks', 'thanks\nfaith', ['faith']],
  ['two initials and a word', 'the letter for A. N. Other', ['A. N. Other']],
  ['a title and particles in lower case', "told mrs o'hanlon and mr van der berg", ["mrs o'hanlon", 'mr van der berg']],
  ['a couple', 'Mr & Mrs Abara have it', ['Mr & Mrs Abara']],
  ['a date of birth in a row', 'DoB=19800501', ['19800501']],
  ['a birthday', 'her birthday is 5 May', ['5 May']],
  ['two dates of birth', 'born 1927 instead of 1972', ['1927', '1972']],
  ['a number that is said', 'oh one six three two, nine six zero', ['oh one six three two, nine six zero']],
  ['a meeting', 'Meeting ID: 341 774 209 118, passcode k7Rw2p', ['341 774 209 118', 'k7Rw2p']],
  ['a bank account', 'sort code 20-11-43, account 70872490', ['20-11-43', '70872490']],
  ['a passport and a car', 'passport 512837746, reg AB51 XYZ', ['512837746', 'AB51 XYZ']],
  ['a second case', 'the matter is 21934, the other 21940', ['21934', '21940']],
  ['an address in lower case', 'lives at 3 the green, hull', ['3 the green']],
])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected));

it.each([
  'May I have it again? Will you be in? Mark and date each page',
  'I recieved teh error agian, and the dropdown was blank',
  'It came in with the April release, in June at the latest, and since May it is slow',
  'Cheylesmore House is shut. The Quinton Road office too. Rose Room is full',
  'sent to Legal, and to Finance and Listing',
  'the bill was paid on 3 June. Bill was paid twice',
  'Password is 12 characters or more; the PIN pad sticks',
  'DD/MM/YYYY, 2560x1440, 24H2, AADSTS50058',
])('finds nobody in "%s"', (text) => expect(found(text)).toEqual([]));
