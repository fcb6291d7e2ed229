import { foldText } from '../find/fold-text.js';
import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames, nicknamesOf } from './first-names.js';
import { isDateHere, isPersonHere, isWordHere, mayBeMonth, type Beside } from './months-and-words.js';
import { initialsAfter } from './names-that-are-words.js';
import { notPersons } from '../replies/greeting-name.js';
import { isOfOffice } from './is-of-office.js';
import { officeWords } from './office-words.js';
import { notPeople, ordinaryNames, particles, titles } from './name-words.js';
import { ranks, ranksOrNames } from '../words/titles.js';
import { wordList } from '../words/word-list.js';

const letters = (text: string): string[] => foldText(text).match(/\p{Alpha}+/gu) ?? [];

/** Names to look for: whole, run together, and each part. */
interface NameParts {
  /** Whole names run together, "annlee" and "leeann", as addresses and file names have them. */
  together: ReadonlySet<string>;
  /** Whole names of several words, by their first word, forwards and "Lee, Ann". */
  whole: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Parts that are a name wherever they stand. */
  parts: ReadonlySet<string>;
  /** Parts that are words too. */
  ordinary: ReadonlySet<string>;
  /** What their first names are called for short: for somebody to look at. */
  short: ReadonlySet<string>;
}

/** "Lee Edge" is somebody, and "in Edge" is not certainly she. */
const isProgram = (word: string): boolean =>
  (notPeople.has(word) && !ordinaryNames.has(word)) || /^(?:edge|access|forms|case|page)$/.test(word);
const isPost = (word: string): boolean => notPersons.has(word.replace(/s$/, '')) || notPersons.has(word);
/** "Panel Office", "Hearings": a team, a mailbox or a role in the people list, and "panel" in a text is not one of them. "Principal Ann Lee" is Ann Lee. */
function wordsOfPerson(all: string[]): string[] {
  const others = all.filter((word) => !isPost(word));
  const isTeam = others.length < all.length;
  const ordinary = others.filter((word) => ordinaryNames.has(word)).length;
  const isNobody = isTeam
    ? ordinary < 2 && others.every(isOfOffice)
    : ordinary === 0 && others.every((word) => notPeople.has(word) || officeWords.has(word) || isEveryday(word));
  return isNobody ? [] : others;
}

