import { commentHeading, type OtherHeading } from './other-headings.js';
import { answersAbove } from './labels.js';

// What desks of others write of themselves around the comments that they send. Zendesk's are its own settings and messages, as public desks keep
// them in repositories ("You are registered as a CC …", "This email is a service from …", a code in brackets [D]); that some leave out the line
// for answers is so of those settings [D].

const begins =
  /^(?:you are (?:registered as )?a CC on (?:this|the) (?:support )?(?:request|ticket|case)\b|your (?:support )?(?:request|ticket|case|enquiry)\b[^.]{0,40}\b(?:has been|was) (?:updated|received|answered|solved|commented on)\b)/i;
const ends = /^(?:this e-?mail is a service from (?!my|our|the)\p{L}.{0,120}|\[[A-Z\d]{6}-[A-Z\d]{4}\])$/iu;

/** The code that such a desk puts last, by which it finds the message again. */
export const isCodeOfDesk = (line: string): boolean => /^\[[A-Z\d]{4,10}-[A-Z\d]{4,10}\]$/.test(line);

/** No message of a desk has more above its first comment. */
const farthestComment = 40;

/**
 * Whether another desk sent what these lines say: its line for answers stands above everything else; or a comment stands there with the name and day of
 * whoever wrote it, and a sentence of the desk's above it or below; or two such comments, the first above everything else. One comment alone may have been
 * copied by somebody.
 */
export function isSentByDesk(lines: readonly string[]): boolean {
  // Jira's service desk draws a line of dashes above everything [L].
  const first = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line));
  if (first < 0) return false;
  if (answersAbove(lines[first]!)) return true;
  const isHeading = (at: number): boolean => lines[at] !== '' && commentHeading(lines, at) !== undefined;
  const near = lines.slice(0, first + farthestComment).keys();
  const comment = [...near].find(isHeading);
  if (comment === undefined) return false;
  if (begins.test(lines[first]!) || lines.some((line) => ends.test(line))) return true;
  return comment === first && [...lines.keys()].some((at) => at > comment + 2 && isHeading(at));
}

const namesRequester =
  /^(?:[Rr]equester[ :|]{1,3}(?<named>\p{Lu}.{1,80})|An? (?:ticket|request) \([^()]{1,40}\) by (?<by>.{1,80}) has been received\b.*)$/u;

/** Whom another desk calls the requester of what it sends to its own people: below it, in a line of fields, or in its first sentence (Zendesk [D]). */
export const requesterIn = (text: string): string =>
  text
    .split('\n')
    .map((line) => namesRequester.exec(line.trim())?.groups)
    .map((found) => found?.['named'] ?? found?.['by'] ?? '')
    .find(Boolean)
    ?.trim() ?? '';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** Jira: "Asha Patel added a comment - 31/Aug/26 6:20 PM" (as its pages stand copied in public sources [D]). */
const jira = new RegExp(
  `^(?<who>\\p{Lu}[^<>:|]{1,60}?) added a comment - (?<day>\\d{1,2})/(?<month>${months})/(?<year>\\d\\d) (?<time>\\d{1,2}:\\d\\d(?: [AP]M)?)$`,
  'u',
);
/** TOPdesk: "12-01-2027 09:14 (GMT +0:00) Patel, Asha:" alone in its line [L]. */
const topDesk =
  /^(?<day>\d{1,2})-(?<month>\d\d)-(?<year>\d{4}) (?<time>\d{1,2}:\d\d)(?: \(GMT ?[+-]\d{1,2}:\d\d\))? (?<who>\p{Lu}[^<>:|\d]{1,40}, \p{Lu}[^<>:|\d]{1,40}):$/u;

/** A comment whose line says by itself that a desk wrote it. */
export function saidComment(line: string): OtherHeading | undefined {
  if (line.length > 160) return undefined;
  const found = jira.exec(line)?.groups;
  const other = found ? undefined : topDesk.exec(line)?.groups;
  if (!found && !other) return undefined;
  const when = found
    ? `${found['day']!} ${found['month']!} 20${found['year']!} ${found['time']!}`
    : `${other!['day']!}/${other!['month']!}/${other!['year']!} ${other!['time']!}`;
  return { who: (found ?? other)!['who']!, when, to: '', subject: '', count: 1 };
}
