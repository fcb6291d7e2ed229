/** @jest-environment node */
import type { StandardReply } from '@tms-support/support-domain';
import { repliesToProblem } from './replies-to-problem';

const library: readonly StandardReply[] = [
  { key: 'hearing', title: 'A hearing is missing', words: 'The booking had the wrong day. It is in your list again.' },
  { key: 'password', title: 'Reset a password', words: 'Choose "Forgotten your password?" and a link is sent.' },
  { key: 'letter', title: 'A letter without an address', words: 'The address was not filled in.' },
  { key: 'sight', title: 'A case is out of sight', words: 'To see it, choose "All cases" in the list.' },
];
const codes: readonly StandardReply[] = [
  { key: 'code', title: 'A code that does not work', words: 'A code that comes late is refused. Ask for a new one.' },
  {
    key: 'password',
    title: 'Reset a password',
    words: 'Choose "Forgotten your password?". Only the newest link works.',
  },
  { key: 'days', title: 'Where unavailable days are', words: 'Choose each day, and "Save".' },
];

it.each([
  ['My code is refused', ['code']],
  ['It does not take the code', ['code']],
  ['My password is refused', ['password']],
  ['My file is refused', []],
])('offers for %j alone %j', (whatHappened, keys) =>
  expect(repliesToProblem(codes, { whatHappened }).map(({ reply }) => reply.key)).toEqual(keys),
);

const found = (whatHappened: string, errorText?: string): string[] =>
  repliesToProblem(library, { whatHappened, ...(errorText ? { errorText } : {}) }).map(({ reply }) => reply.key);

it.each([
  [
    'Cannot save the case',
    'Business Process Error. The stage cannot be set because the field Panel date is empty.',
    [],
  ],
  ['Business Process Error. The stage cannot be set because the field Panel date is empty.', undefined, []],
  ['It says “the listing is blank” when I save', undefined, []],
  ['It says "sitting cannot be empty"', undefined, []],
  // The short form's own sentences are not about anybody's problem, with the words of a message or without.
  ['Save does nothing\n\nThere is a hearing coming up. The date was left empty.', undefined, []],
  ['Save does nothing\n\nThere is a hearing coming up. The date was left empty.', 'Record is unavailable', []],
  // What somebody says of it themselves counts as ever, and so does a word as it is written.
  ['My panel is not there', undefined, ['hearing']],
  ['My panel is not there, it says "field Portal is empty"', undefined, ['hearing']],
  ['I cannot sign in', 'Your password has expired: reset it', ['password']],
  ['It says "The letter has no address"', undefined, ['letter']],
] as const)('finds for %j and the error %j %j', (what, error, keys) => expect(found(what, error)).toEqual(keys));
