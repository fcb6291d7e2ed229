import { encodeText } from '../find/encode-text.js';
import { textFromOutside } from '../text-from-outside.js';

/** Mail programs cut a link off beyond about this many characters: copying comes first. */
export const longestMailto = 1_800;

/** A link that opens a mail with everything in it, or why there is none. */
export type MailtoLink =
  | { outcome: 'link'; url: string }
  | { outcome: 'too-long'; length: number; limit: number; message: string }
  | { outcome: 'refused'; message: string };

const address = /^[^\s@,;:<>()[\]\\"?&]+@[^\s@,;:<>()[\]\\"?&]+$/;

/**
 * A mail link (RFC 6068) to one person. Nothing is ever cut: where the draft is too long for a link, the screen offers copying.
 * Line ends go as CRLF; an address cannot bring headers or further people with it.
 */
export function mailtoLink(mail: { to: string; subject: string; words: string }): MailtoLink {
  const [to, subject, words] = [mail?.to, mail?.subject, mail?.words].map(textFromOutside) as [string, string, string];
  const person = to.trim();
  if (person === '')
    return { outcome: 'refused', message: 'There is no email address for this person. Copy the reply instead' };
  if (!address.test(person))
    return { outcome: 'refused', message: 'The email address of this person must be like name@example.com' };
  const lines = words.replace(/\r\n|\r|\n/g, '\r\n');
  const oneLine = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const url = `mailto:${encodeText(person).replace(/%40/g, '@')}?subject=${encodeText(oneLine)}&body=${encodeText(lines)}`;
  if (url.length <= longestMailto) return { outcome: 'link', url };
  return {
    outcome: 'too-long',
    length: url.length,
    limit: longestMailto,
    message: 'This reply is too long for a mail link, which would cut it off. Copy it instead',
  };
}
