const marks = (kind: string): readonly [string, string] => [`-----BEGIN PGP ${kind}-----`, `-----END PGP ${kind}-----`];
const [signedFrom] = marks('SIGNED MESSAGE');
const [signatureFrom, signatureTo] = marks('SIGNATURE');
const [messageFrom, messageTo] = marks('MESSAGE');

/** Words in which OpenPGP stands in plain writing. */
export interface ArmourRead {
  /** The words without what is no words. */
  text: string;
  signatures: readonly string[];
  encrypted: readonly string[];
}

/** Takes out each stretch from a mark to its end, and puts what `instead` says in its place. */
function takeOut(text: string, from: string, to: string, taken: string[]): string {
  let rest = '';
  let at = 0;
  for (let start = text.indexOf(from); start >= 0 && taken.length < 20; start = text.indexOf(from, at)) {
    const end = text.indexOf(to, start);
    // Without its end it goes on to the end of the text: what is cut off is no words either.
    const after = end < 0 ? text.length : end + to.length;
    taken.push(text.slice(start, after));
    rest += text.slice(at, start);
    at = after;
  }
  return rest + text.slice(at);
}

/**
 * What OpenPGP put around or among words (RFC 9580 6 and 7): the words that are signed stand there in plain writing, with "- " before a
 * line that begins with a dash; what is encrypted is no words. Nothing is checked.
 */
export function readArmour(text: string): ArmourRead | undefined {
  if (!text.includes('-----BEGIN PGP ')) return undefined;
  const signatures: string[] = [];
  const encrypted: string[] = [];
  const isSigned = text.includes(signedFrom);
  const withoutSignature = takeOut(text, signatureFrom, signatureTo, signatures);
  const words = takeOut(withoutSignature, messageFrom, messageTo, encrypted);
  const plain = isSigned
    ? words
        // Its headings ("Hash: SHA512") end at an empty line.
        .replace(/-----BEGIN PGP SIGNED MESSAGE-----[^\S\n]*\r?\n(?:[A-Za-z-]{1,20}: [^\n]{0,200}\n){0,5}\s*?\n/g, '')
        .replace(/^- /gm, '')
    : words;
  return { text: plain, signatures, encrypted };
}
