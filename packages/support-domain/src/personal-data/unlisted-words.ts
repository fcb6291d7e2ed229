import { wordList } from '../words/word-list.js';
import { isEveryday } from './everyday-words.js';
import { commonSurnames } from './common-surnames.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isEnglish, isMistyped, isTwoWords } from './is-english.js';
import { startWithTitle } from './known-names.js';
import { isOfOffice } from './is-of-office.js';
import { isUnlisted } from './is-unlisted.js';
import { doingOfPeople, notPeople } from './name-words.js';
import {
  endsClause,
  isSignature,
  maybeStandsAsPerson,
  onlyPeople,
  standsAsPerson,
  standsInQuestion,
} from './where-people-stand.js';

const withoutBlanks = /\S/;
/** Whether a word is a piece of an address, a path, a file's name or a piece of code. */
function isOfCode(token: NameToken, folded: string): boolean {
  let [from, to] = [token.start, token.end];
  while (from > 0 && token.start - from < 200 && withoutBlanks.test(folded[from - 1]!)) from -= 1;
  while (to < folded.length && to - token.end < 200 && withoutBlanks.test(folded[to]!)) to += 1;
  const run = folded
    .slice(from, to)
    .replace(/^@(?=\p{Alpha}+\W?$)/u, '')
    .replace(/^[("'“‘[<]{1,3}|[)"'”’\]>.,;:!?]{1,3}$/g, '');
  return (
    /[\\/@_=&#%{}<>$+|~^*`]|:\/\/|\p{Alpha}\.\p{Alpha}|\d\p{Alpha}|\p{Alpha}\d|\p{Alpha}:\p{Alpha}/u.test(run) &&
    !/^\p{Alpha}[\p{Alpha}'-]*\/\p{Alpha}[\p{Alpha}'-]*$/u.test(run)
  );
}

/**
 * Words without a capital that no list of ordinary words has: "chidi", "agnieszka". Shown, unless one slip of the keyboard makes them an
 * ordinary word ("recieve") or they are two run together ("dropdown"); where a person stands, shown all the same.
 */
export function unlistedWords(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const { word, start, end, capital } = token;
    const standing = { tokens, at, folded };
    const isSigned = isSignature(standing) && !notPeople.has(word) && !isEveryday(word);
    if (isSigned && (firstNames.has(word) || isUnlisted(word) || shortNames.has(word))) {
      found.push({ start, end, kind: 'likely-name' });
      continue;
    }
    // "ed said", "hi al"; "smith's case".
    if (!capital && shortNames.has(word) && standsAsPerson(standing)) found.push({ start, end, kind: 'likely-name' });
    if (!capital && commonSurnames.has(word) && isEnglish(word) && standsAsPerson(standing))
      found.push({ start, end, kind: 'likely-name' });
    if (capital || word.length < 3 || !isUnlisted(word) || isOfOffice(word) || isOfCode(token, folded)) continue;
    if (/\p{Lu}/u.test(written(start, end))) continue;
    const isSomebody =
      standsAsPerson(standing) ||
      maybeStandsAsPerson(standing) ||
      standsInQuestion(standing) ||
      endsClause(tokens, at, folded) ||
      firstNames.has(word) ||
      commonSurnames.has(word) ||
      commonSurnames.has(word.slice(1)) ||
      loneParticles.has(tokens[at - 1]?.word ?? '');
    const isWhole = word.length > 2 && /[aeiouy]/.test(word) && !/(.)\1\1/.test(word);
    if (!isSomebody && !(isWhole && !isTwoWords(word) && !isMistyped(word))) continue;
    // "d'souza", "hyun-woo", "ngozi eze".
    let from = start;
    const previous = tokens[at - 1];
    if (
      previous &&
      /^[-'’]$/.test(folded.slice(previous.end, start)) &&
      (previous.word.length === 1 || folded[previous.end] === '-')
    )
      from = previous.start;
    const initial = /(?:^|[^\p{Alpha}\d.])((?:\p{Alpha}\. ?|\p{Alpha} ){1,2})$/u.exec(
      folded.slice(Math.max(0, from - 8), from),
    )?.[1];
    if (initial && !/^[ai] $/.test(initial)) from -= initial.length;
    let to = end;
    const following = tokens[at + 1];
    if (following && folded.slice(end, following.start) === '-') to = following.end;
    else if (following && folded.slice(end, following.start) === ' ' && isName(following.word)) to = following.end;
    // "bin laden-smythe": the particles before it too.
    const first = tokens.findIndex((one, i) => i >= at - 1 && one.start === from);
    if (first > 0 && loneParticles.has(tokens[first - 1]!.word)) from = startWithTitle(tokens, first, folded);
    found.push({ start: from, end: to, kind: 'likely-name' });
  }
  return found;
}

const shortNames = wordList('ed al bo li yu wu ng ho xu hu ma jo mo cy vi lu qi su ty di');
/** Particles that are no word of English: "al amin". */
const loneParticles = wordList('al el bin ibn van von della mac ap');
const isName = (word: string): boolean =>
  word.length > 2 && (isUnlisted(word) || firstNames.has(word)) && !doingOfPeople.has(word) && !onlyPeople.has(word);
