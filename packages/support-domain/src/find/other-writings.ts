import { numberWords } from '../words/counts.js';
import { monthNames } from '../words/dates.js';

/** Another way of saying what was asked: all of these words, whole or in another form. */
export type OtherWords = readonly string[];

/** How Britain writes it, how America does, and what follows; each way. */
const written: readonly (readonly [here: string, there: string, then: string])[] = [
  ['our', 'or', 's?$|ed$|ing$|able$|ful|ite|al|ly'],
  ['is', 'iz', 'e[drs]?$|ing$|ations?$'],
  ['ys', 'yz', 'e[drs]?$|ing$'],
  ['tre', 'ter', 's?$'],
  ['ogue', 'og', 's?$'],
  ['ll', 'l', '(?:ed|ing|er|ment|ists?)$'],
  ['ence', 'ense', 's?$'],
  ['amme', 'am', 's?$'],
  ['gre', 'gra', 'y'],
  ['judge', 'judg', 'ment'],
];
const spelt = (from: string, to: string, then: string) => [new RegExp(`${from}(?=${then})`), to] as const;
const spellings = written.flatMap(([here, there, then]) => [spelt(here, there, then), spelt(there, here, then)]);

const writtenBy = (ways: readonly (readonly [RegExp, string])[], word: string): string[] =>
  ways.map(([letters, other]) => word.replace(letters, other)).filter((other) => other !== word);

/** The word as the other side of the Atlantic spells it, and "6 digit" as six-digit; some of them are no words, and find nothing. */
export const otherSpellings = (word: string): readonly OtherWords[] =>
  numberWords[+word]
    ? [[numberWords[+word]!]]
    : numberWords.includes(word)
      ? [[`${numberWords.indexOf(word)}`]]
      : word.length < 4
        ? []
        : writtenBy(spellings, word).map((other) => [other]);

/** How a sound is written that people write by another letter: "fone", "rong", "dubble". */
const sounds = ['f ph', '^r wr', '^n kn', 'k ch', 'u ou'].map((pair) => {
  const [heard, letters] = pair.split(' ') as [string, string];
  return [new RegExp(heard, 'g'), letters] as const;
});
export const soundsLike = (word: string): readonly string[] => writtenBy(sounds, word);

/** "12th" is the 12. */
export const withoutOrdinal = (word: string): string => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1');

/** Four and four figures of a code, as people break them: "8004 0216". */
const isHalfCode = (word: string): boolean => /^[0-9a-f]{4}$/.test(word) && /\d/.test(word);
export const joinedCode = (first: string, second: string): string | undefined =>
  isHalfCode(first) && isHalfCode(second) ? first + second : undefined;

/** "12/03/2026", "12.3." and "2026-03-12" in the words of a date; nothing for what is none. */
export function dateOfFigures([first, second, third]: readonly string[]): OtherWords | undefined {
  const isIso = /^\d{4}$/.test(first ?? '');
  const [day, month, year] = isIso ? [third, second, first] : [first, second, third];
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '')) return undefined;
  const name = monthNames[Number(month) - 1];
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return undefined;
  const years = year === undefined ? [] : [year.length === 2 ? `20${year}` : year];
  return [String(Number(day)), name.toLowerCase(), ...years];
}
