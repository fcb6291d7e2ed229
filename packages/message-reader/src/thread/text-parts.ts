import { trimmedBlock } from '../text/clean-text.js';
import {
  endOfBanner,
  isDevice,
  isDisclaimer,
  isFootOfList,
  isMarking,
  isOfTrace,
  isRule,
  endOfParagraph,
  startsDisclaimer,
  tellsHowToLeave,
  tellsMore,
} from './boilerplate.js';
import { isCodeOfDesk } from './desk-comments.js';
import { isClosing, isNameOf, isWholeName, maySign, namedBlockIn } from './closings.js';
import { withoutGreeting } from './greeting.js';
import { endOfJoining } from './joining-block.js';
import { answersAbove } from './labels.js';
import { isRecordOfDesk } from './other-headings.js';
import { readThread, unquoted, withoutMarks, type Quoted } from './read-thread.js';
import { isQuotedAt } from './quoted-line.js';
import { signerOf } from './signer.js';
import { asksToRate, endOfSurvey } from './survey.js';
import { answersWithin } from './words-below.js';

/** What a part of a text is. `words` are what the person says; everything else is shown folded. */
export type TextPartKind = 'words' | 'quotation' | 'signature' | 'disclaimer' | 'banner' | 'joining';

export interface TextPart {
  kind: TextPartKind;
  text: string;
}

/** "Gwen Oar | Lay member | 07700 900123": a signature that no closing goes before. A line of a table has no number to ring. */
const ofPieces =
  /^[^|.?!]{3,50}(?: ?[|•·] ?[^|•·]{2,60}){1,5}$(?<=(?:\+?\d[\d ()-]{8,16}|\S@\S{4,80})(?: ?[|•·] ?[^|•·]{2,60}){0,2})/u;
/** Below or above a line with as many pieces. */
const isRowOfTable = (lines: readonly string[], at: number): boolean => {
  const pieces = (line = ''): number => line.split(' | ').length;
  return pieces(lines[at]) > 2 && [lines[at - 1], lines[at + 1]].some((one) => pieces(one) === pieces(lines[at]));
};
/** "Sent from my iPad / but also from the laptop" is somebody's; what asks to be forgiven is the telephone's. */
const goesOn = (line = ''): boolean =>
  /^\p{Ll}/u.test(line) && !/\b(?:excuse|forgive|apolog|typos?|brevity)/i.test(line);
const isPostscript = (line: string): boolean => /^p\.?\s?s\.?\b/i.test(line);
/** Sentences are somebody's; a signature has names, posts and numbers. Who writes on a telephone leaves their stops out. */
const isSentence = (line: string): boolean =>
  line.length > 90 || (/[.?!]$/.test(line) && line.split(/\s/).length > 5) || isPostscript(line) || tellsMore(line);

/** Where a signature ends that begins at `at`: before the first line that is a sentence, after an empty one. */
function signatureEnd(lines: readonly string[], at: number, end: number): number {
  for (let index = at + 1; index < end; index += 1) {
    const line = lines[index]!;
    const isMore = isOfTrace(line) || (lines[index - 1] === '' ? isSentence(line) : tellsMore(line));
    if (line.startsWith('>') || (isMore && !isDisclaimer(line))) return index;
    if (index - at > 16) return index;
  }
  return end;
}

interface Stretch {
  kind: TextPartKind;
  from: number;
  to: number;
}

/** The last line above `at` that says something. */
function lastSaid(lines: readonly string[], at: number): string {
  let line = at - 1;
  while (line > 0 && lines[line] === '') line -= 1;
  return lines[line] ?? '';
}

/** Where a signature begins among the lines of a paragraph, or -1. A name before all words is how a chat begins, and a table. */
function signAt(own: readonly string[], sender: string, isBelowWords: boolean, isClosedBelow: () => boolean): number {
  // Who thanks first and closes further down says no more than that.
  if (!isBelowWords && own.length === 1 && /\bthank/i.test(own[0]!) && isClosedBelow()) return -1;
  const closed = own.findIndex(
    (line, at) =>
      ((line === '--' || isClosing(line)) && !tellsMore(own[at + 1] ?? '') && !isOfTrace(own[at + 1] ?? '')) ||
      (isDevice(line) && !goesOn(own[at + 1])) ||
      (ofPieces.test(line) && !isRowOfTable(own, at)),
  );
  const named = closed < 0 ? namedBlockIn(own, sender) : closed;
  return closed >= 0 || named > 0 || isBelowWords ? named : -1;
}

