import type { ListEntry } from './shapes/list-entry.js';

/** An entry in words. A key that the list does not have, because somebody dropped it or typed it, is shown as it is. */
export function entryWords(list: readonly ListEntry[], key: string): string {
  return list.find((entry) => entry.key === key)?.words ?? key;
}
