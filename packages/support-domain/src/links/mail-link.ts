import { encodeText } from '../find/encode-text.js';
import { textFromOutside } from '../text-from-outside.js';
import { readEmailAddress } from './email-address.js';

/** Mail programs cut a link off beyond about this many characters: copying comes first. */
export const longestMailto = 1_800;

/** A link that opens a mail with everything in it, or why there is none. */
export type MailtoLink =
  | { outcome: 'link'; url: string }
  | { outcome: 'too-long'; length: number; limit: number; message: string }
  | { outcome: 'refused'; message: string };

/**
 * A link that begins a mail to one person, and holds nothing else (RFC 6068); undefined where the text is no address. Every mail link of
 * the desk is made in this file: an address that somebody typed would bring further people and words with it otherwise.
 */
export function mailLink(to: string | undefined): string | undefined {
  const address = readEmailAddress(to ?? '');
  return address && `mailto:${encodeText(address).replace(/%40/g, '@')}`;
}

/**
 * A mail link (RFC 6068) to one person. Nothing is ever cut: where the draft is too long for a link, the screen offers copying.
 * Line ends go as CRLF; an address cannot bring headers or further people with it.
 */
export function mailtoLink(mail: { to: string; subject: string; words: string }): MailtoLink {
  const [to, subject, words] = [mail?.to, mail?.subject, mail?.words].map(textFromOutside) as [string, string, string];
  if (to.trim() === '')
    return { outcome: 'refused', message: 'There is no email address for this person. Copy the reply instead' };
  const link = mailLink(to);
  if (!link) return { outcome: 'refused', message: 'The email address of this person must be like name@example.com' };
  const lines = words.replace(/\r\n|\r|\n/g, '\r\n');
  const oneLine = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const url = `${link}?subject=${encodeText(oneLine)}&body=${encodeText(lines)}`;
  if (url.length <= longestMailto) return { outcome: 'link', url };
  return {
    outcome: 'too-long',
    length: url.length,
    limit: longestMailto,
    message: 'This reply is too long for a mail link, which would cut it off. Copy it instead',
  };
}

/** A subject or the words of a mail, as this file writes them: in a subject a line's end would begin another header. */
const isOwnField = (field: string): boolean => {
  const [, name, text = ''] = /^(subject|body)=([^=#]*)$/.exec(field) ?? [];
  const said = decodeURIComponent(text);
  if (encodeText(said) !== text) return false;
  return name === 'body' || (name === 'subject' && !/[\p{Cc}\u2028\u2029]/u.test(said));
};

/**
 * Whether a link is as this file makes them: to one address, with one subject and one text at most, each sign written as it is written
 * here. Programs read what is written otherwise ("mailto://a@b.example") each in their own way.
 */
export function isMailLink(link: string): boolean {
  if (!link.startsWith('mailto:')) return false;
  const [to = '', more, ...rest] = link.slice('mailto:'.length).split('?');
  if (rest.length > 0 || /[\s,]/.test(link)) return false;
  try {
    if (mailLink(decodeURIComponent(to)) !== `mailto:${to}`) return false;
    const fields = more?.split('&') ?? [];
    return fields.every(isOwnField) && new Set(fields.map((field) => field.slice(0, 4))).size === fields.length;
  } catch {
    return false;
  }
}
