import { randomFillSync } from 'node:crypto';

const AT_ONCE = 128;
const LENGTH = 36;
const DASH = 45;
const DIGITS = Buffer.from('0123456789abcdef');

/** Where a dash stands before a byte. */
const dashBefore = (place: number): boolean => place === 4 || place === 6 || place === 8 || place === 10;

const bytes = Buffer.alloc(AT_ONCE * 16);
const letters = Buffer.alloc(AT_ONCE * LENGTH);
let made = '';
let left = 0;

/** Writes a store of guids of version 4, as one text. */
function fill(): void {
  randomFillSync(bytes);
  let at = 0;
  bytes.forEach((random, index) => {
    const place = index % 16;
    const byte = place === 6 ? (random & 0x0f) | 0x40 : place === 8 ? (random & 0x3f) | 0x80 : random;
    if (dashBefore(place)) letters[at++] = DASH;
    letters[at++] = DIGITS[byte >> 4] ?? 0;
    letters[at++] = DIGITS[byte & 15] ?? 0;
  });
  made = letters.toString('latin1');
  left = AT_ONCE;
}

/**
 * A guid of version 4. Node's `randomUUID` joins each out of twenty pieces, which SQLite has to have joined again when it is bound: two for
 * each row were a twelfth of an import.
 */
export function randomGuid(): string {
  if (left === 0) fill();
  left -= 1;
  return made.slice(left * LENGTH, (left + 1) * LENGTH);
}
