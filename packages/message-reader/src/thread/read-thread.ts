import type { Mailbox } from '../message-file.js';
import { cleanEmail, cleanLine } from '../text/clean-text.js';
import { instantInHeading } from './date-in-heading.js';
import { isSentByDesk, saidComment } from './desk-comments.js';
import { commentHeading, journalHeading, otherHeading, withoutPlace, type OtherHeading } from './other-headings.js';
import { staggeredHeading } from './staggered-heading.js';
import { divider } from './dividers.js';
import { addressedAttribution, foreignAttribution } from './foreign-attribution.js';
import { answersAbove, attribution, isToldOf, labelled, type Label } from './labels.js';

/** A message under another, as the text shows it. */
export interface Quoted {
  /** Either may be empty. */
  from: Mailbox;
  sentAt?: string;
  /** Addresses that it went to, where its heading says them. */
  to: readonly string[];
  /** As its heading says it; empty where it says none. */
  subject: string;
  /** Whether somebody passed it on, where a sign says so. */
  sign: 'reply' | 'forward' | undefined;
  /** Whether its heading is of lines, "From: …" below "To: …": programs that write it seldom mark what they quote. */
  isLabelled: boolean;
  /** It is what somebody wrote to another desk, which lists such comments in its own message, the newest first. */
  isComment?: true;
  /** Lines of the text: where its heading begins, where its own words do, and where the next one's heading does, or the end. */
  headFrom: number;
  wordsFrom: number;
  endsAt: number;
}

/** A line without the signs of a quotation before it. */
export const withoutMarks = (line: string): string => line.replace(/^(?:[>|]\s?){1,20}/, '');
/** A line without what stands before it where it is quoted: "> > From: …". */
export const unquoted = (line: string): string => withoutMarks(line).trim();

const inAngles = /[<[(](?:mailto:)?([^<>[\]()\s]{3,254})[>\])]/i;

