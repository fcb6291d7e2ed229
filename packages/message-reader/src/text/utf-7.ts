/**
 * UTF-7 (RFC 2152 [D]), which no browser decodes: a page in it was markup to one program and plain words to the next (the Encoding
 * Standard lists it as one that must not be supported [D]). Here it becomes words alone, as everything does that is decoded.
 */
export const isUtf7 = (name: string | undefined): boolean =>
  /^(?:x-)?(?:unicode-(?:1-1|2-0)-)?utf-?7$/i.test(name?.trim() ?? '');

/** It is decoded in one stretch, up to more than is ever kept of a text (`cleanText`). */
export const longestUtf7 = 300_000;

/** Signs between "+" and "-" are UTF-16 in base64; "+-" is a plus. What does not fit stays as it stands. */
const shifted = /\+([A-Za-z0-9+/]*)(-?)/g;

export function decodeUtf7(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, longestUtf7))
    .replace(shifted, (whole, signs: string, end: string) => {
      if (signs === '') return end === '-' ? '+' : whole;
      // 16 bits are two signs and two thirds: fewer are no character.
      if (signs.length < 3) return whole;
      const pairs = atob(signs.slice(0, signs.length % 4 === 1 ? -1 : undefined));
      let text = '';
      for (let at = 0; at + 1 < pairs.length; at += 2)
        text += String.fromCharCode(pairs.charCodeAt(at) * 256 + pairs.charCodeAt(at + 1));
      return text;
    });
}
