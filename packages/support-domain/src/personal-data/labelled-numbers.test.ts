import { maskPersonalData } from './mask-personal-data.js';

const kinds = (text: string): string[] =>
  maskPersonalData(text, { names: [], issueNumber: 41 }).replaced.map((one) => `${one.kind} ${one.text}`);

// A case reference stays for TRA on the problem form, unless somebody takes it out: money of somebody must not be one.
it.each([
  ['sort code 20-11-47 account 55779911', ['other-number 20-11-47', 'other-number 55779911']],
  ['her account number is 5577 9911', ['other-number 5577 9911']],
  ['account no. 12345678 is hers', ['other-number 12345678']],
  ['acc 12345678 please', ['other-number 12345678']],
  ['case 55779911 is stuck', ['case-reference 55779911']],
  ['the locked account 19983', ['case-reference 19983']],
])('of "%s" takes out what it is', (text, found) => expect(kinds(text)).toEqual(found));
