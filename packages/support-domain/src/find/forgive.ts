import { shippedAlikeWords } from '../recall/alike-words.js';
import { stem } from '../recall/stem.js';
import { isSlipOf } from './edit-distance.js';

/** Another way of saying what was asked: all of these words, whole or in another form. */
export type OtherWords = readonly string[];

const byStems = (entry: string): string => entry.split(' ').map(stem).join(' ');
const rows = shippedAlikeWords.map((row) => row.map((entry) => ({ words: entry.split(' '), stems: byStems(entry) })));
const rowsOf = new Map<string, number>();
rows.forEach((row, at) => row.forEach(({ stems }) => rowsOf.has(stems) || rowsOf.set(stems, at)));

/** Short or general words that would find half of everything: "in" of "put in", "view" for "list". */
const shortestAlike = 3;

/** What means the same as a word or two in a row, as TMU's people say it; nothing for a word that is still too short. */
export function alikeOf(asked: string): readonly OtherWords[] {
  if (asked.length < shortestAlike) return [];
  const own = byStems(asked);
  const at = rowsOf.get(own);
  return at === undefined ? [] : rows[at]!.filter(({ stems }) => stems !== own).map(({ words }) => words);
}

/** How many slips a word of this length may have: none in a short one, or in a number. */
const slipsIn = (word: string): number => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** The words that somebody may have meant, of those that there are; those with the fewest slips alone. */
export function meantBy(typed: string, vocabulary: readonly string[]): readonly string[] {
  for (let slips = 1; slips <= slipsIn(typed); slips += 1) {
    const meant = vocabulary.filter((word) => isSlipOf(typed, word, slips));
    if (meant.length > 0) return meant;
  }
  return [];
}

const alikeWords = rows.flatMap((row) => row.flatMap(({ words }) => (words.length === 1 ? words : [])));
/** What means the same as a word of those that is typed with a slip. */
export const alikeSlips = (typed: string): readonly OtherWords[] =>
  [typed, stem(typed)].flatMap((word) => meantBy(word, alikeWords)).flatMap(alikeOf);

/** A code with and without the sign of its number system: 0x80040216 is 80040216 too. */
export const otherCode = (word: string): string | undefined => /^0x([0-9a-f]{4,})$/.exec(word)?.[1];

/** The number of a code that has letters before it: AADSTS50058 is told on the telephone as 50058. */
export const numberOfCode = (word: string): string | undefined => /^[a-z]{2,8}(\d{3,})$/.exec(word)?.[1];
