import { basesOf } from '../bases-of.js';
import { words } from '../is-english.js';
import { kindsOfWords } from './kinds-of-words.js';

let kinds: ReadonlyMap<string, string> | undefined;

const smallWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your our his her its their no every each any some both all of in on at from for with to by than as into over under about ' +
    'after before until since via per is was are were be been has have had can cannot could will would does do did may might must should not and or but if when ' +
    'that which who i we you they he she it me us him them here there again today now t s'
  ).split(' '),
);

const end = /(?:ings?|ed|ly|ers?|est|ness|ments?|tions?|s)$/;
const known = new Map<string, string>();

/**
 * What a folded word is in a sentence: a small word is itself, one of English what the lexicon says of it or of what it is made from, with its end
 * ("b-s": the plural or the third person of a noun and verb); any other is its own `lists`.
 */
export function kindOfWord(word: string, lists: string): string {
  if (smallWords.has(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (kinds === undefined) {
    const letters = kindsOfWords.join('');
    kinds = new Map([...words()].map((one, n) => [one, letters[n]!]));
  }
  const own = kinds.get(word);
  const base = own === undefined ? basesOf(word).find((one) => kinds!.has(one)) : undefined;
  const ending = own === undefined ? (end.exec(word)?.[0] ?? '') : '';
  const made = base === undefined ? '?' : kinds.get(base)!;
  const kind = own ?? (base === undefined && ending === '' ? lists[0]! : `${made}-${ending}`);
  const whole = kind + (/[fs]/.test(lists.slice(1)) ? '+' : '');
  // A text from outside may hold any number of words.
  if (known.size < 5000) known.set(word, whole);
  return whole;
}
