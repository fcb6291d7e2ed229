import { wordList } from '../words/word-list.js';
import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { commonSurnames } from './common-surnames.js';
import { familyNames } from './family-names.js';
import { isCommonEnglish, isEnglish, isMistyped } from './is-english.js';
import { startWithTitle } from './known-names.js';
import { isCompound } from './months-and-words.js';
import { inLowerCase, introduces, joinsNames } from './names-in-lower-case.js';
import { mayBeName } from './names-that-are-words.js';
import { officeWords } from './office-words.js';
import { places } from './places.js';
import { isPlaceOrMachine, isUnlisted } from './is-unlisted.js';
import { justDid, maybeStandsAsPerson, standsAsPerson } from './where-people-stand.js';
import { doingOfPeople, notPeople, ordinaryNames, particles, signingOff, titles } from './name-words.js';

const isUpper = (written: string): boolean => written === written.toUpperCase();
/** Titles that are no other word: "mr pellingham" is somebody in lower case too. */
const onlyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof']);
const partsOfScreens = wordList(
  'font field fields column columns tab tabs button buttons grid error errors menu dialog',
);
/** "name: harriet lowe": what a form or a mail program puts before a name. */
const nameLabel =
  /(?:^|[\n.;])[^\S\n]*(?:full |first |last |sur)?(?:name|teacher|panellist|witness|chair|from|contact|reporter)\s?[:=]\s?$/;

/** What a place, an office or a firm is called with: "Cheylesmore House". */
const partsOfPlaces = wordList(
  'house building court crescent square centre center road street avenue lane way tower suite room hall school college academy university council hospital hotel station ' +
    'park campus wing floor office offices llp ltd limited plc solicitors chambers trust borough county city authority primary secondary high grammar nursery infant junior ' +
    'group partners associates services bank airport terminal bridge gate quay wharf plaza',
);
/** "Baker has no button": what a person does, where a sentence begins. */
const doneByFew = wordList('has had hasn can cannot cant sees saw wants needs got gets keeps thinks tried lost');
/** "AdBlock", "PowerPoint"; "McIntyre" and "DeShawn" are people. */
const isBrand = (text: string): boolean =>
  /\p{Ll}\p{Lu}/u.test(text) &&
  !/^(?:Ma?c|De|Le|La|Di|Du|Da|Van|Von|Fitz|O|Al|El|Ni|Nic|Ap|Jo|Ma)\p{Lu}\p{Ll}/u.test(text);
/** "first name is Happy": whatever the word is. */
const namedBefore =
  /(?:(?:first|last|full|maiden|family|given) name|surname|forename|named|called|name is|names? are)(?: is| was|:| -)? $/;
/** Before a thing or a place, and hardly before a person: "in Solihull", "using Bomgar". */
const inThings =
  /(?:^|[^\p{Alpha}])(?:in|on|at|inside|into|onto|within|using|install(?:ed|ing)?|near|runs?|running) $/u;
const aboutPeople =
  /(?:case|hearing|file|notes?|bundle|letter|info|information|records?|details|report|data|panel|trust(?:ed)?|faith|confidence|look(?:ed|ing)?|wait(?:ed|ing)?|call(?:ed|ing)? in|check(?:ed|ing)?|dropped) (?:in|on|at) $/u;
/** A label of an office's, and no family's name. */
const isOffices = (word: string): boolean =>
  officeWords.has(word) && ![familyNames, ordinaryNames, firstNames, commonSurnames].some((names) => names.has(word));
const isOrdinary = (word: string): boolean =>
  isEnglish(word) && ![familyNames, ordinaryNames, firstNames, commonSurnames].some((names) => names.has(word));

/** What is called after a person: "the Pellingham case". */
const calledAfterPeople = wordList(
  'case cases hearing hearings bundle bundles file files matter panel letter letters family referral decision statement report',
);
/** Above or before a name that ends a message. */
const signedOff = new RegExp(`(?:${signingOff})\\s?[-–—,.!]\\s?$`);
/**
 * What looks like the name of somebody who is not known: a title and a capital, a capital within a sentence, or at its beginning
 * before something that people do. A guess, shown for review and never replaced silently: "Save" is on every screen.
 */
