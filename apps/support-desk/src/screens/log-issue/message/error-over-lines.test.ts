import { errorsIn } from './error-in-words';

it.each([
  [
    'When I close H/26/204 it says:\n\n    Business Process Error\n    The stage could not be changed. (0x80041d07)',
    'Business Process Error: The stage could not be changed. (0x80041d07)',
  ],
  ['Access denied\nYou cannot open this record.', 'Access denied: You cannot open this record.'],
])('takes a box and its heading for one error: %j', (text, error) => expect(errorsIn(text)).toEqual([error]));

it.each([
  ['Business Process Error\nI cannot close it either.', 'Business Process Error'],
  ['Business Process Error\n\nThe list is missing too.', 'Business Process Error'],
])('leaves what somebody says below it: %j', (text, error) => expect(errorsIn(text)).toEqual([error]));
