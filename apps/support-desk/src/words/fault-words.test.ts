/** @jest-environment node */
import { StorageError } from '@tms-support/sharepoint-storage';
import { faultWords } from './fault-words';

it('says what the storage refused in its own words, which say what helps', () => {
  const message = '"Title" is too long: it holds 255 characters. Shorten it and try again.';
  expect(faultWords(new StorageError('STORAGE.REFUSED', message))).toMatchObject({
    title: 'This could not be done',
    happened: message,
    toDo: '',
  });
});

it('says of what SharePoint refused that nobody here knows why', () => {
  const refused = new StorageError(
    'STORAGE.REFUSED',
    'SharePoint did not accept this. (While saving.)',
    new Error('400'),
  );
  expect(faultWords(refused)).toMatchObject({ happened: 'The desk did not get an answer that it understands.' });
  expect(faultWords(refused).title).toBeUndefined();
  expect(faultWords(new Error('x')).happened).toBe('The desk did not get an answer that it understands.');
});
