import { namesBehind } from './names-behind.js';
import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { isCompound } from './months-and-words.js';
import { notPeople } from './name-words.js';
import { isOfOffice } from './is-of-office.js';
import { wideInitials } from './wide-initials.js';
import { commonSurnames } from './common-surnames.js';
import { familyNames } from './family-names.js';
import { firstNames } from './first-names.js';
import { isOfTeam, mayBeName } from './names-that-are-words.js';
import { isPlaceOrMachine, isUnlisted } from './is-unlisted.js';
import type { Finders } from '../update-imports/in-turns.js';

/** "AdBlock", "PDF". */
const isPlainCapital = (written: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(written);
const article =
  /(?:^|[^\p{Alpha}])(?:the|a|an|in|on|at|no|each|every|press|pressed|pressing|click|clicked|clicking|choose|chose|select|selected|under|status|stage|tab|button|field|called|version|via|using|into|as|is|says|shows|set to|from) ["'“‘]?$/u;

/**
 * A capital within a sentence on an ordinary word that no office, screen or hearing writes with one: "sent on to Merit", "Bishop and Little".
 * "The Merit" and "press Merit" are things.
 */
function capitalsWithin(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return tokens.flatMap((token, at): FoldedFinding[] => {
    const { word, start, end } = token;
    if (!token.capital || (token.opensSentence && folded[start - 1] !== '(') || isOfOffice(word)) return [];
    if (!isPlainCapital(written(start, end))) return [];
    const before = folded.slice(Math.max(0, start - 14), start);
    if (!/[\p{Alpha}\d,;)] $|\p{Alpha} \($/u.test(before) || article.test(before)) return [];
    const next = tokens[at + 1];
    const isBesideOffice =
      (next?.capital === true && folded.slice(end, next.start) === ' ' && isOfOffice(next.word)) ||
      // "Azure Front Door": what a firm calls its things.
      (tokens[at - 1]?.capital === true &&
        folded.slice(tokens[at - 1]!.end, start) === ' ' &&
        isPlaceOrMachine(tokens[at - 1]!.word)) ||
      /^'s \p{Lu}/u.test(written(end, end + 4)) ||
      isCompound(token, next, folded);
    return isBesideOffice ? [] : [{ start, end, kind: 'likely-name' }];
  });
}

const isSomeName = (word: string): boolean =>
  mayBeName(word) || firstNames.has(word) || commonSurnames.has(word) || familyNames.has(word);
/** "but storm can", "merit didn't": said of somebody, at the end of what is said. */
const onlySaid =
  /^ (?:can|can't|cant|cannot|could|couldn't|did|didn't|didnt|does|doesn't|doesnt|has|hasn't|hasnt|is|isn't|isnt|was|wasn't|will|won't|would)(?: too| as well| either| not| again)?(?:\s*$|[,.;!?)\n])/u;
const beforeSaid =
  /(?:^|[\n.,;:!?(] ?|(?:^|[^\p{Alpha}])(?:but|and|so|only|if|or|neither|nor|maybe|perhaps|as|than|can|could|would|will) )$/u;
/** "hope please log on". */
const isBegged =
  /^,? (?:please|pls|plz|kindly|could you|can you|would you|will you) (?!\p{Alpha}*ed(?!\p{Alpha}))\p{Alpha}/u;
const monthsOrVerbs = /^(?:will|may|april|june|august|mark|bill|rob|sue|chase|drop|can|field|page|read)$/;

/** A word that is a name too, where what follows is said of somebody or to them. */
function saidOfPeople(tokens: readonly NameToken[], folded: string): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] => {
    if (word.length < 3 || !isSomeName(word) || isEveryday(word) || notPeople.has(word) || monthsOrVerbs.test(word))
      return [];
    const after = folded.slice(end, end + 30);
    const left = folded.slice(Math.max(0, start - 12), start);
    return beforeSaid.test(left) && (onlySaid.test(after) || isBegged.test(after))
      ? [{ start, end, kind: 'likely-name' }]
      : [];
  });
}

