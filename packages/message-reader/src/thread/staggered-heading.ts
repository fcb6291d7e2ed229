import type { OtherHeading } from './other-headings.js';
import { withoutPlace } from './other-headings.js';

// Notes sends what it answers in plain text with a table for its heading, whose cells are set by blanks and break over lines, so that "To", "cc"
// and "Subject" end lines of their own and the address of whoever wrote is cut in two (as its messages stand in archives of lists [L]).

/** Its left column begins a third of the way in, its right one beyond this. */
const leftColumn = /^[\s>]{8,30}\S/;
const anyColumn = /^[\s>]{8,90}\S/;
const longest = 24;

const dayAndTime =
  /(?<!\d)(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?|\d{1,2} \p{L}{3,9} \d{4},? \d{1,2}:\d\d)/iu;

/** What stands behind a word that ends a line, in the lines below it, up to the next such word. */
const isLabel = (line: string): boolean => /(?:^|\s)(?:to|cc|bcc|subject|please respond to)$/i.test(line);

/**
 * The heading that begins with a line, where it is such a table: lines set in by blanks, among them a day with its time, one that ends in "To"
 * and one that ends in "Subject". A poem, or a letter's address on the right, has not all of these.
 */
export function staggeredHeading(raw: readonly string[], at: number): OtherHeading | undefined {
  if (!leftColumn.test(raw[at] ?? '')) return undefined;
  let end = at;
  while (
    end < raw.length &&
    end < at + longest &&
    (raw[end]!.replace(/[\s>]/g, '') === '' || anyColumn.test(raw[end]!))
  )
    end += 1;
  const block = raw.slice(at, end);
  const said = block.map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const to = said.findIndex((line) => /(?:^|\s)to$/i.test(line));
  const subject = said.findIndex((line) => /(?:^|\s)subject$/i.test(line));
  const left = block.map((line, index) => (leftColumn.test(line) ? said[index]! : '')).filter(Boolean);
  const dated = left.findIndex((line) => dayAndTime.test(line));
  if (to < 0 || subject < to || dated < 0) return undefined;
  let count = said.length;
  while (count > 0 && said[count - 1] === '') count -= 1;
  const below = said.slice(subject + 1);
  const next = below.findIndex(isLabel);
  const who = [...left.slice(0, dated), left[dated]!.slice(0, dayAndTime.exec(left[dated]!)!.index)]
    .map((line) => line.replace(/\s?(?:to|cc|subject)$/i, ''))
    .join(' ')
    .replace(/\bsent by:.*$/i, '')
    // An address that was broken has no blanks.
    .replace(/<[^<>]{1,254}>/, (address) => address.replace(/\s/g, ''));
  return {
    who: withoutPlace(who.trim()),
    when: dayAndTime.exec(left[dated]!)![1]!,
    to: said
      .slice(to + 1, subject)
      .filter((line) => line.includes('@'))
      .join(' '),
    subject: below
      .slice(0, next < 0 ? undefined : next)
      .filter(Boolean)
      .join(' '),
    count,
  };
}
