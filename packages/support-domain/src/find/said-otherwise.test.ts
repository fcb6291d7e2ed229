import { openFindIndex, putIssue } from './find-index.js';
import { searchIssues } from './search-issues.js';
import { issueOf } from './testing/issue-of.js';

const texts = [
  'She cannot sign in to the portal since Monday',
  'The authenticator app asks for a number that it does not show',
  'His password has expired and the reset link is dead',
  'Error 0x80070005 when saving the outcome',
  'Code 80040216 on the case form',
  'The hearing notice has the wrong colour crest',
  'Two-factor text comes twenty minutes late',
  'The bundle opens blank on an iPad',
  'She attached the scan to another case',
  'The organisation is spelt wrongly in the programme',
  'The diary shows the wrong room',
  'The fee cheque was sent to an old address',
];
const index = openFindIndex();
texts.forEach((whatHappened, at) => putIssue(index, { number: at + 1, issue: issueOf({ whatHappened }) }));
const find = (query: string): number[] => [...searchIssues(index, query).numbers].sort((a, b) => a - b);

it.each([
  ['log on', [1]],
  ['logging in', [1]],
  ['login', [1]],
  ['signed in', [1]],
  ['sign-in portal', [1]],
  ['cant log in', [1]],
  ['mfa', [2, 7]],
  ['MFA', [2, 7]],
  ['2fa', [2, 7]],
  ['2-factor', [2, 7]],
  ['two factor', [2, 7]],
  ['authenticator', [2, 7]],
  ['authentication app', [2, 7]],
  ['two-step', [2, 7]],
  ['multi-factor', [2, 7]],
  ['authenticators', [2, 7]],
  ['pasword', [3]],
  ['passwords', [3]],
  ['passwrod expired', [3]],
  ['80070005', [4]],
  ['0x80070005', [4]],
  ['0x80040216', [5]],
  ['8004 0216', [5]],
  ['hearings', [6]],
  ['hearing notices', [6]],
  ['color', [6]],
  ['bundles', [8, 9]],
  ['ipads', [8]],
  ['attachment', [9]],
  ['organization', [10]],
  ['program', [10]],
  ['calendar', [11]],
  ['cheque', [12]],
  ['cheques', [12]],
])('finds "%s" as people say it', (query, numbers) => expect(find(query)).toEqual(numbers));