/** "hope hope got my message", "think robin still has it": somebody who did it, after what one thinks. */
const thought =
  /(?<!\p{Alpha})(?:hope|think|guess|reckon|believe) (\p{Alpha}{3,14})(?= (?:(?:still|just|also) )?(?:has|had|got|is|was|can|can't|cannot|did|sent|saw|took|left)(?!\p{Alpha}))/gu;
const thoughtOf = (folded: string): FoldedFinding[] =>
  namesBehind(
    folded,
    thought,
    (word) => isSomeName(word) && !(isEveryday(word) || notPeople.has(word) || monthsOrVerbs.test(word)),
  );

/** "remove gill from the rota": a word that is a name too, put somewhere or taken away. */
const putWhere =
  /(?:^|[^\p{Alpha}])(?:remove|removed|removing|take|took|add|added|adding|invite|invited|uninvite|include|exclude|swap|swapped|replace|replaced|book|booked|put|move|moved|unlock|unlocked|enrol|enrolled|register|registered|reinstate|reset) $/u;
const where = /^(?:'s)? (?:to|from|off|on|onto|into|as|with|for|and|back|again|in|at|pls|please)(?!\p{Alpha})/u;
/** "Re: Tasker hearing", "the Weller bundle": a capital before what is called after people. */
const afterWhom =
  /^ (?:hearing|case|bundle|appeal|matter|file|referral|panel|decision|statement|papers|trial)s?(?!\p{Alpha})/u;
const beforeWhom =
  /(?:^|\n|(?:^|[^\p{Alpha}])(?:re|fw|fwd|subject):? ?|(?:^|[^\p{Alpha}])(?:the|for|of|on|in|about|this|that|from|re|and|or|with|to|both) )$/u;
const nowCalled = /^,? \(?(?:formerly|nee|previously|aka|a\.k\.a\.|also known as) \p{Alpha}/u;
function movedAndCalled(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return tokens.flatMap((token): FoldedFinding[] => {
    const { word, start, end, capital } = token;
    if (word.length < 3 || isOfOffice(word)) return [];
    const left = folded.slice(Math.max(0, start - 14), start);
    const after = folded.slice(end, end + 14);
    const isMoved = isSomeName(word) && putWhere.test(left) && where.test(after);
    // "Temperance in Finance", "Roe, formerly Hartnoll": whatever the words are.
    const isOfSomeTeam =
      capital &&
      isPlainCapital(written(start, end)) &&
      !/^(?:ask|look|check|try|call)$|(?:ing|ed|ly|s)$/.test(word) &&
      (isOfTeam(token, folded) || nowCalled.test(folded.slice(end, end + 20)));
    const isCalled =
      capital &&
      isPlainCapital(written(start, end)) &&
      afterWhom.test(after) &&
      beforeWhom.test(left) &&
      !/(?:ed|ing|ly|al|ous|ive|ful|less|able|est)$/.test(word) &&
      !(token.opensSentence && !/(?:re|fw|fwd|subject): ?$/.test(left));
    return isMoved || isCalled || isOfSomeTeam ? [{ start, end, kind: 'likely-name' }] : [];
  });
}

/** "born on 9 March 1984 in Lagos". */
const bornIn =
  /(?<!\p{Alpha})born(?: [\p{Alpha}\d/.-]+){0,5}? in (\p{Alpha}{3,20}(?: \p{Alpha}{3,20})?)(?!\p{Alpha})/gu;
function birthPlaces(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return [...folded.matchAll(bornIn)].flatMap(({ 0: found, 1: place, index }): FoldedFinding[] => {
    const start = index + found.length - place!.length;
    const words = /^\p{Lu}\p{Alpha}+(?: \p{Lu}\p{Alpha}+)?/u.exec(written(start, start + place!.length))?.[0];
    return words === undefined || notPeople.has(words.toLowerCase())
      ? []
      : [{ start, end: start + words.length, kind: 'home-address' }];
  });
}

/** "re: Sands", "FW: Rook": a subject that is one word with a capital. */
const subject =
  /(?:^|\n)(?:(?:re|fw|fwd|subject|about|attn|fao|for|cc|to|from|owner|chair|name) ?: ?)+(\p{Alpha}[\p{Alpha}'’-]{1,30})(?=\s*(?:$|\n))/gu;
function subjects(folded: string, written: (start: number, end: number) => string): FoldedFinding[] {
  return namesBehind(folded, subject, (word, start, end) => !isOfOffice(word) && /^\p{Lu}/u.test(written(start, end)));
}

/** In capitals no slip of the keyboard is believed: "MERGE QUAYLE INTO TEAGUE". */
function inCapitals(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end, capital }): FoldedFinding[] =>
    capital &&
    word.length > 4 &&
    /[aeiouy]/.test(word) &&
    isUnlisted(word) &&
    !isOfOffice(word) &&
    written(start, end) === written(start, end).toUpperCase() &&
    !/[\p{N}_@/\\.]/u.test(
      `${folded[start - 1] ?? ''}${folded[end] === '.' && /\p{Alpha}/u.test(folded[end + 1] ?? '') ? '.' : (folded[end] ?? '').replace('.', '')}`,
    )
      ? [{ start, end, kind: 'likely-name' }]
      : [],
  );
}

/** Ordinary words that stand where a name does: all are shown to a person. */
export function wideWords(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): Finders<FoldedFinding> {
  return [
    () => capitalsWithin(tokens, folded, written),
    () => saidOfPeople(tokens, folded),
    () => subjects(folded, written),
    () => inCapitals(tokens, folded, written),
    () => movedAndCalled(tokens, folded, written),
    () => thoughtOf(folded),
    () => birthPlaces(folded, written),
    () => wideInitials(tokens, folded, written),
  ];
}
