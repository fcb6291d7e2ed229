import type { Pace } from '../pace.js';
import { latin } from '../text/latin.js';

/** So much is decoded at once; then whoever waits may have a turn. */
const pieceSize = 64 * 1024;

const sixBits = new Uint8Array(256).fill(255);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].forEach((sign, value) => {
  sixBits[sign.charCodeAt(0)] = value;
});
sixBits['-'.charCodeAt(0)] = 62;
sixBits['_'.charCodeAt(0)] = 63;

const equals = 0x3d;
/** Texts that somebody padded and joined are few: a foot that a list adds below is looked for so often, and no more. */
const mostJoined = 200;

/** Whether base64 goes on after its padding, at `at`: with a line of it, and not with words that a list or a gateway added. */
function goesOn(bytes: Uint8Array, at: number): boolean {
  const near = latin(bytes.subarray(at, at + 120));
  const line = /^=?\s*(\S[^\r\n]*)/.exec(near)?.[1]?.trim() ?? '';
  return line === '' || (/^[A-Za-z\d+/]+={0,2}$/.test(line) && (line.length % 4 === 0 || line.length > 100));
}

/** Bytes as they were before they travelled. `isCut`: they cannot have travelled whole. */
export interface Arrived {
  bytes: Uint8Array;
  isCut: boolean;
}

export async function fromBase64(bytes: Uint8Array, pace: Pace): Promise<Arrived> {
  const out = new Uint8Array(Math.ceil((bytes.length * 3) / 4));
  let to = 0;
  let held = 0;
  let bits = 0;
  let joined = 0;
  for (let from = 0; from < bytes.length; from += pieceSize) {
    const turn = pace.spend(pieceSize);
    if (turn) await turn;
    const end = Math.min(bytes.length, from + pieceSize);
    for (let at = from; at < end; at += 1) {
      const value = sixBits[bytes[at]!]!;
      if (bytes[at] === equals && bits > 0 && joined < mostJoined) {
        if (!goesOn(bytes, at + 1)) return { bytes: out.subarray(0, to), isCut: false };
        joined += 1;
        bits = 0;
      }
      if (value === 255) continue;
      held = ((held << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[to++] = (held >> bits) & 0xff;
      }
    }
  }
  // One sign alone of four is half a byte. Padding that is left out says nothing: some programs never write it.
  return { bytes: out.subarray(0, to), isCut: bits === 6 };
}

const hexOf = (code: number | undefined): number => {
  if (code === undefined) return -1;
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code & 0xdf;
  return letter >= 65 && letter <= 70 ? letter - 55 : -1;
};

/**
 * Where a line goes on that "=" breaks, before `at`; undefined where it is a sign of its own. Blanks that a server put behind it are passed
 * over (RFC 2045 6.7, rule 3 [D]), and so is one at the very end, which a cut line leaves.
 */
function endOfSoftBreak(bytes: Uint8Array, at: number): number | undefined {
  let end = at;
  while (end < at + 80 && (bytes[end] === 0x20 || bytes[end] === 0x09)) end += 1;
  if (end >= bytes.length) return end;
  if (bytes[end] === 0x0d && bytes[end + 1] === 0x0a) return end + 2;
  return bytes[end] === 0x0a ? end + 1 : undefined;
}

async function fromQuotedPrintable(bytes: Uint8Array, pace: Pace): Promise<Uint8Array> {
  const out = new Uint8Array(bytes.length);
  let to = 0;
  let at = 0;
  while (at < bytes.length) {
    const turn = pace.spend(pieceSize);
    if (turn) await turn;
    const end = Math.min(bytes.length, at + pieceSize);
    while (at < end) {
      const code = bytes[at]!;
      if (code !== 0x3d) {
        out[to++] = code;
        at += 1;
        continue;
      }
      const broken = endOfSoftBreak(bytes, at + 1);
      const high = hexOf(bytes[at + 1]);
      const low = hexOf(bytes[at + 2]);
      if (high >= 0 && low >= 0) {
        out[to++] = high * 16 + low;
        at += 3;
      } else if (broken !== undefined) at = broken;
      else {
        out[to++] = code;
        at += 1;
      }
    }
  }
  return out.subarray(0, to);
}

/** One sign of the two behind "=": the rest did not arrive. "=" alone may be the break of a last line that some programs write. */
const endsWithinSign = (bytes: Uint8Array): boolean =>
  bytes[bytes.length - 2] === equals && hexOf(bytes[bytes.length - 1]) >= 0;

/** So many lines tell whether words stand where base64 is declared. */
const linesAsked = 20;

const packedLine = /^[A-Za-z\d+/_-]+={0,2}$/;

/** Whether a line is base64: also one whose line ends came as blanks, which leave whole pieces of one length. */
function isPacked(line: string): boolean {
  const pieces = line.trim().split(/\s+/);
  const [first = '', second] = pieces;
  if (!pieces.every((piece) => packedLine.test(piece))) return false;
  return (
    second === undefined || (first.length >= 32 && pieces.slice(0, -1).every(({ length }) => length === first.length))
  );
}

/**
 * Whether words stand as they are where base64 is declared, as programs do that forget to encode (enmime keeps such a message [L]). A first
 * line that can only be base64 settles it: a list may have added a foot that is longer.
 */
function isNoBase64(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 2_000));
  const asked = head
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesAsked);
  const [first = ''] = asked;
  if (isPacked(first) && (first.length >= 24 || (first.length % 4 === 0 && first.endsWith('=')))) return false;
  return asked.filter((line) => !isPacked(line)).length > asked.length / 2;
}

/** A foot is short. */
const longestFoot = 4_000;

/** Without the words that a list added below, behind an empty line: base64 that needs no padding does not say where it ends. */
function withoutFoot(bytes: Uint8Array): Uint8Array {
  const from = Math.max(0, bytes.length - longestFoot);
  const tail = String.fromCharCode(...bytes.subarray(from));
  for (const { index, 0: gap } of tail.matchAll(/\r?\n[ \t]{0,80}\r?\n/g)) {
    const [line = ''] = tail.slice(index + gap.length).split(/[\r\n]/, 1);
    if (line.trim() !== '' && (!isPacked(line) || /^[_-]+$/.test(line))) return bytes.subarray(0, from + index);
  }
  return bytes;
}

/** The bytes of a part, as they were before they travelled (RFC 2045 6). An encoding that is not one leaves them as they are. */
export async function decodeTransfer(bytes: Uint8Array, encoding: string, pace: Pace): Promise<Arrived> {
  if (/base64/i.test(encoding))
    return isNoBase64(bytes) ? { bytes, isCut: false } : fromBase64(withoutFoot(bytes), pace);
  if (/quoted-printable/i.test(encoding))
    return { bytes: await fromQuotedPrintable(bytes, pace), isCut: endsWithinSign(bytes) };
  return { bytes, isCut: false };
}
