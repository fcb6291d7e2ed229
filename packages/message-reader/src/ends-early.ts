const starts = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Where these bytes stand last, at or behind `from`; -1 where they do not. */
function lastOf(bytes: Uint8Array, signs: readonly number[], from: number): number {
  for (let at = bytes.length - signs.length; at >= Math.max(0, from); at -= 1)
    if (signs.every((sign, index) => bytes[at + index] === sign)) return at;
  return -1;
}

/** "IEND", the last chunk of a PNG (RFC 2083 4.1.4 [D]). What programs may put behind it is short. */
const isWholePng = (bytes: Uint8Array): boolean => lastOf(bytes, [0x49, 0x45, 0x4e, 0x44], bytes.length - 65_536) > 0;

/**
 * The picture begins behind the segments, and within it FF D9 is its end alone (ITU-T T.81, B.1 [D]): looked for in the whole file, that of
 * a camera's small copy among the segments would be found.
 */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    if (bytes[at + 1] === 0xff) at += 1;
    else at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  if (bytes[at] !== 0xff) return false;
  for (at += 2; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** Adobe's own reader looks for the end of a PDF in its last 1,024 bytes (ISO 32000-1, H.3, note 18 [L]); twice that, to accuse nobody. */
const isWholePdf = (bytes: Uint8Array): boolean =>
  lastOf(bytes, [0x25, 0x25, 0x45, 0x4f, 0x46], bytes.length - 2_048) >= 0;

/**
 * A zip says at its end where its list of contents is, right before that (APPNOTE.TXT 4.3.16 [D]); a comment of up to 65,535 bytes may
 * follow. The end of a zip that lies within it says another place. Four bytes of FF say that a larger record has it (4.4.1.4 [D]).
 */
function isWholeZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const [size, from] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    if (from === 0xffffffff || from + size === at) return true;
  }
  return false;
}

/** Whether a file stops before its kind says that it ends; undefined where its kind says nothing of that. */
export function endsEarly(bytes: Uint8Array): boolean | undefined {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return !isWholePng(bytes);
  if (starts(bytes, 0xff, 0xd8, 0xff)) return !isWholeJpeg(bytes);
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return !isWholePdf(bytes);
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return !isWholeZip(bytes);
  return undefined;
}

/** Whether a text in UTF-8 stops within a character: all before it is UTF-8, and what is left begins one (RFC 3629 3 [D]). */
export function endsWithinCharacter(bytes: Uint8Array): boolean {
  if ((bytes[bytes.length - 1] ?? 0) < 0x80) return false;
  const isUtf8 = (isWhole: boolean): boolean => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole }) !== '';
    } catch {
      return false;
    }
  };
  return isUtf8(false) && !isUtf8(true);
}
