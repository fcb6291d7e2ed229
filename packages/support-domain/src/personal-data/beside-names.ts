import { commonSurnames } from './common-surnames.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { goesOnAsWord } from './months-and-words.js';
import { isUnlisted } from './is-unlisted.js';
import { notPeople } from './name-words.js';
import { mayBeName } from './names-that-are-words.js';
import { standsAsPerson } from './where-people-stand.js';
import { wordList } from '../words/word-list.js';

const joint = /^(?: ?[+&/] ?|, ?| and | or |, and | n )$/;

/** "TB, Ravenna Stokes": initials in a list of names. */
const twoLetters = /^\p{Lu}{2}$/u;
const notInitials = wordList(
  'it hr pc uk us eu ok tv id ni qa pa pm am cc ad dc vm os ui ux po mr ms dr st hq ip ie vs no re fw gp hm md tl ta ea la qc kc',
);
/** "leonie and matt r". */
const initial = (folded: string, end: number): number =>
  /^ (?![ai])\p{Alpha}\.?(?![\p{Alpha}\d'’])/u.exec(folded.slice(end, end + 4))?.[0].length ?? 0;

/** `"Dunstable, Cressida"`, `From: Dunstable, Cressida`: as Outlook writes a person, between quotation marks or in a heading. */
const opensPerson = /["“<;] ?$|(?<!\p{Alpha})(?:from|to|b?cc): ?$/u;
const closesPerson = /^(?: \p{Alpha}[\p{Alpha}'-]*\.?){0,2}(?:["”;\n]| ?[<[(]|$)/u;

/** "rich and frank say no", "jo and mo both rang": two of whom something is said that people do together. */
const pair =
  /(?<=^|[\n.,;:(] ?|(?<!\p{Alpha})(?:so|but|if|that|think|because|when|and) )(\p{Alpha}{2,12})( and | n | & )(\p{Alpha}{2,12})(?= (?:both|say|said|do|dont|don't|did|have|had|rang|swapped|asked|need|want|can|can't|cant|cannot|went|got|(?:are|were) (?:both|on|off|away|sharing|here|there|back|out))(?!\p{Alpha}))/gu;
const mayBeOneOfTwo = (word: string): boolean =>
  mayBeName(word) || firstNames.has(word) || commonSurnames.has(word) || (word.length < 3 && !notPeople.has(word));
const pairs = (folded: string): FoldedFinding[] =>
  [...folded.matchAll(pair)].flatMap(({ 1: one, 2: and, 3: other, index }): FoldedFinding[] => {
    if (!mayBeOneOfTwo(one!) || !mayBeOneOfTwo(other!)) return [];
    const second = index + one!.length + and!.length;
    return [
      { start: index, end: index + one!.length, kind: 'likely-name' },
      { start: second, end: second + other!.length, kind: 'likely-name' },
    ];
  });

/** Words that may be names and stand beside one: "sunniva + pat", "rose and Olu". */
export function besideNames(
  tokens: readonly NameToken[],
  folded: string,
  names: readonly FoldedFinding[],
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  const starts = new Set(names.map(({ start }) => start));
  const ends = new Set(names.map(({ end }) => end));
  const neighbour = (at: number, step: 1 | -1): NameToken | undefined => {
    const beside = tokens[at + step];
    return beside && /^(?:and|or|n)$/.test(beside.word) ? tokens[at + 2 * step] : beside;
  };
  const beside = tokens.flatMap((token, at): FoldedFinding[] => {
    const [before, after] = [neighbour(at, -1), neighbour(at, 1)];
    const isInitials = twoLetters.test(written(token.start, token.end)) && !notInitials.has(token.word);
    const isOutlooks =
      after !== undefined &&
      token.capital &&
      starts.has(after.start) &&
      folded.slice(token.end, after.start) === ', ' &&
      opensPerson.test(folded.slice(Math.max(0, token.start - 7), token.start)) &&
      closesPerson.test(folded.slice(after.end, after.end + 60));
    if (isOutlooks) return [{ start: token.start, end: after.end, kind: 'likely-name' }];
    // "fiona and mo".
    const isName =
      mayBeName(token.word) || firstNames.has(token.word) || (token.word.length > 2 && isUnlisted(token.word));
    if (!isName && !isInitials) return [];
    // "Asha, will you", and "Asha and May will": the verbs that are names need an "and", and no verb after them.
    const isVerbToo = token.word === 'will' || token.word === 'may';
    if (
      isVerbToo &&
      (goesOnAsWord(token, tokens[at + 1], folded) || /, ?$/.test(folded.slice(0, token.start).slice(-3)))
    )
      return [];
    const isBeside =
      (before !== undefined && ends.has(before.end) && joint.test(folded.slice(before.end, token.start))) ||
      (after !== undefined && starts.has(after.start) && joint.test(folded.slice(token.end, after.start)));
    // "rose and I".
    const isBesideMe =
      !isVerbToo && !isInitials && /^ and (?:i|me|myself)(?!\p{Alpha})/u.test(folded.slice(token.end, token.end + 12));
    // "AJ chairs", and not "IT HAS SAID".
    const isActing = isInitials && tokens[at + 1]?.capital === false && standsAsPerson({ tokens, at, folded });
    return isBeside || isBesideMe || isActing
      ? [{ start: token.start, end: token.end + initial(folded, token.end), kind: 'likely-name' }]
      : [];
  });
  return [...beside, ...pairs(folded)];
}
