import { longestText } from './message-file';

/** Signs that turn the direction of what follows, or are not seen at all: a name must not read as another. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** One line of a message: a name, an address, a subject. */
export function cleanLine(text: string, longest = 300): string {
  return text.replace(unseen, '').replace(control, ' ').replace(/\s+/g, ' ').trim().slice(0, longest).trim();
}

/** The words of a body, and whether there was more of it than was read. */
export interface TextRead {
  text: string;
  wasCut: boolean;
}

/** The body of a message: lines as they were, no more than one empty line between two. */
export function cleanText({ text, wasCut }: TextRead): TextRead {
  const clean = text
    .slice(0, longestText * 20)
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(control, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const isLong = clean.length > longestText;
  return {
    text: isLong ? clean.slice(0, longestText).trimEnd() : clean,
    wasCut: wasCut || isLong || text.length > longestText * 20,
  };
}

/** An email address in small letters; empty for what is none, such as an Exchange name. */
export function cleanEmail(text: string): string {
  const line = cleanLine(text, 254).replace(/^<|>$/g, '').toLowerCase();
  return /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+$/.test(line) ? line : '';
}

/** An instant from what a message calls its date; undefined for what is no date. */
export function cleanInstant(text: string | number | undefined): string | undefined {
  const ms = typeof text === 'number' ? text : text ? Date.parse(text) : Number.NaN;
  if (!Number.isFinite(ms) || ms < Date.UTC(1990, 0, 1) || ms > Date.UTC(2200, 0, 1)) return undefined;
  return new Date(ms).toISOString();
}
