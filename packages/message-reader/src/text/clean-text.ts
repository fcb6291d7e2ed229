import { longestText } from '../message-file.js';
import { headingInLines } from './flattened.js';
import { cutWhole } from './whole-characters.js';
import { withOwnLinks } from './wrapped-links.js';

/** Signs that turn the direction of what follows, or are not seen at all: a name must not read as another. A joiner between pictures makes them one. */
const unseen =
  /[\u00ad\u034f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** One line of a message: a name, an address, a subject. */
export function cleanLine(text: string, longest = 300): string {
  // No name is longer than a page, whatever a file says: nothing is done to the rest of it.
  const near = text.slice(0, longest * 20);
  const clean = near.replace(unseen, '').replace(control, ' ').replace(/\s+/g, ' ').trim();
  return cutWhole(clean, longest).trim();
}

/** The words of a body, and whether there was more of it than was read. */
export interface TextRead {
  text: string;
  wasCut: boolean;
}

/** What programs of Microsoft put before an item of a list, out of a font of signs: "·", or a sign of no meaning [L]. */
const bullet = /^[·\uf0b7\uf0a7\uf0d8] ?(?=\S)/;

function cleanedLine(line: string): string {
  const clean = line.replace(/[ \t\u00a0\u3000]+/g, ' ').trim();
  return bullet.test(clean) ? clean.replace(bullet, '• ') : clean;
}

/** One blank may be anything; two or more set a line off, as in a list, a log or a table. */
const leastIndent = 2;
/** As wide as a tab is shown most often [L]. */
const tab = '    ';
const longestIndent = 40;

const blanks = /^[ \t\u00a0\u3000]{1,80}/;
const indentOf = (line: string): number => blanks.exec(line)?.[0].replaceAll('\t', tab).length ?? 0;

/** Lines without the blanks that run on; those before a line stay, without what all lines have. */
function cleanedLines(lines: readonly string[]): string[] {
  const clean = lines.map((line) => (line === '' ? line : cleanedLine(line)));
  const indents = lines.map((line) => (line === '' ? 0 : indentOf(line)));
  const common = indents.reduce(
    (least, indent, at) => (clean[at] === '' ? least : Math.min(least, indent)),
    longestIndent,
  );
  return clean.map((line, at) => {
    const indent = Math.min(indents[at]! - common, longestIndent);
    return line === '' || indent < leastIndent ? line : ' '.repeat(indent) + line;
  });
}

/** Without empty lines before it, and anything behind it: the blanks before its first line are its own. */
export const trimmedBlock = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** The body of a message: lines as they were, no more than one empty line between two. */
export function cleanText({ text, wasCut }: TextRead, longest = longestText): TextRead {
  // Blanks and empty lines fall away: some times what is kept is enough to fill it.
  const read = cutWhole(text, longest * 8);
  const lines = cleanedLines(
    read
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(unseen, '')
      .replace(control, '')
      .split('\n'),
  ).join('\n');
  const clean = trimmedBlock(withOwnLinks(headingInLines(lines)).replace(/\n{3,}/g, '\n\n'));
  return {
    text: cutWhole(clean, longest).trimEnd(),
    wasCut: wasCut || clean.length > longest || read.length < text.length,
  };
}

/**
 * What may stand before and after the sign (RFC 5322 3.4.1, RFC 6531), without the three that mean something in a link. The host is
 * one class of signs: labels that repeat a class would be tried in every way.
 */
const mailbox = /^[\p{L}\p{N}!#$'*+\-/=^_`{|}~.]+$/u;
const host = /^[\p{L}\p{N}][\p{L}\p{N}\-.]*$/u;

/** An email address in small letters; empty for what is none, such as an Exchange name. */
export function cleanEmail(text: string): string {
  const line = cleanLine(text, 320)
    .replace(/^<|>$/g, '')
    .replace(/^(?:smtp|mailto):/i, '')
    .toLowerCase();
  const at = line.indexOf('@');
  if (at < 1 || line.length > 254) return '';
  return mailbox.test(line.slice(0, at)) && host.test(line.slice(at + 1)) ? line : '';
}

/** An instant from what a message calls its date; undefined for what is no date. */
export function cleanInstant(text: string | number | undefined): string | undefined {
  const ms = typeof text === 'number' ? text : text ? Date.parse(text.slice(0, 100)) : Number.NaN;
  if (!Number.isFinite(ms) || ms < Date.UTC(1990, 0, 1) || ms > Date.UTC(2200, 0, 1)) return undefined;
  return new Date(ms).toISOString();
}
