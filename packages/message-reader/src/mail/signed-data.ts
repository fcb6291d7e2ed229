/** One element of DER or BER: its tag, and where its content stands. An element without a length ends with its parent. */
interface Element {
  tag: number;
  from: number;
  to: number;
}

function elementAt(bytes: Uint8Array, at: number, end: number): Element | undefined {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || at + 2 > end) return undefined;
  if (first < 0x80) return { tag, from: at + 2, to: Math.min(end, at + 2 + first) };
  const count = first & 0x7f;
  if (count === 0) return { tag, from: at + 2, to: end };
  if (count > 4) return undefined;
  let size = 0;
  for (let index = 0; index < count; index += 1) size = size * 256 + (bytes[at + 2 + index] ?? 0);
  return { tag, from: at + 2 + count, to: Math.min(end, at + 2 + count + size) };
}

const sequence = 0x30;
const octets = 0x04;
const octetsInPieces = 0x24;
const content = 0xa0;
/** 1.2.840.113549.1.7.2, signedData (RFC 5652 5.1). */
const signedData = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/**
 * The message that a signature is wrapped around (RFC 5652, "opaque" signing: its words stand in the wrapping in plain writing);
 * undefined where it is encrypted, or nothing of this. The signature itself is not checked.
 */
export function unwrapSigned(bytes: Uint8Array): Uint8Array | undefined {
  const outer = elementAt(bytes, 0, bytes.length);
  const kind = outer?.tag === sequence ? elementAt(bytes, outer.from, outer.to) : undefined;
  if (!outer || !kind || !signedData.every((byte, index) => bytes[kind.from + index] === byte)) return undefined;
  const wrapped = elementAt(bytes, kind.to, outer.to);
  const signed = wrapped && elementAt(bytes, wrapped.from, wrapped.to);
  const version = signed && elementAt(bytes, signed.from, signed.to);
  const digests = version && elementAt(bytes, version.to, signed.to);
  const inside = digests && elementAt(bytes, digests.to, signed.to);
  const insideKind = inside?.tag === sequence ? elementAt(bytes, inside.from, inside.to) : undefined;
  const holder = insideKind && inside ? elementAt(bytes, insideKind.to, inside.to) : undefined;
  const words = holder?.tag === content ? elementAt(bytes, holder.from, holder.to) : undefined;
  if (!words) return undefined;
  if (words.tag === octets) return bytes.subarray(words.from, words.to);
  return words.tag === octetsInPieces ? joined(bytes, words) : undefined;
}

function joined(bytes: Uint8Array, { from, to }: Element): Uint8Array {
  const whole = new Uint8Array(to - from);
  let have = 0;
  let at = from;
  for (let piece = elementAt(bytes, at, to); piece?.tag === octets; piece = elementAt(bytes, at, to)) {
    whole.set(bytes.subarray(piece.from, piece.to), have);
    have += piece.to - piece.from;
    at = Math.max(piece.to, at + 2);
  }
  return whole.subarray(0, have);
}
