import { searched } from '../recall/alike-words.js';
import { plainly } from '../recall/similar-words.js';
import { stem } from '../recall/stem.js';
import { isSlipOf } from './edit-distance.js';
import { soundsLike } from './other-writings.js';

/** What a word, or two in a row, means as TMU's people say it. */
export const meaningOf = (first: string, second?: string): string | undefined =>
  second === undefined
    ? searched.single.get(stem(first))
    : searched.pairs.get(`${stem(plainly(first))} ${stem(second)}`);

/** How many slips a word of this length may have: none in a short one, or in a number. */
const slipsIn = (word: string): number => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The words that somebody may have meant: of those that there are, and of those that mean something. "Fone" sounds like a phone, which says
 * more than any slip; else those with the fewest slips alone.
 */
export function meantBy(typed: string, vocabulary: readonly string[]): readonly string[] {
  // A number that somebody copied without its beginning: "0734" of TMS-2025-00734.
  if (/^(?=.*\d)[\da-f]{4,}$/.test(typed)) return vocabulary.filter((word) => word.endsWith(typed));
  const heard = [typed, ...soundsLike(typed)];
  // "expierd", where what has a meaning is known by its stem.
  const stems = [...heard, ...heard.map(stem), typed.replace(/(?:e?[ds]|ing)$/, '')];
  for (let slips = 0; slips <= slipsIn(typed); slips += 1) {
    const meant = [
      ...vocabulary.filter((word) => heard.some((form) => isSlipOf(form, word, slips))),
      // Of a meaning the whole word: "lockd" is the beginning of no lockout.
      ...[...searched.single.keys()].filter((word) =>
        stems.some((form) => word.length <= form.length + slips && isSlipOf(form, word, slips)),
      ),
    ];
    if (meant.length > 0) return meant;
  }
  return [];
}

/** A code with and without the sign of its number system: 0x80040216 is 80040216 too. */
export const otherCode = (word: string): string | undefined => /^0x([0-9a-f]{4,})$/.exec(word)?.[1];

/** The number of a code that has letters before it: AADSTS50058 is told on the telephone as 50058. */
export const numberOfCode = (word: string): string | undefined => /^[a-z]{2,8}(\d{3,})$/.exec(word)?.[1];
