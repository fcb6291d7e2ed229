/** @jest-environment node */
import { StorageError, type StorageErrorCode } from '@tms-support/sharepoint-storage';
import { answeredWith } from '../testing/answered-with';
import { faultWords, isNotYet, mayBeStored, notSavedWords } from './fault-words';

it.each([
  'Issue 41 has another file called “letter.docx”. Give this one another name, and add it again.',
  'The file is larger than 250 MB, the most that SharePoint takes. Put it into a library.',
  '“Title” holds 255 characters, and this is 12 too long. Shorten it and try again.',
])('says what the storage refused in its own words, which say what helps: %s', (message) => {
  expect(faultWords(new StorageError('STORAGE.REFUSED', message))).toMatchObject({
    title: 'This could not be done',
    happened: message,
    toDo: '',
  });
});

it('tells what SharePoint refused in the words of the refusal, and that somebody has to put it right', () => {
  const words = 'SharePoint did not accept this. It says: “The file has been blocked by the administrator.”';
  const refused = faultWords(new StorageError('STORAGE.REFUSED', `${words} (While putting a file on issue 41.)`));
  expect(refused).toMatchObject({ happened: words, toDo: expect.stringMatching(/^Put that right and try again, or/) });
  expect(refused.title).toBeUndefined();
  expect(faultWords(new Error('x')).happened).toBe('The desk did not understand SharePoint’s answer.');
});

it.each([
  ['STORAGE.UNREACHABLE', true],
  ['STORAGE.UNREADABLE', true],
  ['STORAGE.BUSY', true],
  // With no answer that turned it away: its own was lost before that.
  ['STORAGE.SIGNED_OUT', true],
  ['STORAGE.NOT_ALLOWED', false],
  ['STORAGE.CONFLICT', false],
  ['STORAGE.REFUSED', false],
] satisfies [StorageErrorCode, boolean][])('of %s it is known whether something may be stored: %s', (code, may) => {
  expect(mayBeStored(new StorageError(code, 'x'))).toBe(may);
});

it.each([
  ['STORAGE.SIGNED_OUT', 401, true],
  ['STORAGE.SIGNED_OUT', 403, true],
  ['STORAGE.BUSY', 429, true],
  ['STORAGE.BUSY', 503, false],
  ['STORAGE.NOT_ALLOWED', 403, false],
] satisfies [StorageErrorCode, number, boolean][])(
  'of %s by a %i it is known that it is not saved yet: %s',
  (code, status, isKnown) => {
    const error = new StorageError(code, 'x', answeredWith(status));
    expect(isNotYet(error)).toBe(isKnown);
    expect(mayBeStored(error) && isKnown).toBe(false);
    expect(notSavedWords(error).title === 'Not saved yet').toBe(isKnown);
  },
);
