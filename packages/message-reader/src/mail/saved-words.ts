import type { SavedKind } from '../message-file.js';
import { textOf } from '../text/html-text.js';

// What Outlook ("Save as": text, HTML, MHT, rich text [D: support.microsoft.com, "Save an Outlook message as a .eml file, a PDF file, or as a
// draft"]), a browser and an editor make of a message: its words, below a heading in lines or below none.

/** Far enough to see what a file is. */
const near = 4_000;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, near));

/** A title is in the first lines of a page. */
const longestHead = 100_000;

/**
 * Headings as servers write them, whatever the file is called: what a browser shows as "original" is saved as text, and some name an MHT
 * file .htm. A heading of Outlook's own has none of these.
 */
const ofServers =
  /^(?:[\w-]{1,60}:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,40}){0,40}?(?:received|return-path|message-id|mime-version|content-type|delivered-to):/i;
export const isMail = (bytes: Uint8Array): boolean =>
  ofServers.test(latin(bytes).replace(/^(?:\ufeff|\xef\xbb\xbf)?\s*/, ''));

/** UTF-16 without its mark: every other byte of what an English office writes is 0. */
function wideCharset(bytes: Uint8Array): string {
  const zeros = [0, 0];
  bytes.subarray(0, near).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const most = Math.min(bytes.length, near) / 2;
  if (zeros[1]! > most * 0.6 && zeros[0]! < most * 0.2) return 'utf-16le';
  return zeros[0]! > most * 0.6 && zeros[1]! < most * 0.2 ? 'utf-16be' : '';
}

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Whether it is words at all: a picture or a program that is named .txt has signs that no text has. */
function isWords(bytes: Uint8Array): boolean {
  if (hasMark(bytes)) return true;
  const charset = wideCharset(bytes);
  const head = charset === '' ? latin(bytes) : new TextDecoder(charset).decode(bytes.subarray(0, near));
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]|^%PDF-/.test(head);
}

function titleOf(bytes: Uint8Array): string {
  const head = new TextDecoder(wideCharset(bytes) || 'utf-8').decode(bytes.subarray(0, longestHead));
  const [, title = ''] = /<title\b[^<>]{0,200}>([^<>]{0,500})<\/title/i.exec(head) ?? [];
  return textOf(title).replace(/\s+/g, ' ').trim();
}

/**
 * Saved words as the message that they are the body of; undefined for what is no words. Nobody is named: what stands in the words may say
 * who wrote them.
 */
export function ofSavedWords(kind: SavedKind, bytes: Uint8Array): Uint8Array | undefined {
  if (!isWords(bytes)) return undefined;
  if (kind === 'archive' || isMail(bytes)) return bytes;
  const isRtf = latin(bytes).startsWith('{\\rtf');
  const isPage = kind === 'page' && !isRtf;
  const charset = wideCharset(bytes);
  const headings = [
    'MIME-Version: 1.0',
    ...(isPage ? [`Subject: ${titleOf(bytes)}`] : []),
    isRtf
      ? 'Content-Type: application/rtf'
      : `Content-Type: text/${isPage ? 'html' : 'plain'}${charset && !hasMark(bytes) ? `; charset=${charset}` : ''}`,
  ];
  const head = new TextEncoder().encode(`${headings.join('\r\n')}\r\n\r\n`);
  const out = new Uint8Array(head.length + bytes.length);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}
