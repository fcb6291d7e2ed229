import { wordsWithoutCapital } from '../words/small-words.js';
import { wordList } from '../words/word-list.js';
import { commonSurnames } from './common-surnames.js';
import type { NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isEnglish } from './is-english.js';
import { doingOfPeople, ordinaryNames } from './name-words.js';
import { isSignature, maybeStandsAsPerson, standsAsPerson, standsInQuestion } from './where-people-stand.js';

/** Pieces within a name: "Nic Uidhir", "van den Berg". */
export const joinsNames = wordList(
  'ni ui nic mac st de van der den von la le du da di del dos al el bin ibn binti binte ap ab y an',
);
/** After these a name follows, whatever its case: "my name is ottoline price". */
export const introduces =
  /(?:(?:my|her|his|their|the|(?:teacher|panellist|witness|person|user|chair)'s) (?:(?:full|first|last|sur|maiden|given|family|christian|real) ?)?name(?:'s| is| was)|(?:^|[^\p{Alpha}])(?:i am|i'm|this is|it is|it's) (?:called|named)|(?:called|named) (?:mr|ms|mrs)?)\s$/u;
/** A sign of login names and addresses, which have their own finders. */
const joinedTo = /[@\\/\d]/;

const stands = (tokens: readonly NameToken[], at: number, folded: string): boolean =>
  [standsAsPerson, maybeStandsAsPerson, standsInQuestion, isSignature].some((sign) => sign({ tokens, at, folded }));

/** How many words from here are a name in lower case: a first name that is common, with what follows it where that is no word. */
export function inLowerCase(
  tokens: readonly NameToken[],
  at: number,
  folded: string,
  isNobody: (word: string) => boolean,
): number {
  const token = tokens[at]!;
  const isFirst = firstNames.has(token.word);
  const isIntroduced = !isFirst && introduces.test(folded.slice(Math.max(0, token.start - 24), token.start));
  // "dean" and "sue" are words first.
  if (isFirst && !token.capital && isEnglish(token.word) && !stands(tokens, at, folded)) return 0;
  if ((!isFirst && !isIntroduced) || isNobody(token.word) || ordinaryNames.has(token.word)) return 0;
  if (joinedTo.test(folded[token.start - 1] ?? '') || joinedTo.test(folded[token.end] ?? '')) return 0;
  // "jan", "mo" and "kim" are short: alone they count where a sentence or a speaker is near, and with a surname anywhere.
  let count = 1;
  for (let next = at + 1; next < tokens.length && count < 4; next += 1) {
    const [a, b] = [tokens[next - 1]!, tokens[next]!];
    const between = folded.slice(a.end, b.start);
    const isApostrophe = between === "'" && a.word.length === 1;
    const beyond = tokens[next + 1];
    if (
      between === ' ' &&
      joinsNames.has(b.word) &&
      beyond?.capital &&
      /^['’ ]$/.test(folded.slice(b.end, beyond.start))
    ) {
      count += 1;
      continue;
    }
    if (between !== ' ' && between !== '-' && between !== '.' && !isApostrophe) break;
    // "Attenborough-Vine": what is joined to a name is of it.
    if (between === '-' && a.capital && b.capital) {
      count += 1;
      continue;
    }
    if (
      !isApostrophe &&
      b.word.length > 1 &&
      !commonSurnames.has(b.word) &&
      (isNobody(b.word) || isVerb(b.word) || (!isIntroduced && ordinaryNames.has(b.word)))
    )
      break;
    // "jodie b".
    const isInitial = between === ' ' && !/[ai]/.test(b.word) && !/[\p{Alpha}\d'’]/u.test(folded[b.end] ?? '');
    if (b.word.length === 1 && folded[b.end] !== "'" && !isInitial) break;
    // A stop ends a sentence, unless nothing stands after it.
    count += 1;
    if (between === '.') break;
  }
  return count;
}

/** What people and things do, and small words that no list of names has. */
const isVerb = (word: string): boolean =>
  doingOfPeople.has(word) || /(?:ed|ing|ly)$/.test(word) || smallWords.has(word) || word.length < 3;
const smallWords = wordList(
  `${wordsWithoutCapital} ` +
    'about always any back because both came come comes done else ever even get gets gives got just keep keeps knows like likes looks lost made makes may more much needs never nor off once out over own put ran run runs saw seem seems sees sits some soon still such sure takes than them too took use uses very via went while whom whose yet',
);
