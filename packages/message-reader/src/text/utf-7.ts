/**
 * UTF-7 (RFC 2152 [D]), which no browser decodes: a page in it was markup to one program and plain words to the next (the Encoding
 * Standard lists it as one that must not be supported [D]). Here it becomes words alone, as everything does that is decoded.
 */
export const isUtf7 = (name: string | undefined): boolean =>
  /^(?:x-)?(?:unicode-(?:1-1|2-0)-)?utf-?7$/i.test(name?.trim() ?? '');

/** Signs between "+" and "-" are UTF-16 in base64; "+-" is a plus. What does not fit stays as it stands. */
const shifted = /\+([A-Za-z0-9+/]*)(-?)/g;

export function decodeUtf7(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(shifted, (whole, signs: string, end: string) => {
    if (signs === '') return end === '-' ? '+' : whole;
    // 16 bits are two signs and two thirds: fewer are no character.
    if (signs.length < 3) return whole;
    const pairs = atob(signs.slice(0, signs.length % 4 === 1 ? -1 : undefined));
    const wide = Uint8Array.from(pairs.slice(0, pairs.length - (pairs.length % 2)), (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-16be').decode(wide);
  });
}
