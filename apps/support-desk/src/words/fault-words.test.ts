/** @jest-environment node */
import { StorageError, type StorageErrorCode } from '@tms-support/sharepoint-storage';
import { faultWords, mayBeStored } from './fault-words';

it.each([
  'Issue 41 has another file called "letter.docx". Give this one another name, and add it again.',
  'The file is larger than 250 MB, the most that SharePoint takes. Put it into a library.',
  'SharePoint did not accept this. It says: “The file has been blocked by the administrator.” (While putting a file on issue 41.)',
])('tells what was refused in the words of the refusal: %s', (message) => {
  expect(faultWords(new StorageError('STORAGE.REFUSED', message)).happened).toBe(message.replace(/ \(While.*/, ''));
});

it.each([
  ['STORAGE.UNREACHABLE', true],
  ['STORAGE.UNREADABLE', true],
  ['STORAGE.BUSY', true],
  ['STORAGE.SIGNED_OUT', false],
  ['STORAGE.NOT_ALLOWED', false],
  ['STORAGE.CONFLICT', false],
  ['STORAGE.REFUSED', false],
] satisfies [StorageErrorCode, boolean][])('of %s it is known whether something may be stored: %s', (code, may) => {
  expect(mayBeStored(new StorageError(code, 'x'))).toBe(may);
});
