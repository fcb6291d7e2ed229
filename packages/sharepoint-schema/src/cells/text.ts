import * as z from 'zod/mini';
import { bad, good, isBlank, type CellCodec } from './cell.js';

/** What a single line of text holds in SharePoint, in UTF-16 units. */
export const textLimit = 255;
/** What a note holds in SharePoint, in UTF-16 units. */
export const noteLimit = 63_999;

// C0 controls but tab and line ends, the two non-characters, and halves of a surrogate pair: XML cannot carry them, so
// SharePoint refuses the whole item for the sake of one of them.
const unsendable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as SharePoint can keep it: what XML cannot carry is marked with U+FFFD, line ends are `\n`. */
export function sendable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unsendable, '\ufffd');
}

/** The text, cut to `limit` with an ellipsis, and never through the middle of a character. */
export function cutTo(limit: number, text: string): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * One line without the signs that turn the writing round [D: Unicode, UAX 9]. Names and titles stand inside sentences of the desk, in titles of
 * windows and in mails, none of which can set them apart; one sign would turn the rest of the sentence round.
 */
export const withoutTurns = (line: string): string => line.replace(turns, '');

const textCell = z.string();
const numberCell = z.number();

/** A calculated column or an import may hand a number where text is expected: it reads as it shows. */
function asText(cell: unknown): string | undefined {
  const text = textCell.safeParse(cell);
  if (text.success) return text.data.replace(/\r\n?/g, '\n');
  const number = numberCell.safeParse(cell);
  return number.success ? String(number.data) : undefined;
}

/**
 * One line of text, which is read without what turns the sentence round that it stands in; the cell keeps it. What is longer than SharePoint keeps
 * is cut; whoever must not lose it keeps it elsewhere too.
 */
export const textCodec: CellCodec<string> = {
  read(cell) {
    if (isBlank(cell)) return good<string>(undefined);
    const text = asText(cell);
    return text === undefined ? bad('This cell must contain text.') : good(withoutTurns(text).trim() || undefined);
  },
  write(value) {
    const line =
      value === undefined
        ? ''
        : sendable(value)
            .split('\n')
            .map((part) => part.trim())
            .filter(Boolean)
            .join(' ');
    return line === '' ? null : cutTo(textLimit, line);
  },
};

/** Several lines of plain text, kept as they are. */
export const noteCodec: CellCodec<string> = {
  read(cell) {
    if (isBlank(cell)) return good<string>(undefined);
    const text = asText(cell);
    return text === undefined ? bad('This cell must contain text.') : good(text);
  },
  write(value) {
    return isBlank(value) ? null : cutTo(noteLimit, sendable(value!));
  },
};
