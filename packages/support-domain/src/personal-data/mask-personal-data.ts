import { foldText, foldWithPlaces } from '../find/fold-text.js';
import { decodeWithPlaces } from './decode-escapes.js';
import { casePatternExpression, casePatternFault, referenceExpression, shippedCasePatterns } from './case-patterns.js';
import { nameTokens, type Finding, type FindingKind, type FoldedFinding, type KnownPersonalData } from './finding.js';
import { listedInitials } from './listed-names/listed-initials.js';
import { isOfMachine } from './listed-names/words-of-machines.js';
import { listedNames } from './listed-names/names-of-lists.js';
import { knownNames } from './known-names.js';
import { withLearnt } from './learnt-names/stands-as-thing.js';
import { likelyNames } from './likely-names.js';
import { loginNames } from './logins.js';
import { elidedNames, initialled, letteredPeople, statedNames, withInitial } from './initialled-names.js';
import { isOfFile, namesInFiles } from './names-in-files.js';
import { namesThatAreWords } from './names-that-are-words.js';
import { besideNames } from './beside-names.js';
import { isThingHere } from './learnt-names/is-thing-here.js';
import { births } from './births.js';
import { labelledNumbers } from './labelled-numbers.js';
import { spokenNumbers } from './spoken-numbers.js';
import { spokenTo } from './spoken-to.js';
import { unlistedWords } from './unlisted-words.js';
import { wideLogins } from './wide-logins.js';
import { isCounted, numbersBehind, wideNumbers } from './wide-numbers.js';
import { wideWords } from './wide-words.js';
import { personalNumbers, startsOf } from './personal-numbers.js';
import { ofAnError, referencesIn } from './references.js';
import { streetAddresses } from './street-addresses.js';
import { machineNames } from './machine-names.js';
import { isNobodyHere } from './is-nobody-here.js';
import { textFromOutside } from '../text-from-outside.js';
import { atOnce, inTurns, type Turns } from '../update-imports/in-turns.js';

/** A text that may leave Microsoft 365, once a person has looked at it. */
export interface MaskedText {
  text: string;
  /** What was replaced, in the order of the text; places are those of the text that came in. */
  replaced: readonly Finding[];
  /** What may be somebody's and was left: the screen asks about each. `replaceFindings` takes those that are chosen. */
  toReview: readonly Finding[];
}

const word = '[\\p{Alpha}\\d]{1,40}';
const spokenDot = '(?:\\.| ?dot |\\s?[[(]dot[\\])]\\s?)';
const joins = `(?:(?:[._-]| (?:dot|underscore|dash|hyphen) |\\s?[[(]dot[\\])]\\s?)${word})`;
/**
 * "asha dot patel at tmu dot example", "asha (dot) patel [at] tmu.example": written so that no program finds it. A plain "at" stands in
 * many sentences: behind one word it needs an end that addresses have ("me at c dot winter" says where, "at 3 dot 5" when), and
 * behind what is said to somebody ("look at gov dot uk") it is a page.
 */
const spokenAddress = new RegExp(
  `(?<![\\p{Alpha}\\d])(?:${word}${joins}{0,4}\\s?[[({<]\\s?at\\s?[\\])}>]\\s?${word}(?:${spokenDot}${word}){1,4}|(?=[^ ]{0,40}\\p{Alpha})${word}${joins}{1,4} at (?:${word} dot ){1,4}\\p{Alpha}{2,40}|${word}${spokenDot}${word}@${word}(?:${spokenDot}${word}){1,4}|(?!(?:me|us|it|them|is|was|are|be|look|looked|looking|meet|page|dot) )${word} at (?:${word} dot ){1,4}(?:com|org|net|uk|gov|edu|info|io|eu|me|ie|wales|scot|cymru|london|example|test))(?![\\p{Alpha}\\d])`,
  'gu',
);
/** Not with the slashes and signs of a link, though a local part may have them: the link would go with it. */
const address =
  /(?<![\p{Alpha}\d.]|(?<!\p{Alpha})(?:no|do|not)[-_])(?!(?:no[-_]?reply|do[-_]?not[-_]?reply|postmaster|mailer-daemon)@)[\p{Alpha}\d.!#$%'*+^_{|}~-]{1,64}@[\p{Alpha}\d](?:[\p{Alpha}\d.-]{0,252}[\p{Alpha}\d])?/gu;

function certain(folded: string, known: KnownPersonalData): FoldedFinding[] {
  const hits = (expression: RegExp, kind: FindingKind): FoldedFinding[] =>
    [...folded.matchAll(expression)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, kind }));
  // A pattern that cannot be read is the settings page's to report: here it must not stop the rest.
  const patterns = (known.casePatterns ?? shippedCasePatterns).filter(
    (pattern) => casePatternFault(pattern) === undefined,
  );
  const references = (known.references ?? []).map(referenceExpression).filter((expression) => expression !== undefined);
  return [
    ...hits(address, 'email'),
    ...hits(spokenAddress, 'email'),
    ...(known.emails ?? []).flatMap((email) => wholeHits(folded, foldText(email).trim())),
    ...patterns
      .flatMap((pattern) => hits(casePatternExpression(pattern), 'case-reference'))
      .filter(({ start }) => !ofAnError(folded, start)),
    ...references.flatMap((expression) => hits(expression, 'case-reference')),
  ];
}