/** The stretches of one message's own lines. `sender`: whose they are, as far as that is known. */
function ownStretches(lines: readonly string[], from: number, to: number, sender: string): Stretch[] {
  const out: Stretch[] = [];
  let at = from;
  let isStart = true;
  while (at < to) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    let end = at;
    const isShown = lastSaid(lines, at).endsWith(':');
    const joined = isShown ? undefined : endOfJoining(lines, at, to);
    if (joined !== undefined) {
      out.push({ kind: 'joining', from: at, to: joined });
      at = joined;
      continue;
    }
    const rated = isShown ? undefined : endOfSurvey(lines, at, to, out.at(-1)?.kind === 'signature');
    if (rated !== undefined) {
      out.push({ kind: 'disclaimer', from: at, to: rated });
      at = rated;
      continue;
    }
    // What a program puts below may follow without an empty line.
    while (end < to && lines[end] !== '' && !(end > at && beginsFoot(lines, end, to))) end += 1;
    const paragraph = lines.slice(at, end).join(' ');
    const banner = !isStart ? at : isMarking(paragraph) || answersAbove(paragraph) ? end : endOfBanner(lines, at, end);
    if (banner > at) {
      out.push({ kind: 'banner', from: at, to: banner });
      at = banner;
      continue;
    }
    isStart = false;
    // "It says:" goes on with what it says, whatever that looks like.
    const isSaid = out.at(-1)?.kind === 'words' && /[\p{L}\d]{2}:$/u.test(lastSaid(lines, at));
    if (
      !isSaid &&
      (isMarking(paragraph) ||
        isFootOfList(lines, at, end) ||
        // A rule above it is of it.
        tellsHowToLeave(paragraph.replace(/^[-_=*]{3,} /, '')) ||
        asksToRate(paragraph) ||
        isDisclaimer(paragraph) ||
        (out.at(-1)?.kind === 'disclaimer' && isCodeOfDesk(paragraph)))
    ) {
      out.push({ kind: 'disclaimer', from: at, to: end });
      at = end;
      continue;
    }
    const sign = isSaid
      ? -1
      : signAt(
          lines.slice(at, end),
          sender,
          out.some(({ kind }) => kind === 'words'),
          () => lines.slice(end, to).some(isClosing),
        );
    if (sign < 0) {
      out.push({ kind: 'words', from: at, to: end });
      at = end;
      continue;
    }
    if (sign > 0) out.push({ kind: 'words', from: at, to: at + sign });
    const last = signatureEnd(lines, at + sign, to);
    // A disclaimer under the name is no part of it.
    let stop = at + sign + 1;
    while (stop < last && !startsDisclaimer(lines, stop, last) && endOfSurvey(lines, stop, to) === undefined) stop += 1;
    out.push({ kind: 'signature', from: at + sign, to: stop });
    at = stop;
  }
  return withNameApart(lines, withSpacedSignature(lines, withMarkingsSaid(lines, out), sender), sender);
}

