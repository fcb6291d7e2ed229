import type { Mailbox } from '../message-file.js';
import { cleanEmail } from '../text/clean-text.js';
import { instantInHeading } from './date-in-heading.js';

/** What stands above words that were copied out of a window: no heading of a mail, and nobody's own sentence. */
export interface PastedHeading {
  from: Mailbox;
  /** Absent where it says no day with its year. */
  sentAt?: string;
  /** What stands behind it in its last line. */
  words: string;
  /** The first line that is none of it. */
  wordsFrom: number;
}

const name = "\\p{Lu}[\\p{L}'’.()-]*(?: (?:\\p{Lu}[\\p{L}'’.()-]*|de|der|den|van|von|la|bin|al|ap|o)){0,5}";
/** Teams and WhatsApp: "[03/03/2026 08:12] Asha Patel: the letter", "03/03/2026, 08:12 - Asha Patel: the letter". */
const chat = [
  new RegExp(`^\\[(?<when>[^\\]\\n]{5,40})\\]\\s(?<who>${name})(?::\\s(?<words>.*))?$`, 'u'),
  new RegExp(
    `^(?<when>\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[ap]m)?) [-–] (?<who>${name}): (?<words>.*)$`,
    'iu',
  ),
];
/** Outlook on the web and new Outlook: the name, whom it went to, the day. */
const sender = new RegExp(`^(?<who>${name})\\s?(?:<(?<email>[^<>\\s]{3,254})>)?$`, 'u');
const addressees = /^(?:to|cc|bcc):\s?\S/i;
const day =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},?\s)?\d{1,2}[\s/.](?:\d{1,2}|\p{L}{3,9})[\s/.]\d{2,4},?(?: at)?\s\d{1,2}[:.]\d\d/iu;

const chatHeading = (lines: readonly string[]): PastedHeading | undefined => {
  const found = chat.map((expression) => expression.exec(lines[0] ?? '')).find((one) => one !== null)?.groups;
  if (!found || !/\d{1,2}[:.]\d\d/.test(found.when!)) return undefined;
  const sentAt = /\d{1,2}\D\d{1,2}\D\d{2,4}/.test(found.when!) ? instantInHeading(found.when!) : undefined;
  return {
    from: { name: found.who!, email: '' },
    ...(sentAt && { sentAt }),
    words: (found.words ?? '').trim(),
    wordsFrom: 1,
  };
};

const paneHeading = (lines: readonly string[]): PastedHeading | undefined => {
  const found = sender.exec(lines[0] ?? '')?.groups;
  if (!found) return undefined;
  let to = 1;
  while (to < 6 && lines[to] !== undefined && (lines[to] === '' || addressees.test(lines[to]!))) to += 1;
  const sentAt = day.test(lines[to] ?? '') ? instantInHeading(lines[to]!) : undefined;
  if (!sentAt || !lines.slice(1, to).some((line) => addressees.test(line))) return undefined;
  return { from: { name: found.who!, email: cleanEmail(found.email ?? '') }, sentAt, words: '', wordsFrom: to + 1 };
};

/** The heading that a chat or a reading pane puts above words that are copied from it; undefined where there is none. */
export function pastedHeading(lines: readonly string[]): PastedHeading | undefined {
  const seen = lines.slice(0, 8).map((line) => line.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').trim());
  return chatHeading(seen) ?? paneHeading(seen);
}
