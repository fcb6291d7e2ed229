import { smallWords } from '../words/small-words.js';
import { reasonOf } from './reason.js';

it.each([
  ['Because they wait.', 'they wait'],
  ['because, The hearing is near…', 'the hearing is near'],
  ['BECAUSE: Panellists come first!', 'panellists come first'],
  ['A colleague asked', 'a colleague asked'],
  ['they wait', 'they wait'],
  // What has its capital in the middle of a sentence too.
  ['TMU decides. TRA helps.', 'TMU decides. TRA helps'],
  ['Theresa asked', 'Theresa asked'],
  ['Trello is slow', 'Trello is slow'],
  ['I said so', 'I said so'],
  ['May is busy', 'May is busy'],
  ['Monday is busy', 'Monday is busy'],
  ['Édith asked', 'Édith asked'],
  ['Becauseway House asked', 'Becauseway House asked'],
  // Nothing is left of what says nothing.
  ['Because', ''],
  ['because…', ''],
])('goes on from "because" with %p as %p', (text, reason) => expect(reasonOf(text)).toBe(reason));

it('is itself once more, for a snapshot that was made of it', () => {
  for (const text of ['Because because', 'Because. Because it is so.', 'The end.'])
    expect(reasonOf(reasonOf(text))).toBe(reasonOf(text));
});

it('leaves the small words of Find as they are', () => {
  expect(smallWords.split(' ')).toEqual(expect.arrayContaining(['your', 'may', 'pm', 'evening', 'monday', 'safari']));
  expect(smallWords).not.toMatch(/[^a-z ]| {2}/);
});
