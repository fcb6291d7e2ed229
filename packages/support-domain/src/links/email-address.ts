/**
 * What stands before the sign (RFC 5322 3.2.3, RFC 6531), without the three that mean something in a link (`?`, `&`, `%`), and the host
 * behind it. Each is one class of signs: labels that repeat a class would be tried in every way.
 */
const mailbox = /^[\p{L}\p{N}!#$'*+\-/=^_`{|}~.]{1,64}$/u;
const host = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\-.]{0,252}$/u;

/**
 * One email address, trimmed, its letters joined with their accents (RFC 6532 3.1); undefined for what is none. `a@b.example?bcc=c@d.example&body=…` is none: as part of a mail link it would
 * send a copy to somebody whom nobody sees.
 */
export function readEmailAddress(text: string): string | undefined {
  const address = text.trim().normalize('NFC');
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > 254) return undefined;
  return mailbox.test(address.slice(0, at)) && host.test(address.slice(at + 1)) ? address : undefined;
}
