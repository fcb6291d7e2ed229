import { decodeUtf7, isUtf7 } from './utf-7.js';

/** What a file says of its characters, from the nearest to the farthest. */
export interface SaidOfCharacters {
  /** A name, as in `charset=`. */
  declared?: string | undefined;
  /** A number of Windows', as in Outlook's properties and in RTF. */
  codePage?: number | undefined;
  /** Bytes of a page of HTML: its own `<meta>` is asked too. */
  isHtml?: boolean;
  /** Only the beginning of the bytes is given. */
  isCut?: boolean;
  /** The code page of where the file was made. */
  localePage?: number | undefined;
}

/**
 * Windows' numbers, as the names of the Encoding Standard ([R] https://encoding.spec.whatwg.org/#names-and-labels, and Microsoft's
 * "Code Page Identifiers"). What is not here (437, 850, EBCDIC) no browser decodes; 65000 is UTF-7.
 */
const named: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20127: 'windows-1252',
  20866: 'koi8-r',
  20932: 'euc-jp',
  20936: 'gbk',
  20949: 'euc-kr',
  21866: 'koi8-u',
  38598: 'iso-8859-8-i',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Names that mail programs write and the standard does not list. */
const otherNames: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'x-gbk': 'gbk',
  ks_c_5601: 'euc-kr',
  utf8mb4: 'utf-8',
  'utf-16': 'utf-16le',
};

function decoderNamed(label: string | undefined): TextDecoder | undefined {
  const name = label?.trim().toLowerCase().slice(0, 40) ?? '';
  if (name === '') return undefined;
  try {
    return new TextDecoder(
      otherNames[name] ?? name.replace(/^(?:cp|x-cp|win|windows)[-_]?(?=125\d$|874$)/, 'windows-'),
    );
  } catch {
    return undefined;
  }
}

/** The decoder of one of Windows' code pages; undefined where no browser has one. */
export function decoderOfPage(codePage: number | undefined): TextDecoder | undefined {
  if (codePage === undefined) return undefined;
  if (codePage >= 1250 && codePage <= 1258) return decoderNamed(`windows-${codePage}`);
  if (codePage >= 28591 && codePage <= 28606) return decoderNamed(`iso-8859-${codePage - 28590}`);
  return decoderNamed(named[codePage]);
}

/** What a page says of itself in its first 2,048 signs (the Encoding Standard's own bound is 1,024; Word's heads are longer). */
function saidInPage(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_048));
  for (const tag of head.split('<').slice(1)) {
    if (!/^(?:meta|\?xml)\b/i.test(tag)) continue;
    const said = /(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})/i.exec(tag.slice(0, 300))?.[1];
    if (said) return said;
  }
  return undefined;
}

const hasMark = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Sets that are written in the signs of ASCII, and so pass for UTF-8. */
const escaped = /^(?:iso-2022|hz-gb|csiso2022)/i;

/**
 * The text of bytes. A byte-order mark is believed first, then UTF-8 where every byte fits: what is wrongly declared as something else
 * is UTF-8 nearly always, and text of another set is UTF-8 by chance nearly never. Then what is declared, the page's own `<meta>`,
 * the code page of the place, and Windows-1252.
 */
export function decodeText(bytes: Uint8Array, said: SaidOfCharacters = {}): string {
  if (hasMark(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  if (hasMark(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (hasMark(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  const meta = said.isHtml ? saidInPage(bytes) : undefined;
  // Before UTF-8, which it passes for: it is written in the signs of ASCII.
  if (isUtf7(said.declared) || said.codePage === 65000) return decodeUtf7(bytes);
  const isEscaped = bytes.includes(0x1b) || /^hz/i.test(said.declared ?? '');
  const wide = /^utf-?16|^ucs-?2/i.test(said.declared ?? '') || said.codePage === 1200 || said.codePage === 1201;
  if (!(isEscaped && escaped.test(said.declared ?? meta ?? '')) && !wide && !isPage2022(said.codePage)) {
    try {
      // A text that was cut may end within a character, which makes it no other set: `stream` lets that pass.
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: said.isCut === true });
    } catch {
      const text = nearlyUtf8(bytes, said.declared);
      if (text !== undefined) return text;
      // It is another set.
    }
  }
  // A page that names a wide set is written in a narrow one, or it could not have been found.
  const inPage = meta && /^utf-?16/i.test(meta) ? undefined : meta;
  const decoder =
    notUtf8(decoderNamed(said.declared)) ??
    notUtf8(decoderOfPage(said.codePage)) ??
    notUtf8(decoderNamed(inPage)) ??
    notUtf8(decoderOfPage(said.localePage));
  return (decoder ?? new TextDecoder('windows-1252')).decode(bytes);
}

/**
 * UTF-8 in which a character was broken on the way, at a cut or by a gateway: one bad byte makes a text no other set. Two bytes or more
 * that fit UTF-8 are so by chance nearly never.
 */
function nearlyUtf8(bytes: Uint8Array, declared: string | undefined): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) good += 1;
  }
  return good >= broken * (decoderNamed(declared)?.encoding === 'utf-8' ? 1 : 3) ? text : undefined;
}

const isPage2022 = (page: number | undefined): boolean => page !== undefined && page >= 50220 && page <= 50222;
/** Declared as UTF-8 and not that: the declaration says nothing. */
const notUtf8 = (decoder: TextDecoder | undefined): TextDecoder | undefined =>
  decoder?.encoding === 'utf-8' ? undefined : decoder;
