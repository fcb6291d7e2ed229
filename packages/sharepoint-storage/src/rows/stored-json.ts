import { withoutTurns } from '@tms-support/sharepoint-schema';

/** Reads the JSON of a cell or of a file, with names and titles as a column of one line is read: they stand in sentences. Throws where it is not one. */
export function storedJson(text: string): unknown {
  // Few notes have such a sign: the others are read without looking at each of their values.
  if (withoutTurns(text) === text) return JSON.parse(text);
  return JSON.parse(text, function (this: object, key, value: unknown) {
    // The name of a file is its address.
    return /^(name|title)$/.test(key) && typeof value === 'string' && !('size' in this) ? withoutTurns(value) : value;
  });
}
