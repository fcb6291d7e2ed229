import { readAlikeWords } from './alike-words.js';
import { errorKey, similarWords } from './similar-words.js';
import { stem } from './stem.js';

it.each([
  [['delete', 'deleted', 'deleting', 'deletes']],
  [['booking', 'booked', 'bookings']],
  [['stop', 'stopped', 'stopping']],
  [['letter', 'letters']],
  [['address', 'addresses']],
  [['party', 'parties']],
])('%j have one stem', (forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

it.each([['test7'], ['bus'], ['is'], ['class']])('leaves %s whole', (word) => expect(stem(word)).toBe(word));

it.each([
  ['I cannot log in today', 'Signing in does not work', true],
  ['It doesn’t show in the list', 'not there on my dashboard', true],
  ['My file has vanished', 'the document disappeared', true],
  ['It does not even show', 'the record is missing', true],
  ['The link is no longer valid', 'she was rejected', true],
  ['It signs me out', 'logged out again', true],
  ['I cannot get back in', 'the sign-in page', true],
  ['I cannot get back in', 'an earlier version', false],
  ['Nothing on the list', 'the sitting on Monday', false],
  ['the days when I am not free in May', 'my availability', true],
  ['the disk has not much free space', 'my availability', false],
  ['letter', 'task', false],
])('"%s" and "%s" share a meaning: %s', (one, other, share) => {
  const meanings = (text: string) => similarWords(text).map(({ meaning }) => meaning);
  expect(meanings(one).some((meaning) => meanings(other).includes(meaning))).toBe(share);
});

it('takes no word out of a link', () => {
  expect(
    similarWords('see https://tms.example.com/main?open=empty and www.tms.example/com').map(({ written }) => written),
  ).toEqual([]);
});

it('passes over what is in every report, and keeps what was written', () => {
  expect(similarWords('Hello, sorry, I was not able to do it on Monday')).toEqual([
    { meaning: 'abl', written: 'able' },
  ]);
  expect(similarWords('Getting into the portal', readAlikeWords([]))).toEqual([
    { meaning: 'portal', written: 'portal' },
  ]);
});

// "I pressed Publish and it said something went wrong" had the answer to "It went in as a PDF": both say "went" and "wrong".
it.each([
  ['Publishing said something went wrong', ['publishing']],
  ['She rang. It has gone wrong, and was fine last week', []],
  ['It said OK, well, and went on', []],
  ['The wrong date is on the letter', ['wrong', 'date', 'letter']],
  ['The case has gone', ['case', 'gone']],
  // Every report can have a message and a picture: "a message came up" had the answer to any other.
  ['A message came up on the letter, see the picture', ['letter']],
  ['Two messages, screenshots below: an error message on saving', ['below', 'error message', 'saving']],
])('takes what says something out of “%s”', (text, says) =>
  expect(similarWords(text).map(({ written }) => written)).toEqual(says),
);

it.each([
  ['Error TEST-7: no', 'error  test-7 no.', true],
  ['Error TEST-7', 'Error TEST-8', false],
  ['Failed for 3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'Failed for 0a2504e0-4f89-11d3-9a0c-0305e82c3399', true],
  ['Locked since 02/03/2026 14:05', 'Locked since 11/10/2025 09:30', true],
  ['Record 884120 is locked', 'Record 120775 is locked', true],
  ['', ' ', true],
])('the messages "%s" and "%s" are the same: %s', (one, other, same) => {
  expect(errorKey(one) === errorKey(other)).toBe(same);
});
