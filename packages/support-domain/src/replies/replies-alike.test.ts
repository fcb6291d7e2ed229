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

describe('where the area is known', () => {
  const sorted = library.map((one) => ({
    ...one,
    area: { file: 'panellist-documents', letter: 'letters' }[one.key] ?? 'sign-in',
  }));
  it.each([
    // In an e-mail of many words, one word of the title is enough, and the first of the area is not the first that fits.
    [
      'sign-in',
      'The six-digit code is refused every time. The text came twenty minutes late, I put it in and it says wrong code. I tried four times',
      ['code'],
    ],
    [
      'sign-in',
      'She typed an old password from a note beside her screen, she thinks five or six times, and now it is shut',
      ['password'],
    ],
    ['sign-in', 'It throws me out in the middle of a note, three times since lunch, and what I typed is gone', []],
    // What every problem of the area says fits none of them.
    ['letters', 'A letter is locked by me, it says, and I do not have it open', []],
    ['letters', 'The decision letter comes out without an address, and it has to go this afternoon', ['letter']],
    ['panellist-documents', 'I cannot print the bundle, the button is grey', []],
    // A reply for another area is about something else.
    ['letters', 'Forgotten my passphrase', []],
  ])('finds for %s, "%s" %j', (area, whatHappened, keys) => {
    expect(repliesAlike(sorted, { whatHappened }, { area }).map(({ reply: { key } }) => key)).toEqual(keys);
  });
});