/** A known address where it is written in a way that no address should be. An expression for each of 140 would cost a keystroke. */
const wholeHits = (folded: string, email: string): FoldedFinding[] =>
  email.length < 3
    ? []
    : startsOf(folded, email).map((start) => ({ start, end: start + email.length, kind: 'email' as const }));

/** A teacher's number is a person's, also where a pattern of the settings takes it for a case's. */
const kindOf = (a: FoldedFinding, b: FoldedFinding): FindingKind => {
  if ([a, b].every(({ kind }) => kind === 'teacher-reference' || kind === 'case-reference'))
    return a.kind === b.kind ? a.kind : 'teacher-reference';
  return b.end - b.start > a.end - a.start ? b.kind : a.kind;
};

/** Findings that overlap become one, of the kind of the longer. */
function united(findings: readonly FoldedFinding[]): FoldedFinding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: FoldedFinding[] = [];
  for (const finding of sorted) {
    const before = apart[apart.length - 1];
    if (!before || finding.start >= before.end) apart.push(finding);
    else {
      const kind = kindOf(before, finding);
      apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, finding.end), kind };
    }
  }
  return apart;
}

const textsOf = (given: unknown): readonly string[] => (Array.isArray(given) ? given : []).map(textFromOutside);

/** What is known, whatever was given as it: of a list that is not one, nothing. */
function knownFromOutside(given: KnownPersonalData | undefined): KnownPersonalData {
  return {
    names: textsOf(given?.names),
    emails: textsOf(given?.emails),
    references: textsOf(given?.references),
    casePatterns: Array.isArray(given?.casePatterns) ? textsOf(given.casePatterns) : shippedCasePatterns,
    issueNumber: given?.issueNumber ?? 0,
  } as KnownPersonalData;
}

/**
 * Finds who and what should not leave Microsoft 365, and puts "[see issue 41]" in its place: people who are known, by any part of
 * their name and in any case, their login names, addresses, telephone and NI numbers, dates of birth, postcodes, teacher and case
 * references, in links too. What may be one of these, or looks like a name, is reported and left: somebody looks at it. So are short
 * forms of known first names and common first names in lower case; a nickname that no list has is not found, and the screen says so.
 */
export const maskPersonalData = (...given: Parameters<typeof maskInTurns>): MaskedText => atOnce(maskInTurns(...given));

/**
 * The same, at most some expressions a turn: an engine reads each of 270 expressions as it first runs, and compiles it as it runs again (0380). In one go
 * the first text took 100 to 132 ms in Node 22, the second 54 to 73, and six others 2 to 9: three runs on 27 November 2026.
 */
