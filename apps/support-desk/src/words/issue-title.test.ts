/** @jest-environment node */
import { issueTitle } from './issue-title';

it.each([
  ['Dear Team,\n\nThe notes will not upload.\nTwice now.', 'The notes will not upload'],
  ['Hello\nThe letter is blank', 'The letter is blank'],
  ['Good morning Sam and all,\r\nThe letter is blank', 'The letter is blank'],
  ['Hi Sam, the letter is blank\nSince Monday', 'Hi Sam, the letter is blank'],
  ['Hello world wide web page is blank\nSince Monday', 'Hello world wide web page is blank'],
  ['Dear Team,', 'Dear Team,'],
  [
    'The code that came to me this morning by text message is refused, and, it seems, every other',
    'The code that came to me this morning by text message is refused, and…',
  ],
  [
    'Each of these has been refused since Monday, as far as anybody knows:— it is odd',
    'Each of these has been refused since Monday, as far as anybody knows…',
  ],
  ['', ''],
  ['The \u202Ekrow ton seod\u202C notice', 'The krow ton seod notice'],
  ['\u2067Hearing\u2069 \u061Cfdp.exe\u200F', 'Hearing fdp.exe'],
  ['\u202E\u202C\nThe letter is blank', 'The letter is blank'],
  ['الجلسة غدا', 'الجلسة غدا'],
])('calls an issue of %j "%s"', (whatHappened, title) => expect(issueTitle(whatHappened)).toBe(title));