/** Somebody as a heading names them: "Asha Patel <asha@panel.example>", "asha@panel.example", "Patel, Asha". */
function mailboxIn(text: string): Mailbox {
  const said = text.replace(/\*/g, '');
  const angled = inAngles.exec(said);
  const email = cleanEmail(angled?.[1] ?? '') || cleanEmail(said.split(/\s/).find((word) => word.includes('@')) ?? '');
  const cut = (angled ? said.slice(0, angled.index) : said).trimEnd().replace(/[\s(<[]{1,10}$/, '');
  const name = cleanLine(cut.trim().replace(/^["']|["']$/g, ''), 120).replace(/\son behalf of\s.*$/i, '');
  return { name: cleanEmail(name) ? '' : withoutPlace(name), email };
}

function addressesIn(text: string): string[] {
  const words = text.slice(0, 4_000).split(/[\s;,<>[\]()]+/);
  return [...new Set(words.map((word) => cleanEmail(word)).filter(Boolean))].slice(0, 50);
}

/** Lines of a heading that may stand between its first and what proves it. */
const longestHeading = 14;

type Found = Omit<Quoted, 'endsAt'>;

const isAddressAlone = (line: string): boolean => /^[<[(]\S{1,64}@\S{3,200}[>\])][,;]?$/.test(line);
const isBroken = /(?:[<[(](?:mailto:)?|[,;])\s?$/i;

const timeOrDay =
  /^(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}[:.]\d\d\b|\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|noon\b|midnight\b)/i;
/** "From: 9am", "From: Coventry, To: London, Date: 3 March": somebody's own list. A program names whoever wrote, and a time or what it is about. */
function isTimetable(said: ReadonlyMap<Label, string>): boolean {
  const [from, sent] = [said.get('from')!, said.get('sent')];
  if ([...said.values()].some((value) => value.includes('@'))) return false;
  if (timeOrDay.test(from) || sent === undefined || !/\d/.test(sent)) return true;
  return !said.has('subject') && !/\d[:.]\d\d/.test(sent);
}

/** A heading of several lines: from, and a second sign, or it is somebody's own sentence. */
function headingAt(lines: readonly string[], at: number, headFrom: number, sign: Quoted['sign']): Found | undefined {
  const said = new Map<Label, string>();
  let end = at;
  let last: Label | undefined;
  for (let index = at; index < lines.length && index < at + longestHeading; index += 1) {
    const line = lines[index]!;
    const found = labelled(line);
    if (found) {
      if (said.has(found.label) && found.label !== 'copy' && found.label !== 'other') break;
      said.set(found.label, found.value);
      last = found.label;
      end = index + 1;
    } else if (line === '' && said.size >= 3) break;
    // Copies may go over several lines, and an address may stand below its name.
    else if (
      line.includes('@') &&
      (last === 'to' ||
        last === 'copy' ||
        (last === 'from' && (isAddressAlone(line) || isBroken.test(said.get('from')!))))
    ) {
      const above = said.get(last)!;
      said.set(last, `${above} ${line}`.slice(0, 4_000));
      // What a line was broken within goes on: what else has an address below a heading may be the words.
      if (isAddressAlone(line) || isBroken.test(above)) end = index + 1;
    } else if (line !== '' || said.size < 2) break;
  }
  const isHeading = said.has('from') && (said.has('sent') || (said.has('subject') && said.has('to')));
  if (!isHeading || isTimetable(said)) return undefined;
  const sentAt = instantInHeading(said.get('sent') ?? '');
  return {
    from: mailboxIn(said.get('from')!),
    ...(sentAt ? { sentAt } : {}),
    to: addressesIn(`${said.get('to') ?? ''} ${said.get('copy') ?? ''}`),
    subject: said.get('subject') ?? '',
    sign,
    isLabelled: true,
    headFrom,
    wordsFrom: end,
  };
}

/** "On … wrote:", also over two or three lines. */
function attributionAt(
  lines: readonly string[],
  at: number,
  { isMarked, isMarkedBelow }: { isMarked: boolean; isMarkedBelow: (count: number) => boolean },
): Found | undefined {
  for (let count = 1; count <= 3; count += 1) {
    if (count > 1 && !lines[at + count - 1]) break;
    // An address may be broken behind its sign.
    const whole = lines
      .slice(at, at + count)
      .join(' ')
      .replace(/([<(])\s/g, '$1');
    // Over several lines, what stands above might be somebody's own.
    const isBegun = count === 1 || (!lines[at - 1] && lines[at]!.includes('<'));
    const line =
      attribution(whole, count === 1) ??
      (isBegun ? addressedAttribution(whole) : undefined) ??
      (isBegun && isMarkedBelow(count) ? foreignAttribution(whole) : undefined);
    if (line === undefined || (!isMarked && !isMarkedBelow(1) && isToldOf(whole))) continue;
    const sentAt = instantInHeading(line.when);
    return {
      from: mailboxIn(line.who),
      ...(sentAt ? { sentAt } : {}),
      to: [],
      subject: '',
      sign: 'reply',
      isLabelled: false,
      headFrom: at,
      wordsFrom: at + count,
    };
  }
  return undefined;
}

function otherAt(
  said: OtherHeading | undefined,
  headFrom: number,
  at: number,
  sign: Quoted['sign'],
): Found | undefined {
  if (!said) return undefined;
  const sentAt = instantInHeading(said.when);
  return {
    from: mailboxIn(said.who),
    ...(sentAt ? { sentAt } : {}),
    to: addressesIn(said.to),
    subject: said.subject,
    sign,
    isLabelled: true,
    headFrom,
    wordsFrom: at + said.count,
  };
}

const rule = /^[_\-=*]{5,}$/;

/** Without a rule about it or a heading below it, "Original message" may be what a page shows; what desks put there has words. */
const isRuled = (line: string): boolean => /^[-_‐‑‒–—]{2}|[-_‐‑‒–—]{2}$/.test(line) || answersAbove(line);

/** Whether something is said above, from `from` on, and not of the line itself: "The page says:". */
function isBelowWords(lines: readonly string[], from: number, at: number): boolean {
  const above = lines.slice(from, at).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return above.length > 0 && !above[above.length - 1]!.endsWith(':');
}

/** What a desk says last stands below a few comments, and no further. */
const longestOfDesk = 400;

/** Whether another desk sent it. `from`: the line that it begins with. */
export const isOfDesk = (text: string, from = 0): boolean =>
  isSentByDesk(
    text
      .split('\n', from + longestOfDesk)
      .slice(from)
      .map(unquoted),
  );

/** The messages under one another in a text, the newest first. Signs are taken together: a line of underscores alone is none. */
export function readThread(text: string): readonly Quoted[] {
  const raw = text.split('\n');
  const lines = raw.map(unquoted);
  const isMarked = (line: string | undefined): boolean => /^\s*>/.test(line ?? '');
  const found: Found[] = [];
  // Another desk's message begins with that line where it answers nothing: what stands below are its comments.
  let isByDesk = isSentByDesk(lines.slice(0, longestOfDesk));
  for (let at = 0; at < lines.length && found.length < 50; at += 1) {
    const line = lines[at]!;
    if (line === '') continue;
    // Without words of the same message above it, the line says nothing of what stands below.
    const sign =
      divider(line) ??
      (answersAbove(line) && isBelowWords(lines, found.at(-1)?.wordsFrom ?? 0, at) ? 'reply' : undefined);
    let next = sign || rule.test(line) ? at + 1 : at;
    while (next > at && next < at + 3 && lines[next] === '') next += 1;
    const isBelow = (count: number): boolean =>
      !isMarked(raw[next]) && isMarked(raw[next + count] || raw[next + count + 1]);
    const heading = labelled(lines[next] ?? '') ? headingAt(lines, next, at, sign) : undefined;
    const sent =
      heading ??
      (next === at || sign
        ? attributionAt(lines, next, { isMarked: isMarked(raw[next]), isMarkedBelow: isBelow })
        : undefined) ??
      otherAt(otherHeading(lines, next, raw[next] ?? '') ?? staggeredHeading(raw, next), at, next, sign);
    const isComment = !sent && Boolean(lines[next]);
    const comment = !isComment
      ? undefined
      : (journalHeading(lines[next]!) ??
        saidComment(lines[next]!) ??
        (isByDesk ? commentHeading(lines, next) : undefined));
    const one = isComment ? otherAt(comment, at, next, 'forward') : sent;
    if (one) {
      // The line that says that a message follows is part of its heading.
      found.push({ ...one, headFrom: at, sign: sign ?? one.sign, ...(isComment && { isComment }) });
      // Another desk's message may be passed on, or answered.
      isByDesk ||= isSentByDesk(lines.slice(one.wordsFrom, one.wordsFrom + longestOfDesk));
      at = one.wordsFrom - 1;
    } else if (sign && isRuled(line)) {
      found.push({
        from: { name: '', email: '' },
        to: [],
        subject: '',
        sign,
        isLabelled: false,
        headFrom: at,
        wordsFrom: at + 1,
      });
    }
  }
  return found.map((one, index) => ({ ...one, endsAt: found[index + 1]?.headFrom ?? lines.length }));
}
