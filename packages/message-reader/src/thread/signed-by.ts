import type { ReadMessage } from '../message-file.js';
import { isNameOf } from './closings.js';
import { readThread } from './read-thread.js';

/** A signature and what stands below it. */
const longestEnd = 14;

/**
 * The name that a message is signed with: who sends on behalf of another signs themselves, or names both. Of two names at the end the upper
 * begins the signature.
 */
export function signedBy({ from, otherSenders = [], text }: ReadMessage): string {
  const lines = text
    .split('\n')
    .slice(0, readThread(text)[0]?.headFrom)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-longestEnd);
  const placeOf = (name: string): number =>
    lines.findIndex((line) => name !== '' && isNameOf(line.split(/,| ?[|•·]| [-–—] /)[0]!, name));
  const [first] = [from, ...otherSenders]
    .map(({ name }) => ({ name, at: placeOf(name) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at);
  return first?.name ?? from.name;
}
