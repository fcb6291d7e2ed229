/**
 * SHA-256 of these bytes, as 64 hexadecimal digits. Absent where the page is no secure context: browsers lend `crypto.subtle` to
 * those alone [R: W3C Web Cryptography, `[SecureContext]`]. SharePoint is always one; a file is added all the same where it is not.
 */
export async function fingerprintOf(bytes: ArrayBuffer): Promise<string | undefined> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle;
  if (!subtle) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
