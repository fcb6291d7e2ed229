import type { Mailbox, ReadMessage } from '../message-file.js';
import { cleanEmail } from '../text/clean-text.js';
import { instantInHeading } from './date-in-heading.js';
import { personName, plainName } from './person-name.js';

/** What stands above words that were copied out of a window: neither the heading of an email nor somebody's own sentence. */
export interface PastedHeading {
  subject: string;
  from: Mailbox;
  to: readonly string[];
  /** Absent where it says no day with its year. */
  sentAt?: string;
  /** What stands below it. */
  words: string;
  chat?: ReadMessage['chat'];
}

/** Teams and WhatsApp: "[03/03/2026 08:12] Asha Patel: the letter", "03/03/2026, 08:12 - +44 7700 900123: the letter". */
const speaker = `${personName}|\\+\\d[\\d ]{7,16}`;
const chat = [
  new RegExp(`^\\[(?<when>[^\\]\\n]{4,40})\\]\\s(?<who>${speaker})(?::\\s(?<words>.*))?$`, 'u'),
  new RegExp(
    `^(?<when>\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s?[APap][Mm])?) [-–] (?<who>${speaker}): (?<words>.*)$`,
    'u',
  ),
];
/** Outlook on the web, new Outlook, Gmail and new Teams: the name, whom it went to, the day, in one order or another. */
const sender = new RegExp(`^(?<who>${personName})\\s?(?:<(?<email>[^<>\\s]{3,254})>)?$`, 'u');
const addressees = /^(?:to|cc|bcc):\s?\S/i;
const toMe = /^to me$/i;
/** A day and its time; Gmail leaves out the year, and says how long ago it was. */
const day =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},?\s)?\d{1,2}[\s/.](?:\d{1,2}|\p{L}{3,9})[\s/.]\d{2,4},?(?: at)?\s\d{1,2}[:.]\d\d/iu;
/** Nothing else stands in the line: such a day is a sign by itself, below a name. */
const dayAlone = /^[^:]{8,40}\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]m)?$/i;
const ago = /^.{0,30}\d{1,2}[:.]\d\d(?:\s?[ap]m)? \(.{1,20} ago\)$/i;

/** What one line of a chat says, and who says it. */
interface Said {
  who: string;
  when: string;
  words: string;
}

function saidIn(line: string): Said | undefined {
  const found = chat.map((expression) => expression.exec(line)).find((one) => one !== null)?.groups;
  if (!found || !/\d{1,2}[:.]\d\d/.test(found['when']!)) return undefined;
  return { who: plainName(found['who']!), when: found['when']!, words: (found['words'] ?? '').trim() };
}

function chatHeading(lines: readonly string[]): PastedHeading | undefined {
  const first = saidIn(lines[0] ?? '');
  if (!first) return undefined;
  const sentAt = /\d{1,2}\D\d{1,2}\D\d{2,4}/.test(first.when) ? instantInHeading(first.when) : undefined;
  const isTalk = lines.some((line) => (saidIn(line)?.who ?? first.who) !== first.who);
  const words = lines.flatMap((line) => {
    const said = saidIn(line);
    if (!said) return line;
    // Of several people each line needs its speaker; of one none does.
    return isTalk ? `${said.who}: ${said.words}`.trim() : said.words || [];
  });
  return {
    subject: '',
    from: { name: first.who, email: '' },
    to: [],
    ...(sentAt && { sentAt }),
    words: words.join('\n').trim(),
    // WhatsApp has a comma behind the day, or no brackets.
    chat: lines[0]!.startsWith('[') && !first.when.includes(',') ? 'teams' : 'other',
  };
}

/** Where a heading of a reading pane begins with `at`: its sender, then whom it went to and its day, of which one has to stand there. */
function paneHeading(lines: readonly string[], at: number): PastedHeading | undefined {
  const found = sender.exec(lines[at] ?? '')?.groups;
  if (!found) return undefined;
  const email = cleanEmail(found['email'] ?? '');
  let sentAt: string | undefined;
  let signs = email === '' ? 0 : 1;
  let to = '';
  let next = at + 1;
  for (; next < at + 9 && next < lines.length; next += 1) {
    const line = lines[next]!;
    // New Outlook puts whom it went to on a line of its own, and a line may be empty before it.
    const isToAlone = /^(?:to|cc):$/i.test(line);
    if (isToAlone) next += 1;
    if (isToAlone || addressees.test(line)) to += ` ${isToAlone ? (lines[next] ?? '') : line}`;
    else if (day.test(line)) {
      sentAt ??= instantInHeading(line);
      if (dayAlone.test(line)) signs += 1;
    } else if (line === '') continue;
    else if (!ago.test(line) && !toMe.test(line)) break;
    signs += 1;
  }
  if (signs < 2 || (sentAt === undefined && email === '')) return undefined;
  return {
    subject: '',
    from: { name: plainName(found['who']!), email },
    to: to
      .split(/[\s;,<>]+/)
      .map((word) => cleanEmail(word))
      .filter(Boolean),
    ...(sentAt && { sentAt }),
    words: lines.slice(next).join('\n').trim(),
  };
}

/** The heading that a chat or a reading pane puts above words that are copied from it; undefined where there is none. */
export function pastedHeading(lines: readonly string[]): PastedHeading | undefined {
  const seen = lines.map((line) => line.replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').trim());
  const found = chatHeading(seen) ?? paneHeading(seen, 0);
  if (found) return found;
  // What Outlook prints has the subject above it.
  const next = seen.findIndex((line, at) => at > 0 && line !== '');
  const below = next > 0 && next < 4 && seen[0]!.length < 200 ? paneHeading(seen, next) : undefined;
  return below?.from.email ? { ...below, subject: seen[0]! } : undefined;
}