/** A marking stands above everything or below it: between somebody's words it is what a page shows them. */
const withMarkingsSaid = (lines: readonly string[], stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((one, at) =>
    one.kind === 'disclaimer' &&
    isMarking(lines.slice(one.from, one.to).join(' ')) &&
    stretches.slice(at + 1).some(({ kind }) => kind === 'words')
      ? { ...one, kind: 'words' }
      : one,
  );

/** A signature whose lines stand apart: the whole name alone, and a post or a number in each paragraph that follows. */
function withSpacedSignature(lines: readonly string[], stretches: Stretch[], sender: string): Stretch[] {
  const said = (one: Stretch): readonly string[] => lines.slice(one.from, one.to).filter(Boolean);
  const at = stretches.findIndex((one, index) => {
    const [name = '', ...more] = said(one);
    const below = stretches.slice(index + 1);
    return (
      index > 0 &&
      one.kind === 'words' &&
      below.length > 0 &&
      !lastSaid(lines, one.from).endsWith(':') &&
      isWholeName(name, sender) &&
      [more, ...below.filter(({ kind }) => kind === 'words').map(said)].every((block) => block.every(maySign))
    );
  });
  if (at < 0) return stretches;
  return stretches.map((one, index) => (index >= at && one.kind === 'words' ? { ...one, kind: 'signature' } : one));
}

/** Who ends with their name alone has signed: it says nothing that the sender does not say. */
function withNameApart(lines: readonly string[], stretches: Stretch[], sender: string): Stretch[] {
  const at = stretches.map(({ kind }) => kind).lastIndexOf('words');
  const last = stretches[at];
  if (!last) return stretches;
  let line = last.to - 1;
  while (line > last.from && lines[line] === '') line -= 1;
  const above = lastSaid(lines, line);
  const isAll = at === 0 && lines.slice(last.from, line).every((one) => one === '');
  // "It was sent to:" goes on with whom.
  if (isAll || !above || above.endsWith(':') || !isNameOf(lines[line]!, sender)) return stretches;
  const signed: Stretch = { kind: 'signature', from: line, to: last.to };
  const words = line > last.from ? [{ ...last, to: line }] : [];
  return [...stretches.slice(0, at), ...words, signed, ...stretches.slice(at + 1)];
}

const beginsFoot = (lines: readonly string[], at: number, to: number): boolean =>
  // A rule above a disclaimer is of it.
  (startsDisclaimer(lines, at, to) && !isRule(lines[at - 1]!)) ||
  (isRule(lines[at]!) && isFootOfList(lines, at, endOfParagraph(lines, at, to))) ||
  endOfJoining(lines, at, to) !== undefined ||
  (!lines[at - 1]!.endsWith(':') && endOfSurvey(lines, at, to) !== undefined);

/** Whether a program marked what it quotes: it begins with the first line. A mark further down is of what was quoted before. */
function isMarkedBy(raw: readonly string[], one: Quoted): boolean {
  const said = raw.slice(one.wordsFrom, one.endsAt).filter((line) => line.trim() !== '');
  const isMarked = (line: string | undefined): boolean => /^\s*>/.test(line ?? '');
  return one.isLabelled ? isMarked(said[0]) : said.some(isMarked);
}

/** What stands below the last sign-off of a quotation, where nothing was written above it: the answer of somebody who writes below. */
function bottomPosted(lines: readonly string[], one: Quoted): Stretch[] {
  const stretches = ownStretches(lines, one.wordsFrom, one.endsAt, '');
  const signed = stretches.findIndex(({ kind }) => kind === 'signature');
  const below = signed < 0 ? [] : stretches.slice(signed + 1);
  const first = below.find(({ kind }) => kind === 'words');
  return !first || isPostscript(lines[first.from]!) ? [] : below;
}

/**
 * What stands under a heading. Where the quotation is marked, what stands between or below it is the person's own. Where it is not, several
 * signs must say so. `above`: what the person wrote above it; absent where another message stands between.
 */
function quotedStretches(
  raw: readonly string[],
  lines: readonly string[],
  one: Quoted,
  above: string | undefined,
  isBelowNothing: boolean,
  sender: string,
): Stretch[] {
  const heading: Stretch = { kind: 'quotation', from: one.headFrom, to: one.wordsFrom };
  if (!isMarkedBy(raw, one)) {
    const said = lines.slice(one.wordsFrom, one.endsAt).filter((line) => line !== '' && !isClosing(line));
    const below = isBelowNothing && one.sign !== 'forward' ? bottomPosted(lines, one) : [];
    if (below.length > 0) return [{ ...heading, to: below[0]!.from }, ...below];
    if (above !== undefined && answersWithin(one, above, said))
      return [heading, ...ownStretches(lines, one.wordsFrom, one.endsAt, sender)];
    return [{ ...heading, to: one.endsAt }];
  }
  const out: Stretch[] = [heading];
  let at = one.wordsFrom;
  while (at < one.endsAt) {
    const isQuoted = isQuotedAt(raw, at);
    let end = at + 1;
    while (end < one.endsAt && (isQuotedAt(raw, end) === isQuoted || raw[end]!.trim() === '')) end += 1;
    if (isQuoted) out.push({ kind: 'quotation', from: at, to: end });
    else out.push(...ownStretches(lines, at, end, sender));
    at = end;
  }
  return withQuestions(raw, withNameBelow(lines, out, sender));
}

/** A name alone below the last of the quoted lines signs what was answered between them, unless it is the answer to one. */
function withNameBelow(lines: readonly string[], stretches: Stretch[], sender: string): Stretch[] {
  const last = stretches.at(-1)!;
  const said = lines.slice(last.from, last.to).filter(Boolean);
  // The quoted lines may end in empty ones.
  const lastAbove =
    lines
      .slice(0, last.from)
      .filter((line) => unquoted(line) !== '')
      .at(-1) ?? '';
  const isSigned =
    last.kind === 'words' &&
    said.length === 1 &&
    isNameOf(said[0]!, sender) &&
    stretches.slice(0, -1).some(({ kind }) => kind === 'words') &&
    !/\?[\s>]{0,8}$/.test(lastAbove);
  return isSigned ? [...stretches.slice(0, -1), { ...last, kind: 'signature' }] : stretches;
}

/** Quoted lines of one question are few. */
const longestQuestion = 4;

/**
 * Where several questions of a quotation are answered one by one, each stays with its answer, marked as it is: "Monday." alone says
 * nothing. Below one quotation alone its end is no question of theirs.
 */
function withQuestions(raw: readonly string[], stretches: readonly Stretch[]): Stretch[] {
  const isAnswered = (one: Stretch, at: number): boolean =>
    at > 0 && one.kind === 'quotation' && stretches[at + 1]?.kind === 'words';
  if (stretches.filter(isAnswered).length < 2) return [...stretches];
  return stretches.flatMap((one, at): Stretch[] => {
    let end = one.to;
    while (end > one.from && unquoted(raw[end - 1]!) === '') end -= 1;
    let begin = end;
    while (begin > one.from && end - begin < longestQuestion && unquoted(raw[begin - 1]!) !== '') begin -= 1;
    if (!isAnswered(one, at) || end === begin || !/\?["'”’)]?$/.test(raw[end - 1]!.trim())) return [one];
    return [...(begin > one.from ? [{ ...one, to: begin }] : []), { kind: 'words' as const, from: begin, to: one.to }];
  });
}

/**
 * A text in parts, in its order: the person's own words, and what is left out of them. `passedOn`: which of the messages under it (as
 * `readThread` has them) is what matters; then its words are `words`, and what stands above it is a quotation. `sender`: who wrote the whole.
 */
export function textParts(text: string, passedOn?: number, sender = ''): readonly TextPart[] {
  const raw = text.split('\n');
  const lines = raw.map((line) => line.trim());
  const thread = readThread(text);
  const stretches: Stretch[] = [];
  const firstHead = thread[0]?.headFrom ?? lines.length;
  if (passedOn === undefined) stretches.push(...withQuotedEnd(raw, ownStretches(lines, 0, firstHead, sender)));
  else if (firstHead > 0) stretches.push({ kind: 'quotation', from: 0, to: firstHead });
  const plain = raw.map(unquoted);
  const above = passedOn === undefined ? wordsOf(lines, stretches) : undefined;
  thread.forEach((one, index) => {
    // Of the others' messages only the next may hold what its writer answers between its lines.
    if (passedOn !== undefined && index !== passedOn && index !== passedOn + 1)
      stretches.push({ kind: 'quotation', from: one.headFrom, to: one.endsAt });
    else if (index !== passedOn)
      stretches.push(
        ...quotedStretches(
          raw,
          lines,
          one,
          index === 0 ? above : undefined,
          above === '' && index === thread.length - 1,
          sender,
        ),
      );
    else {
      stretches.push({ kind: 'quotation', from: one.headFrom, to: one.wordsFrom });
      const signer = signerOf(one.from, plain.slice(one.wordsFrom, one.endsAt).join('\n'));
      stretches.push(...ownStretches(plain, one.wordsFrom, one.endsAt, signer || one.from.name));
    }
  });
  return joined(
    stretches,
    passedOn === undefined
      ? raw
      : raw.map((line, index) => (isIn(thread[passedOn], index) ? withoutMarks(line) : line)),
  );
}

/**
 * What is marked as quoted below a signature or a disclaimer is no more of the sender's words, though no heading says whose it is. Marked
 * lines right below the words may be a list of one's own, unless another desk copies its record there.
 */
function withQuotedEnd(raw: readonly string[], stretches: readonly Stretch[]): readonly Stretch[] {
  const isQuoted = ({ from, to }: Stretch): boolean => {
    const said = raw.slice(from, to).filter((line) => line.trim() !== '');
    return said.length > 0 && said.every((line) => /^\s*>/.test(line));
  };
  const record = stretches.findIndex((one) => isQuoted(one) && isRecordOfDesk(raw.slice(one.from, one.to)));
  const isOfRecord = (one: Stretch, at: number): boolean => record >= 0 && at >= record && isQuoted(one);
  let end = stretches.length;
  while (end > 0 && isQuoted(stretches[end - 1]!)) end -= 1;
  const above = stretches[end - 1]?.kind;
  if (above !== 'signature' && above !== 'disclaimer') end = stretches.length;
  return stretches.map((one, at) => (at < end && !isOfRecord(one, at) ? one : { ...one, kind: 'quotation' }));
}

/** What the stretches of own words say, without a greeting. */
const wordsOf = (lines: readonly string[], stretches: readonly Stretch[]): string => {
  const said = stretches.flatMap(({ kind, from, to }) => (kind === 'words' ? lines.slice(from, to) : []));
  return withoutGreeting(said.join('\n')).trim();
};

const isIn = (one: Quoted | undefined, line: number): boolean =>
  one !== undefined && line >= one.wordsFrom && line < one.endsAt;

/** Neighbours of one kind are one part. */
function joined(stretches: readonly Stretch[], lines: readonly string[]): TextPart[] {
  const merged: Stretch[] = [];
  for (const one of stretches) {
    const last = merged[merged.length - 1];
    if (last && last.kind === one.kind) last.to = one.to;
    else merged.push({ ...one });
  }
  return merged
    .map(({ kind, from, to }) => ({ kind, text: trimmedBlock(lines.slice(from, to).join('\n')) }))
    .filter((part) => part.text !== '');
}

/** The person's own words alone. */
export const ownWords = (parts: readonly TextPart[]): string =>
  parts
    .filter((part) => part.kind === 'words')
    .map((part) => part.text)
    .join('\n\n');