function partsOf(names: readonly string[]): NameParts {
  const together = new Set<string>();
  const whole = new Map<string, string[][]>();
  const parts = new Set<string>();
  const ordinary = new Set<string>();
  const short = new Set<string>();
  for (const name of names) {
    const all = wordsOfPerson(letters(name).filter((word) => !titles.has(word)));
    if (all.length === 0) continue;
    for (const nickname of nicknamesOf(all[0] ?? '')) short.add(nickname);
    const orders: string[][] = [];
    if (all.length > 1) {
      orders.push(all, [all[all.length - 1]!, ...all.slice(0, -1)]);
      for (const words of orders) together.add(words.join(''));
    }
    // "van der Merrow" belongs together without the first name too.
    const particle = all.findIndex((word, at) => at > 0 && particles.has(word));
    if (particle > 0 && particle < all.length - 1) orders.push(all.slice(particle));
    for (const words of orders) whole.set(words[0]!, [...(whole.get(words[0]!) ?? []), words]);
    // "O'Brien" is written OBrien too.
    const joined = (foldText(name).match(/[\p{Alpha}']+/gu) ?? [])
      .filter((word) => /\p{Alpha}'\p{Alpha}/u.test(word))
      .map((word) => word.replace(/'/g, ''));
    for (const part of [...all, ...joined]) {
      if (part.length < 2 || particles.has(part)) continue;
      (part.length === 2 || ordinaryNames.has(part) || isProgram(part) ? ordinary : parts).add(part);
    }
  }
  return { together, whole, parts, ordinary, short };
}

const nearby = /^[\s.,'’_-]{0,3}$/;

/** How many tokens from `at` are a whole name; 0 where none is. */
function wholeNameAt(tokens: readonly NameToken[], at: number, folded: string, { whole }: NameParts): number {
  const names = whole.get(tokens[at]!.word) ?? [];
  const fits = (words: readonly string[]): boolean =>
    words.every((word, i) => {
      const token = tokens[at + i];
      const near = i === 0 || (token !== undefined && nearby.test(folded.slice(tokens[at + i - 1]!.end, token.start)));
      const last = i === words.length - 1;
      return token !== undefined && near && (token.word === word || (last && token.word === `${word}s`));
    });
  return names.reduce((most, words) => (words.length > most && fits(words) ? words.length : most), 0);
}

/** A name, plain or with the `s` of a possessive whose apostrophe was left out. */
const isOneOf = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (word.length > 3 && word.endsWith('s') && set.has(word.slice(0, -1)));

const beforeSurnames = wordList('van der den von de del dos al el bin ibn ap ab la le du da di della st');
/** Titles that are words too, and printers: they count before a name, and make none. */
const rarerRanks = wordList(
  'earl count duke duchess marquess constable superintendent inspector lieut pc wpc dci dcs ds alderman minister sheikh nurse matron headteacher ' +
    'principal officer mayor ambassador governor chaplain auntie aunt uncle coach tutor sri shri smt haji hajji hajja datuk dato tun ustad ustaz ' +
    'sayyid syed mullah maulana pandit swami senor senora senorita monsieur madame mademoiselle fraulein signor signora signorina don dona pan pani',
);
/** Whatever precedes a name and belongs to it: "Mrs", "A.", the O of "O'Brien". */
export function startWithTitle(tokens: readonly NameToken[], at: number, folded: string): number {
  let start = tokens[at]!.start;
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const { word, capital, end, start: from } = tokens[i]!;
    const next = tokens[i + 1]!;
    const before = tokens[i - 1]?.word ?? '';
    const between = folded.slice(end, start);
    const isSpaced = between === ' ';
    // Not the s of "Patel's.", where a sentence ends.
    const isLetter = word.length === 1 && folded[from - 1] !== "'";
    const areCapitals = capital && next.capital;
    // In lower case with its stop, unless it ends an abbreviation: "s. o'brien", and not "e.g. Ann".
    const stopped = between.startsWith('.') && (capital || folded[from - 1] !== '.');
    // "I Rahman" is an initial: before a capital "I" is nobody who speaks.
    const isPronoun = (word === 'i' || word === 'a') && !next.capital;
    // "Mac an Bhaird", "Nic an tSaoir"; "Mr and Mrs Abara".
    const isPair =
      isSpaced &&
      ((word === 'an' && /^(?:mac|nic)$/.test(before)) ||
        (word === 'and' && titles.has(before) && titles.has(next.word)));
    const belongs =
      isPair ||
      // "VAN RENSBURG", "de Souza"; "Baroness Trevanion", "Canon Whitby".
      (isSpaced &&
        (beforeSurnames.has(word) ||
          (areCapitals && [ranks, ranksOrNames, rarerRanks].some((words) => words.has(word))))) ||
      // "St. John Marsden".
      (between === '. ' && word === 'st' && areCapitals) ||
      // "J-P Moreau", an elided letter, and as login names have it: "a.adeyemi", "s_obrien".
      (isLetter &&
        ((between === '-' && capital && next.word.length === 1) ||
          between === "'" ||
          (/^[._]$/.test(between) && !/[\p{Alpha}\d]/u.test(folded[from - 1] ?? '')))) ||
      (titles.has(word) && titles.has(next.word) && /^ ?& ?$/.test(between)) ||
      (/^\.?\s{0,2}$/.test(between) && (titles.has(word) || (isLetter && (stopped || (capital && !isPronoun)))));
    if (!belongs) break;
    if (isPair) i -= 1;
    start = tokens[i]!.start;
  }
  return start;
}

/** A possessive, or the initial of a login name: "obrien.s". */
const possessive = /^(?:'s|'|[._]\p{Alpha}(?=$|[^\p{Alpha}.]))(?!\p{Alpha})/u;

/** "Freya G" is one of two Freyas: the initial says which. "Freya I think" and "Freya A" say nothing. */
function initialAfter(tokens: readonly NameToken[], next: number, folded: string): number | undefined {
  const [name, initial] = [tokens[next - 1]!, tokens[next]];
  if (!initial || initial.word.length !== 1 || !initial.capital || /[ia]/.test(initial.word)) return undefined;
  if (folded.slice(name.end, initial.start) !== ' ' || /^[\p{Alpha}\d'’&/]/u.test(folded.slice(initial.end)))
    return undefined;
  return initial.end;
}

/** A short form of a known first name: with a capital, or in lower case where a person stands or where it is hardly a word. */
function isNickname(beside: Beside, short: ReadonlySet<string>): boolean {
  const { token } = beside;
  if (
    !isOneOf(short, token.word) ||
    isEveryday(token.word) ||
    notPeople.has(token.word) ||
    ordinaryNames.has(token.word)
  )
    return false;
  return (
    token.capital ||
    isPersonHere(beside) ||
    firstNames.has(token.word) ||
    /(?:mm|nn|bb|zz|rr)(?:y|ie|o|a)$/.test(token.word)
  );
}

/** Where known people are named: whole names, parts, possessives, with their titles and initials. */
export function knownNames(tokens: readonly NameToken[], folded: string, names: readonly string[]): FoldedFinding[] {
  const parts = partsOf(names);
  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const count = wholeNameAt(tokens, at, folded, parts);
    const certain = count > 0 || isOneOf(parts.together, token.word) || isOneOf(parts.parts, token.word);
    const beside = { token, before: tokens[at - 1], beforeThat: tokens[at - 2], next: tokens[at + 1], folded };
    const isWordToo = !certain && isOneOf(parts.ordinary, token.word) && !isDateHere(beside);
    const ordinary = isWordToo && token.capital && !isWordHere(beside);
    const inLowerCase = isWordToo && !token.capital && isPersonHere(beside);
    const isShort = !certain && !isWordToo && isNickname(beside, parts.short);
    if (!certain && !ordinary && !inLowerCase && !isShort) continue;
    const start = startWithTitle(tokens, at, folded);
    const last = tokens[at + Math.max(count, 1) - 1]!;
    const end =
      initialAfter(tokens, at + Math.max(count, 1), folded) ??
      last.end + (possessive.exec(folded.slice(last.end, last.end + 4))?.[0].length ?? initialsAfter(folded, last.end));
    // "Will this work?" may be Will or not: a person looks. After a title, or with a possessive, it is he.
    const alone = start === token.start && end === last.end;
    // "Power Pages", "in Word": a person looks.
    const isThingToo = isProgram(token.word) || !parts.ordinary.has(token.word);
    const toReview =
      isShort || inLowerCase || (ordinary && (mayBeMonth(beside) || (alone && (token.opensSentence || isThingToo))));
    found.push({ start, end, kind: toReview ? 'likely-name' : 'name' });
    at += Math.max(count, 1) - 1;
  }
  return joinNeighbours(found, folded);
}

/** "Lee, Ann" and "Ann M. Lee" are one person, not two. */
function joinNeighbours(found: readonly FoldedFinding[], folded: string): FoldedFinding[] {
  const joined: FoldedFinding[] = [];
  for (const finding of found) {
    const before = joined[joined.length - 1];
    const between = before ? folded.slice(before.end, finding.start) : undefined;
    if (before && between !== undefined && /^(?:[ \t]{0,2}|,[ \t]|[._-]|[ \t]\p{Alpha}\.?[ \t])$/u.test(between)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: finding.end,
        kind: before.kind === 'name' || finding.kind === 'name' ? 'name' : 'likely-name',
      };
    } else joined.push(finding);
  }
  return joined;
}
