/** @jest-environment node */
import type { StandardReply } from '@tms-support/support-domain';
import { isOfAnotherFault } from './another-fault';
import { repliesToProblem } from './replies-to-problem';

const reply = (key: string, area: string, title: string, words: string): StandardReply => ({ key, area, title, words });
const library: readonly StandardReply[] = [
  reply(
    'hearing',
    'hearings',
    'A hearing is missing',
    'The booking had the wrong day. The hearing is in your list again.',
  ),
  reply(
    'case',
    'cases',
    'A case is out of sight',
    'The view was showing your own cases only. Open the list of all cases.',
  ),
  reply('days', 'unavailability', 'Where unavailable days are', 'Choose each day that you cannot sit, and "Save".'),
  reply(
    'code',
    'sign-in',
    'A new sign-in code',
    'Each code works once, for ten minutes. Ask for a new code by text message.',
  ),
  reply(
    'password',
    'sign-in',
    'Reset a password',
    'Choose "Forgotten your password?", and use the link within one hour.',
  ),
  reply('file', 'panellist-documents', 'A large file takes a day', 'Files over 50 MB take one working day to appear.'),
  reply('notes', 'panellist-documents', 'Notes brought back', 'Your notes are back. Leave "Replace the file" empty.'),
  reply('letter', 'letters', 'A letter without an address', 'The case had no address. I made the letter again.'),
];
const found = (area: string, whatHappened: string): string[] =>
  repliesToProblem(library, { whatHappened }, area).map(({ reply: { key } }) => key);

it.each([
  ['hearings', 'The teacher has had the hearing notice twice, with two dates on it. Which of them stands?'],
  ['hearings', 'Two letters have gone out for the same hearing, and one has the missing date'],
  ['cases', 'I am not allowed to open the case that was passed to me, though I see it in the view.'],
  ['unavailability', 'I put in all my unavailable days last night and not one of them has been kept.'],
  ['unavailability', 'You have put me down for a day on which I am away, the calendar has it as unavailable.'],
  ['sign-in', 'Authenticator on my phone shows a code, and nothing pops up.'],
  ['sign-in', 'I changed my mobile last week. The codes go to the old one.'],
  ['sign-in', 'The password reset goes to my old email address.'],
  ['sign-in', 'Your forgotten password link is sent to an inbox that I no longer have.'],
  ['panellist-documents', 'The large file won’t print, it stops on the first day of the hearing.'],
  ['panellist-documents', 'It does not accept the large file, it is from a Mac.'],
  ['letters', 'The letter has somebody else’s address on it.'],
])('offers nothing about %s where something else is wrong: %s', (area, what) => expect(found(area, what)).toEqual([]));

it.each([
  ['hearings', 'The hearing that I sit on next week does not show in my list. I have looked twice.', 'hearing'],
  ['cases', 'One of my cases has disappeared, I cannot see it in the list.', 'case'],
  ['unavailability', 'How do I tell you which days I cannot do in June?', 'days'],
  ['sign-in', 'By the time the code comes through on the phone it is out of date.', 'code'],
  ['sign-in', 'Forgot my password over the summer.', 'password'],
  ['panellist-documents', 'A very large file does not appear among the documents, I sent it twice.', 'file'],
  ['panellist-documents', 'I saved my notes of Tuesday over those of Monday.', 'notes'],
  ['letters', 'I made the letter twice, and it has no address.', 'letter'],
])('offers the reply about %s all the same: %s', (area, what, key) => expect(found(area, what)).toEqual([key]));

it('takes a reply that says the same of it for no other', () => {
  const printed = reply('print', 'letters', 'Print a letter', 'You cannot print from the list: open the letter first.');
  expect(isOfAnotherFault('I cannot print the letter', printed)).toBe(false);
  expect(isOfAnotherFault('I cannot print the letter', library[7]!)).toBe(true);
});

it.each([
  ['Half my cases have gone from the list', []],
  ['One of the tasks has vanished from the list since Tuesday', []],
  ['My sitting is not there, and the list is empty', ['hearing']],
  ['The hearing has gone from the list', ['hearing']],
])('offers *A hearing is missing* for a hearing alone, where nobody has said the area: %s', (whatHappened, keys) => {
  const hearings = library.filter(({ key }) => key === 'hearing');
  expect(repliesToProblem(hearings, { whatHappened }).map(({ reply: { key } }) => key)).toEqual(keys);
});
