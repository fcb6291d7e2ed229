import type { Pace } from '../pace.js';

/** What stands in the dictionary before a message begins ([MS-OXRTFCP] 2.1.2.1). */
const dictionary =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const headSize = 16;
const packed = 0x75465a4c;
const unpacked = 0x414c454d;
/** More is not read: no message that a person wrote is. */
const largest = 4_000_000;

/**
 * RTF as Outlook packs it ([MS-OXRTFCP] 2.2.2), with a turn for the page. What its head says of its length is believed up to what is
 * there: one that says 2 GB holds no more than it does.
 */
export async function unpackRtf(bytes: Uint8Array, pace: Pace): Promise<Uint8Array> {
  if (bytes.length < headSize) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  const size = view.getUint32(4, true);
  if (kind === unpacked) return bytes.subarray(headSize, headSize + Math.min(size, largest));
  if (kind !== packed) return new Uint8Array();
  const window = new Uint8Array(4_096);
  for (let at = 0; at < dictionary.length; at += 1) window[at] = dictionary.charCodeAt(at);
  let put = dictionary.length;
  // A piece of 2 bytes stands for 17 at most.
  const out = new Uint8Array(Math.min(size, largest, bytes.length * 9));
  let to = 0;
  const keep = (byte: number): void => {
    window[put] = byte;
    put = (put + 1) % 4_096;
    if (to < out.length) out[to++] = byte;
  };
  let at = headSize;
  let nextTurn = at;
  while (at < bytes.length && to < out.length) {
    if (at >= nextTurn) {
      nextTurn = at + 8_192;
      const turn = pace.spend(65_536);
      if (turn) await turn;
    }
    const flags = bytes[at++]!;
    for (let bit = 0; bit < 8 && at < bytes.length; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        keep(bytes[at++]!);
        continue;
      }
      const place = ((bytes[at]! << 4) | ((bytes[at + 1] ?? 0) >> 4)) & 0xfff;
      const length = ((bytes[at + 1] ?? 0) & 0x0f) + 2;
      at += 2;
      // A piece that points at where the next sign goes is the end.
      if (place === put) return out.subarray(0, to);
      for (let step = 0; step < length; step += 1) keep(window[(place + step) % 4_096]!);
    }
  }
  return out.subarray(0, to);
}
