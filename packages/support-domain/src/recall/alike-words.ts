import { stem } from './stem.js';

/**
 * Words of support for TMS that mean the same when somebody has a problem: people who are not technical (S24) say it each in
 * their own way. Words of one row count as one; two words in a row are looked for together. Data, so that a team can have its
 * own.
 */
export const shippedAlikeWords: readonly (readonly string[])[] = [
  ['sign in', 'sign on', 'log in', 'log on', 'login', 'logon', 'signin', 'get into', 'back in'],
  ['password', 'pwd', 'passphrase', 'login details', 'credentials', 'reset', 'reset link', 'reset email'],
  ['code', 'otp', 'passcode', 'pin', 'six digit', 'security number', 'verification code'],
  [
    'two factor',
    '2fa',
    'mfa',
    '2 factor',
    'multi factor',
    'multifactor',
    'second factor',
    'two step',
    '2 step',
    'authenticator',
    'authentication app',
    'authenticator app',
  ],
  ['email', 'e mail'],
  [
    'refuse',
    'reject',
    'not accept',
    'not take',
    'not recognise',
    'expire',
    'run out',
    'ran out',
    'time out',
    'not valid',
    'invalid',
  ],
  [
    'gone',
    'vanish',
    'disappear',
    'missing',
    'lost',
    'lose',
    'not there',
    'not here',
    'not appear',
    'not show',
    'not visible',
    'empty',
    'blank',
  ],
  ['delete', 'remove', 'deletion', 'erase'],
  ['upload', 'attach', 'add file', 'put in'],
  ['document', 'docs', 'file', 'pdf', 'scan', 'bundle', 'papers'],
  ['big', 'large', 'huge', 'mb', 'meg'],
  ['note', 'comment', 'annotation'],
  ['replace', 'overwrite', 'overwritten', 'written over', 'wrote over', 'save over'],
  [
    'restore',
    'recover',
    'get back',
    'bring back',
    'brought back',
    'have back',
    'previous version',
    'old version',
    'earlier version',
  ],
  [
    'availability',
    'unavailability',
    'unavailable',
    'not available',
    'not free',
    'available',
    'holiday',
    'leave',
    'away',
    'block out',
    'not sit',
    'day off',
  ],
  ['hearing', 'panel', 'sitting'],
  ['list', 'dashboard', 'view', 'calendar', 'diary'],
  ['accident', 'accidentally', 'mistake'],
  ['error', 'fault', 'failure', 'red message', 'error message'],
  ['stage', 'step', 'stage bar', 'process flow', 'business process'],
  ['update', 'release', 'upgrade'],
  ['letter', 'notice'],
  ['photo', 'photograph', 'picture', 'image'],
  ['freeze', 'froze', 'frozen'],
  ['phone', 'mobile', 'handset', 'telephone'],
  ['permission', 'privilege', 'access right', 'access denied', 'not allow'],
  ['number', 'nos'],
  ['sign out', 'log out', 'thrown out', 'kicked out', 'logout'],
  ['slow', 'sluggish', 'crawl'],
  ['locked out', 'lockout'],
  ['straight away', 'right away', 'go away'],
  ['gone out', 'went out'],
  ['postpone', 'adjourn', 'put off'],
  ['double book', 'clash'],
];

/** Words that mean the same, by their stems, ready to be looked up. */
export interface AlikeWords {
  readonly single: ReadonlyMap<string, string>;
  readonly pairs: ReadonlyMap<string, string>;
  /** How all of these begin: the first of a pair, three letters of the others. Few words do, and the rest need not be looked up. */
  readonly begins: ReadonlySet<string>;
}

/** Makes rows of words that mean the same ready to be looked up. A word in two rows counts with the first. */
export function readAlikeWords(rows: readonly (readonly string[])[]): AlikeWords {
  const single = new Map<string, string>();
  const pairs = new Map<string, string>();
  const begins = new Set<string>();
  for (const row of Array.isArray(rows) ? rows : []) {
    const entries = (Array.isArray(row) ? row : []).filter((entry) => typeof entry === 'string');
    const meaning = `=${entries[0] ?? ''}`;
    for (const entry of entries) {
      const stems = entry.split(' ').map(stem);
      const [into, by] = stems.length > 1 ? [pairs, stems.slice(0, 2).join(' ')] : [single, stems[0]!];
      if (!into.has(by)) into.set(by, meaning);
      begins.add(stems.length > 1 ? stems[0]! : by.slice(0, 3));
    }
  }
  return { single, pairs, begins };
}

/** As shipped, ready. */
export const shipped = readAlikeWords(shippedAlikeWords);

/**
 * For a search, which shows what there is and suggests nothing: words as well that "last time" would find strangers by ("no sound when
 * joining remotely").
 */
export const searched = readAlikeWords([
  ...shippedAlikeWords,
  ['remote', 'video', 'online', 'zoom', 'teams link'],
  ['day', 'date'],
  ['nought', 'zero'],
  ['twice', 'duplicate'],
  ['gone', 'not in', 'not among'],
  ['panel member', 'panellist'],
  ['print', 'hard copy', 'hardcopy', 'paper copy'],
]);
