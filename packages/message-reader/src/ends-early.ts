/** A compressed file says at its end what is in it; a comment of up to 65,535 bytes may follow (APPNOTE.TXT 4.3.16 [D]). */
const endOfZip = 22 + 65_535;
/** Readers look for the end of a PDF in so many bytes (ISO 32000-1, note 18 of Adobe's own [D]); twice that, to accuse nobody. */
const endOfPdf = 2_048;
/** Cameras put notes of their own behind the end of a picture [L]. */
const endOfJpeg = 65_536;

function has(bytes: Uint8Array, signs: readonly number[], within: number): boolean {
  for (let at = bytes.length - signs.length; at >= Math.max(0, bytes.length - within); at -= 1)
    if (signs.every((sign, index) => bytes[at + index] === sign)) return true;
  return false;
}

/** How a file of each kind begins, how it ends, and in how many of its last bytes that stands. */
const endings: readonly (readonly [begins: readonly number[], ends: readonly number[], within: number])[] = [
  // "IEND", the last chunk of a PNG (RFC 2083 4.1.4 [D]): what programs put behind it is not looked through.
  [[0x89, 0x50, 0x4e, 0x47], [0x49, 0x45, 0x4e, 0x44], endOfJpeg],
  [[0xff, 0xd8, 0xff], [0xff, 0xd9], endOfJpeg],
  [[0x25, 0x50, 0x44, 0x46], [0x25, 0x25, 0x45, 0x4f, 0x46], endOfPdf],
  [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06], endOfZip],
];

/** Whether a file stops before its kind says that it ends; undefined where its kind says nothing of that. */
export function endsEarly(bytes: Uint8Array): boolean | undefined {
  const kind = endings.find(([begins]) => begins.every((sign, at) => bytes[at] === sign));
  return kind && !has(bytes, kind[1], kind[2]);
}
