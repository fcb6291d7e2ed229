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
