import { basesOf, hasEndOfWord } from './bases-of.js';
import { englishWords } from './english-words.js';
import { endsAsName } from './listed-names/ends-of-names.js';
import { rarerWords } from './listed-names/rarer-words.js';
import { unpackedWords } from './packed-words.js';

let known: readonly [ReadonlySet<string>, ReadonlySet<string>] | undefined;
let rare: ReadonlySet<string> | undefined;

/** The ordinary words, or the rarer, in the order of their list, unpacked when somebody first asks: a screen that masks nothing pays nothing. */
export function words(kind: 0 | 1 = 0): ReadonlySet<string> {
  known ??= unpackedWords(englishWords);
  return known[kind];
}

function rareOnes(): ReadonlySet<string> {
  rare ??= new Set([...words(1), ...unpackedWords(rarerWords)[0]]);
  return rare;
}

const isMade = (word: string, steps: number): boolean =>
  words().has(word) || hasEndOfWord(word) || (steps > 0 && basesOf(word).some((base) => isMade(base, steps - 1)));

/** Whether a folded word is an ordinary one of English, as it is or made from one: "reassigned", "untick". Names may be ordinary words too. */
export const isEnglish = (word: string): boolean => isCommonEnglish(word) || isRare(word);

/** The same of the most frequent words alone, for which a slip of the keyboard may be meant. */
export const isCommonEnglish = (word: string): boolean => word.length < 3 || isMade(word, 2);

const isRare = (word: string): boolean => rareOnes().has(word) || basesOf(word).some((base) => rareOnes().has(base));

/** Whether a word is two run together: "dropdown", "timestamp". */
export function isTwoWords(word: string): boolean {
  if (endsAsName.test(word)) return false;
  for (let at = 3; at <= word.length - 3; at += 1)
    if (words().has(word.slice(0, at)) && isMade(word.slice(at), 1)) return true;
  return false;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const longestTyped = 14;

/** An ending alone makes no word that somebody meant: "Tipton" is no "tiption". */
const isMeant = (word: string, steps: number): boolean =>
  words().has(word) || (steps > 0 && basesOf(word).some((base) => words().has(base)));

/** The keys beside each on a British keyboard. */
const keysBeside: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qeas',
  e: 'wrsd',
  r: 'etdf',
  t: 'ryfg',
  y: 'tugh',
  u: 'yihj',
  i: 'uojk',
  o: 'ipkl',
  p: 'ol',
  a: 'qwsz',
  s: 'aedwxz',
  d: 'serfcx',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
};
const vowels = 'aeiou';
/** Letters that are taken for another when one spells by ear. */
const soundsLike = (a: string, b: string): boolean =>
  (vowels.includes(a) && vowels.includes(b)) || ['cs', 'sc', 'ck', 'kc', 'sz', 'zs', 'iy', 'yi'].includes(a + b);
const isSlipFor = (typed: string, meant: string): boolean =>
  (keysBeside[meant]?.includes(typed) ?? false) || soundsLike(typed, meant);

/**
 * Whether a word is an ordinary one with one slip of the keyboard: two letters the wrong way round, one left out, one doubled, or that of a key
 * beside it or of the same sound. Another letter makes another word: "crowe" is no "crow", and "prys" no "pry". Short words are as many as names:
 * of them a slip is two letters the wrong way round or one doubled, and "lomas" is no "llamas".
 */
export function isMistyped(word: string): boolean {
  if (word.length < 3 || word.length > longestTyped) return false;
  const isLong = word.length > 5;
  for (let at = 0; at <= word.length; at += 1) {
    const [begin, end] = [word.slice(0, at), word.slice(at)];
    const typed = end[0];
    if (typed !== undefined) {
      const isExtra = [begin[begin.length - 1], end[1]].some(
        (beside) => beside === typed || (beside !== undefined && isLong && isSlipFor(typed, beside)),
      );
      if (isExtra && isMeant(begin + end.slice(1), 1)) return true;
    }
    if (end.length > 1 && isMeant(begin + end[1]! + end[0]! + end.slice(2), 1)) return true;
    for (const letter of isLong ? alphabet : '')
      if (
        isMeant(begin + letter + end, 1) ||
        (typed !== undefined && isSlipFor(typed, letter) && isMeant(begin + letter + end.slice(1), 0))
      )
        return true;
  }
  return false;
}