export function* maskInTurns(
  given: string,
  givenKnown: KnownPersonalData,
  replacementFor: (kind: FindingKind) => string = () => `[see issue ${givenKnown?.issueNumber ?? 0}]`,
): Turns<MaskedText> {
  const text = textFromOutside(given);
  const known = knownFromOutside(givenKnown);
  const { decoded, places: decodedPlaces } = decodeWithPlaces(text);
  const { folded, places: foldedPlaces } = foldWithPlaces(decoded);
  const places = foldedPlaces.map((place) => decodedPlaces[place]!);
  const written = (start: number, end: number): string => decoded.slice(foldedPlaces[start], foldedPlaces[end]);
  const tokens = nameTokens(folded, written);
  const names = yield* inTurns([() => knownNames(tokens, folded, known.names)]);
  const numbers = yield* inTurns([
    ...personalNumbers(folded),
    () => spokenNumbers(folded),
    ...births(folded),
    ...labelledNumbers(folded, written),
    () => referencesIn(folded),
    () => streetAddresses(folded, written),
    ...wideNumbers(folded, written),
    () => machineNames(folded, written),
    ...wideLogins(folded),
    () => loginNames(folded, known.names, known.emails ?? []),
  ]);
  const sure = united([
    ...(yield* inTurns([() => certain(folded, known)])),
    ...names.filter(({ kind }) => kind === 'name'),
    ...numbers.filter(({ isSure }) => isSure),
  ]);
  const likely = yield* inTurns([
    () => names.filter(({ kind }) => kind === 'likely-name'),
    () => likelyNames(tokens, folded, written),
    () => namesThatAreWords(tokens, folded, written),
    () => unlistedWords(tokens, folded, written),
    () => spokenTo(tokens, folded),
    ...wideWords(tokens, folded, written),
  ]);
  const found = yield* inTurns([
    () => withInitial(likely, folded, written),
    () => besideNames(tokens, folded, [...names, ...likely], written),
    () => initialled(folded, written),
    () => listedInitials(folded, written),
    () => elidedNames(folded, written),
    () => letteredPeople(folded, written),
    () => statedNames(folded, written),
    () => listedNames(tokens, folded, written),
    () =>
      numbers.filter(({ isSure, kind, start, end }) => !isSure && !(kind === 'login' && isOfFile(folded, start, end))),
  ]);
  const learnt = yield* withLearnt(found, folded, written);
  const weighed = [...learnt, ...namesInFiles(tokens, folded)];
  const guesses = united(weighed.map((guess) => withPiece(guess, folded)));
  const finding = ({ start, end, kind }: FoldedFinding): Finding => ({
    start: places[start]!,
    end: places[end]!,
    text: text.slice(places[start], places[end]),
    kind,
    replacement: replacementFor(kind),
  });
  const replaced = sure.map(finding);
  const shown = guesses
    .filter((guess) => !isOfMachine(guess, folded, written))
    .filter(
      ({ start, end, kind }) =>
        !isCounted(folded, start, end) &&
        (kind !== 'likely-name' || !(isThingHere(folded, start, end) || isNobodyHere(folded, start, end, written))),
    );
  const toReview = united([...shown, ...numbersBehind(folded, [...sure, ...shown])])
    .flatMap((guess) => leftOver(guess, sure, folded))
    .map(finding);
  return { text: replaceFindings(text, replaced), replaced, toReview };
}

const within = (guess: FoldedFinding, sure: readonly FoldedFinding[]): FoldedFinding[] =>
  sure.filter((one) => guess.start < one.end && one.start < guess.end);

/** "al-Khatib", "Mc Allister", "l'estrange", "Rev'd Holt": what belongs to the name behind it. */
const pieceBefore = /(?<![\p{Alpha}\d])(?:(?:al|el|bin)-|[dlmno]'|(?:mc|mac|di|van|von|ap|ferch|rev'd) )$/u;
function withPiece(guess: FoldedFinding, folded: string): FoldedFinding {
  const piece = pieceBefore.exec(folded.slice(0, guess.start).slice(-8))?.[0] ?? '';
  return guess.kind === 'likely-name' ? { ...guess, start: guess.start - piece.length } : guess;
}

/** What a guess says beyond what is certain: of "Bronwen Lee", where only Lee is known, "Bronwen". */
function leftOver(guess: FoldedFinding, sure: readonly FoldedFinding[], folded: string): FoldedFinding[] {
  const known = within(guess, sure);
  if (known.length === 0) return [guess];
  const starts = [guess.start, ...known.map(({ end }) => end)];
  const ends = [...known.map(({ start }) => start), guess.end];
  return starts.flatMap((from, n): FoldedFinding[] => {
    const rest = /[\p{Alpha}\d](?:.*[\p{Alpha}\d])?/su.exec(folded.slice(from, Math.max(from, ends[n]!)));
    // "PC" and "02" of PC-FENBY02 say nothing without the name, and "NI" nothing without its number.
    const isScrap = rest !== null && (rest[0] === 'ni' || (guess.kind === 'other-number' && rest[0].length < 4));
    if (!rest || isScrap || /^'?s$/.test(rest[0])) return [];
    const start = from + rest.index;
    return [{ start, end: start + rest[0].length, kind: guess.kind }];
  });
}

/**
 * A text with these findings replaced, wherever they stand; those that overlap an earlier one are passed over. Two with a blank alone
 * between them say the same once; with a comma they are two cases, or two people.
 */
export function replaceFindings(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'replacement'>[],
): string {
  let replaced = '';
  let at = 0;
  let last: string | undefined;
  for (const { start, end, replacement } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const between = text.slice(at, start);
    if (last !== replacement || !/^[ \u00a0]?$/.test(between)) replaced += between + replacement;
    at = end;
    last = replacement;
  }
  return replaced + text.slice(at);
}