export function likelyNames(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  // In a line all in capitals, capitals say nothing: there a title does. Each line is counted once, since a long one has many words.
  const lines = new Map<number, { upper: number; all: number }>();
  const loud = (token: NameToken): boolean => {
    const from = folded.lastIndexOf('\n', token.start) + 1;
    let line = lines.get(from);
    if (!line) {
      const to = folded.indexOf('\n', token.end);
      const text = written(from, to < 0 ? folded.length : to);
      line = { upper: text.match(/\p{Lu}/gu)?.length ?? 0, all: text.match(/\p{Alpha}/gu)?.length ?? 0 };
      lines.set(from, line);
    }
    const own = token.end - token.start;
    return line.all > own && line.upper - own > (line.all - own) * 0.6;
  };
  const isAcronym = (at: number): boolean => {
    const token = tokens[at]!;
    const standing = { tokens, at, folded };
    const text = written(token.start, token.end);
    // "DEMO-04" is a key.
    // "BEX64" is a piece of code.
    const isKey = /^-?\d/.test(folded.slice(token.end, token.end + 2));
    const isShout =
      text.length > 4 &&
      /[aeiouy]/.test(token.word) &&
      isUnlisted(token.word) &&
      (!isMistyped(token.word) ||
        firstNames.has(token.word) ||
        commonSurnames.has(token.word) ||
        standsAsPerson(standing) ||
        maybeStandsAsPerson(standing));
    return isUpper(text) && (text.length < 4 || isKey || (loud(token) && !isShout));
  };
  const isNobody = (word: string): boolean =>
    notPeople.has(word) ||
    titles.has(word) ||
    isEveryday(word) ||
    isPlaceOrMachine(word) ||
    isOrdinary(word) ||
    isOffices(word) ||
    /^(?:summer|autumn)$/.test(word);
  /** "Karen Legal" is somebody, and "Legal" alone is a department: after a first name each capital counts. */
  const isSurname = (at: number): boolean => {
    const [first, token] = [tokens[at - 1], tokens[at]];
    return (
      first !== undefined &&
      token !== undefined &&
      token.capital &&
      token.word.length > 1 &&
      !partsOfPlaces.has(token.word) &&
      (firstNames.has(first.word) || (isUnlisted(first.word) && !isMistyped(first.word))) &&
      !notPeople.has(token.word) &&
      !isEveryday(token.word) &&
      (!isAcronym(at) || familyNames.has(token.word)) &&
      (isOrdinary(token.word) || isPlaceOrMachine(token.word))
    );
  };
  const looksLikeName = (at: number): boolean => {
    const token = tokens[at];
    if (
      token?.capital &&
      !notPeople.has(token.word) &&
      namedBefore.test(folded.slice(Math.max(0, token.start - 30), token.start))
    )
      return true;
    return (
      token !== undefined &&
      token.capital &&
      token.word.length > 1 &&
      (!isNobody(token.word) || isPlaceOfPerson(at) || isRareWithCapital(token)) &&
      !isAcronym(at) &&
      !isBrand(written(token.start, token.end)) &&
      !isCompound(token, tokens[at + 1], folded)
    );
  };
  /** "our lead, Saffron,": within a sentence a rare word has no capital of its own. */
  const isRareWithCapital = ({ word, opensSentence }: NameToken): boolean =>
    !opensSentence &&
    isEnglish(word) &&
    !isCommonEnglish(word) &&
    !isEveryday(word) &&
    !isPlaceOrMachine(word) &&
    !isOffices(word) &&
    !notPeople.has(word) &&
    !partsOfPlaces.has(word);
  /** "E. Norton", "told Preston": a town or a firm that stands as a person. */
  const isPlaceOfPerson = (at: number): boolean => {
    const { word, start } = tokens[at]!;
    return (
      places.has(word) &&
      !notPeople.has(word) &&
      (/(?:^|[^\p{Alpha}.])\p{Alpha}\. ?$/u.test(folded.slice(Math.max(0, start - 4), start)) ||
        justDid({ tokens, at, folded }) ||
        doingOfPeople.has(/^ (\p{Alpha}+)/u.exec(folded.slice(tokens[at]!.end, tokens[at]!.end + 14))?.[1] ?? ''))
    );
  };
  /** "signed by A Tooley": within a sentence a capital A is no article. */
  const isInitialA = (at: number): boolean =>
    tokens[at]?.word === 'a' && tokens[at].capital && !tokens[at].opensSentence;
  const isLoudName = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.capital && token.word.length > 1 && !isNobody(token.word);
  };
  const together = (a: NameToken, b: NameToken): boolean => /^(?:[ \t]{1,2}|[-'’])$/.test(folded.slice(a.end, b.start));

  /** "Kit Marlowe": a word that is a first name too, before a name. */
  const isFirstNameBefore = (at: number): boolean => {
    const before = tokens[at - 1];
    return before !== undefined && before.capital && mayBeName(before.word) && together(before, tokens[at]!);
  };

  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const besideNext = next !== undefined && /^\.?[ \t]{1,2}$/.test(folded.slice(token.end, next.start));
    const titled = titles.has(token.word) && token.capital && besideNext && next.capital;
    const labelled = nameLabel.test(folded.slice(Math.max(0, token.start - 24), token.start));
    // "18456 ms to load" and "a dr of it" are nobody.
    const isTitle =
      onlyTitles.has(token.word) &&
      !notPeople.has(next?.word ?? '') &&
      // "prof. dr. wood": the last title has the name.
      !onlyTitles.has(next?.word ?? '') &&
      !/\d\s?$/.test(folded.slice(Math.max(0, token.start - 2), token.start));
    if (!titled && besideNext && isTitle) {
      // "mrs o'hanlon", "mr van der berg", "ms j lopez-garcia".
      let last = at + 1;
      while (last < at + 5 && tokens[last + 1] !== undefined) {
        const between = folded.slice(tokens[last]!.end, tokens[last + 1]!.start);
        const isPiece = tokens[last]!.word.length === 1 || particles.has(tokens[last]!.word);
        if (!/^['’-]$/.test(between) && !(isPiece && /^\.?[ ]?$/.test(between))) break;
        last += 1;
      }
      found.push({
        start: startWithTitle(tokens, at + 1, folded),
        end: tokens[last]!.end,
        kind: 'likely-name',
      });
      at = last;
      continue;
    }
    if (
      labelled &&
      (!token.capital || isUnlisted(token.word)) &&
      token.word.length > 2 &&
      !isNobody(token.word) &&
      !besideNext
    ) {
      found.push({ start: token.start, end: token.end, kind: 'likely-name' });
      continue;
    }
    if (labelled && besideNext && !token.capital && ![token, next].some(({ word }) => isNobody(word))) {
      found.push({ start: token.start, end: next.end, kind: 'likely-name' });
      at += 1;
      continue;
    }
    // "Quinton Road": what no family is called.
    if (
      besideNext &&
      token.capital &&
      next.capital &&
      !titled &&
      partsOfPlaces.has(next.word) &&
      !ordinaryNames.has(next.word) &&
      !familyNames.has(next.word)
    ) {
      at += 1;
      continue;
    }
    const named = inLowerCase(tokens, at, folded, isNobody);
    if (!titled && named > 0) {
      found.push({ start: startWithTitle(tokens, at, folded), end: tokens[at + named - 1]!.end, kind: 'likely-name' });
      at += named - 1;
      continue;
    }
    const from = titled ? at + 1 : at;
    let to = from;
    // "MR A K FAROOQI"
    while (
      titled &&
      to < from + 3 &&
      tokens[to]?.word.length === 1 &&
      /^\.? ?$/.test(folded.slice(tokens[to]!.end, tokens[to + 1]?.start))
    )
      to += 1;
    const initialled = to - from;
    if (titled && !looksLikeName(to)) {
      to += tokens[to] !== undefined && tokens[to]!.capital && tokens[to]!.word.length > 1 ? 1 : 0;
      // "MISS PRUDENCE ADEBAYO CANNOT": in a line all in capitals every word of the name has them.
      while (to > from && to < from + 3 && isLoudName(to) && together(tokens[to - 1]!, tokens[to]!)) to += 1;
    }
    while (
      (looksLikeName(to) ||
        (to > from && (isSurname(to) || (joinsNames.has(tokens[to]?.word ?? '') && looksLikeName(to + 1))))) &&
      (to === from + initialled || together(tokens[to - 1]!, tokens[to]!))
    )
      to += 1;
    // "Attenborough-Vine": what is joined to a name is of it.
    while (to > from && tokens[to]?.capital && folded.slice(tokens[to - 1]!.end, tokens[to]!.start) === '-') to += 1;
    const count = to - from;
    if (count === 0) continue;
    // "The Outcome field", "Runtime Error 1004": what a screen calls its parts.
    const isBeforeNext = tokens[to] !== undefined && together(tokens[to - 1]!, tokens[to]!);
    const isPart =
      !titled &&
      isBeforeNext &&
      (partsOfScreens.has(tokens[to]!.word) ||
        // "Cheylesmore House", "Quinton Road": a place or an office. "Rose Lane" is somebody.
        (tokens[to]!.capital && partsOfPlaces.has(tokens[to]!.word) && !firstNames.has(tokens[from]!.word)));
    if (isPart) {
      at = to;
      continue;
    }
    // "the Outcome stage", "Chunk 42": a person has no article and no number, unless a case is called after them.
    const left = folded.slice(Math.max(0, tokens[from]!.start - 40), tokens[from]!.start);
    const isPossessive = /^'s?(?!\p{Alpha})/u.test(folded.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 3));
    const isThing =
      !titled &&
      count === 1 &&
      ((inThings.test(left) && !aboutPeople.test(left) && !isPossessive && !firstNames.has(tokens[from]!.word)) ||
        (isEnglish(tokens[from]!.word) &&
          /^ \d(?!\d?[.:]\d\d(?!\d))/.test(folded.slice(tokens[from]!.end, tokens[from]!.end + 7))) ||
        /^-(?:style|like|type|based|ish|free|only|compatible|branded)(?!\p{Alpha})/u.test(
          folded.slice(tokens[from]!.end, tokens[from]!.end + 14),
        ) ||
        (/(?:^|[^\p{Alpha}])(?:the|a|(?<!(?:mac|nic) )an) $/u.test(
          folded.slice(Math.max(0, tokens[from]!.start - 8), tokens[from]!.start),
        ) &&
          !isInitialA(from - 1) &&
          !calledAfterPeople.has(tokens[to]?.word ?? '') &&
          !firstNames.has(tokens[from]!.word)));
    if (isThing) {
      at = to - 1;
      continue;
    }
    const does = tokens[to] !== undefined && doingOfPeople.has(tokens[to]!.word);
    // "K. Abara", and "Thank you - Ifeoma": the stop and the dash begin no sentence.
    const before = folded.slice(Math.max(0, token.start - 30), token.start);
    const initials = /(?:^|[^\p{Alpha}\d])((?:\p{Alpha}\.\s?){1,3})$/u.exec(before)?.[1];
    const hasInitials =
      initials !== undefined &&
      /^\p{Lu}/u.test(written(token.start - initials.length, token.start - initials.length + 1));
    const isSigned = signedOff.test(before);
    const standing = { tokens, at: from, folded };
    const isNamed = introduces.test(folded.slice(Math.max(0, tokens[from]!.start - 30), tokens[from]!.start));
    const isUnknown = isNamed || isUnlisted(tokens[from]!.word);
    const isOfFamily =
      commonSurnames.has(tokens[from]!.word) ||
      (familyNames.has(tokens[from]!.word) && standsAsPerson(standing)) ||
      (familyNames.has(tokens[from]!.word) &&
        tokens[to] !== undefined &&
        doneByFew.has(tokens[to]!.word) &&
        isBeforeNext);
    if (
      isOfFamily ||
      isUnknown ||
      titled ||
      does ||
      count > 1 ||
      hasInitials ||
      isSigned ||
      !tokens[from]!.opensSentence
    ) {
      const elided = /(?:^|[^\p{Alpha}\d])([do]')$/u.exec(folded.slice(Math.max(0, token.start - 3), token.start));
      const start = token.start - (elided ? elided[1]!.length : hasInitials ? initials!.trimStart().length : 0);
      found.push({
        start: Math.min(start, startWithTitle(tokens, isFirstNameBefore(from) ? from - 1 : from, folded)),
        end: tokens[to - 1]!.end,
        kind: 'likely-name',
      });
    }
    at = to - 1;
  }
  return found;
}
