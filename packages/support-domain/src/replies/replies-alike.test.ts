import { repliesAlike } from './replies-alike.js';
import type { StandardReply } from './standard-reply.js';

const reply = (key: string, title: string, words: string, more: Partial<StandardReply> = {}): StandardReply => ({
  key,
  title,
  words,
  ...more,
});
const library = [
  reply(
    'password',
    'Reset a password',
    'Choose "Forgotten your password?" on the sign-in page. The portal sends a link.',
  ),
  reply('code', 'A new sign-in code', 'Each code works once, for ten minutes. Ask the portal for a new one.'),
  reply('file', 'A large file takes a day', 'Large files take one working day to appear in the portal.'),
  reply('letter', 'A letter without an address', 'The address was not filled in. The letter is made again.'),
  reply('old', 'Reset a password', 'The old way.', { retired: true }),
];
const found = (whatHappened: string): string[] => repliesAlike(library, { whatHappened }).map((one) => one.reply.key);

it.each([
  ['The link to reset it has run out again', ['password']],
  ['Forgotten my passphrase', ['password']],
  ['The six digit number is refused when I sign in', ['code']],
  ['My 80 MB bundle from last night is not there', ['file']],
  ['The letter has no address on it', ['letter']],
  ['The portal is slow and I work from there each day', []],
  ['The address bar is gone', []],
  ['', []],
])('finds for "%s" %j', (whatHappened, keys) => {
  expect(found(whatHappened)).toEqual(keys);
});

it('says why, in the words of whoever has the problem', () => {
  expect(repliesAlike(library, { whatHappened: 'Forgotten my passphrase' })[0]!.because).toBe(
    'Alike in: passphrase, forgotten',
  );
});

describe('in a library of many cases', () => {
  const wider = [
    ...library,
    reply('view', 'A case is out of sight', 'The case is there. To see it, choose "All cases" in the list.'),
    reply('notes', 'Notes brought back', 'Your notes are back. The case has the old file too.'),
  ];
  it.each([
    ['The case is not in my list', ['view']],
    [
      'My code is refused. It is a new telephone. Business process error TEST-7: the stage cannot be changed to decided',
      ['code'],
    ],
    // "Case" is in most problems, and "comes" is no comment.
    [
      'On the case form the bundle opens, then Access Denied, code 0x80040220, and my colleague who sits with me has the same',
      [],
    ],
    ['The notice for a case comes out in the wrong font, as Word and as PDF', []],
  ])('finds for "%s" %j', (whatHappened, keys) => {
    expect(repliesAlike(wider, { whatHappened }).map((one) => one.reply.key)).toEqual(keys);
  });
});
