import { writtenAs } from '../contents.js';
import { headingsOfWinmail, isWinmail } from '../outlook/winmail.js';

/**
 * What a mail program that cannot open a wrapping shows as a file, and people then save and pass on by itself: by the kind that it has as a
 * part of a message. Its name alone says what it is of all but winmail.dat, which begins with its own mark.
 */
const kindOfPart: readonly (readonly [RegExp, string])[] = [
  [/\.p7m$/i, 'application/pkcs7-mime'],
  [/\.rpmsg$/i, 'application/x-microsoft-rpmsg-message'],
  [/\.(?:asc|pgp|gpg)$/i, 'application/pgp-encrypted'],
];

/** A part of a message that somebody saved by itself, as the message that would have brought it; undefined for anything else. */
export async function ofPartAlone(fileName: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const isWrapping = isWinmail('', '', bytes);
  const type = isWrapping ? 'application/ms-tnef' : kindOfPart.find(([ending]) => ending.test(fileName))?.[1];
  if (type === undefined || (!isWrapping && writtenAs(bytes) !== undefined)) return undefined;
  const headings = [
    'MIME-Version: 1.0',
    ...(isWrapping ? await headingsOfWinmail(bytes) : []),
    `Content-Type: ${type}; name="${fileName.replace(/[^\x20-\x7e]|["\\]/g, '_').slice(-80)}"`,
    'Content-Transfer-Encoding: binary',
  ];
  const head = new TextEncoder().encode(`${headings.join('\r\n')}\r\n\r\n`);
  const out = new Uint8Array(head.length + bytes.length);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}
