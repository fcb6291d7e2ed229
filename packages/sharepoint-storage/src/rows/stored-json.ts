import { withoutTurns } from '@tms-support/sharepoint-schema';

/** The signs as they are, or as JSON may write them. Few notes have one: the others are read without looking at each of their values. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\u(?:061c|200[ef]|202[a-e]|206[6-9])/i;
/** What stands inside sentences of the desk, as one line of a list does. What somebody wrote stays as they wrote it. */
const inSentences = new Set(['name', 'title']);

/** Reads the JSON of a cell or of a file, with names and titles as a column of one line is read. Throws where it is none. */
export function storedJson(text: string): unknown {
  if (!turns.test(text)) return JSON.parse(text);
  return JSON.parse(text, function (this: object, key, value: unknown) {
    // The name of a file is its address.
    const isShown = inSentences.has(key) && typeof value === 'string' && !('size' in this);
    return isShown ? withoutTurns(value) : value;
  });
}
