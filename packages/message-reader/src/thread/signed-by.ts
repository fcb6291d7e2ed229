import type { ReadMessage } from '../message-file.js';
import { isNameOf } from './closings.js';
import { readThread } from './read-thread.js';
import { signerOf } from './signer.js';

/** A signature and what stands below it. */
const longestEnd = 14;

/**
 * The name that a message is signed with: who sends on behalf of another signs themselves, or names both. Of two names at the end the upper
 * begins the signature. For an office a person signs.
 */
export function signedBy({ from, otherSenders = [], text }: ReadMessage): string {
  const own = text.split('\n').slice(0, readThread(text)[0]?.headFrom);
  const lines = own
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(-longestEnd);
  const placeOf = (name: string): number =>
    lines.findIndex((line) => name !== '' && isNameOf(line.split(/,| ?[|•·]| [-–—] /)[0]!, name));
  const [first] = [from, ...otherSenders]
    .map(({ name }) => ({ name, at: placeOf(name) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => one.at - other.at);
  return first?.name ?? (signerOf(from, own.join('\n')) || from.name);
}
