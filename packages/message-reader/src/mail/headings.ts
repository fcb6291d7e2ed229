import { addressParser, decodeWords, type Address } from 'postal-mime';
import type { Mailbox } from '../message-file.js';
import { cleanEmail, cleanLine } from '../text/clean-text.js';
import { decodeText } from '../text/character-sets.js';
import { decodeUtf7, isUtf7 } from '../text/utf-7.js';

/** The longest block of headings that is read: what is behind it is passed over, up to the empty line. */
export const longestHeadings = 128 * 1024;
/** The longest single heading: some 200 people. */
const longestHeading = 16 * 1024;
/** The most people who are read of one heading. */
const mostPeople = 100;

const wordsInARow = /=\?([^?\s]{1,40})\?([bq])\?[^?]*\?=(?:\s+=\?\1\?\2\?[^?]*\?=)+/gi;

const encodedWord = /=\?([^?\s]{1,40})\?([bq])\?([^?]*)\?=/gi;

/** Encoded words in UTF-7, which no browser decodes, as words in UTF-8. */
const withoutUtf7 = (text: string): string =>
  text.replace(encodedWord, (whole, charset: string, kind: string, said: string) => {
    if (!isUtf7(charset)) return whole;
    try {
      const signs = /b/i.test(kind)
        ? atob(said)
        : said
            .replace(/_/g, ' ')
            .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
      const words = new TextEncoder().encode(decodeUtf7(Uint8Array.from(signs, (sign) => sign.charCodeAt(0))));
      return `=?utf-8?B?${btoa(String.fromCharCode(...words))}?=`;
    } catch {
      return whole;
    }
  });

/**
 * Encoded words of one kind in a row as one: programs cut them at a length, and so within a character (against RFC 2047 5, and Outlook and
 * many others do it), which each alone would lose.
 */
function joinedWords(text: string): string {
  return withoutUtf7(text).replace(wordsInARow, (row, charset: string, kind: string) => {
    const pieces = [...row.matchAll(/\?[bq]\?([^?]*)\?=/gi)].map((piece) => piece[1]!);
    if (kind.toLowerCase() === 'q') return `=?${charset}?Q?${pieces.join('')}?=`;
    try {
      return `=?${charset}?B?${btoa(pieces.map((piece) => atob(piece)).join(''))}?=`;
    } catch {
      // Not base64 throughout: read each as it is.
      return row;
    }
  });
}

/** The headings of a message or of a part of one. The first of a name counts, as Outlook shows it. */
export class Headings {
  private readonly values = new Map<string, string>();

  constructor(block: Uint8Array) {
    const text = decodeText(block.subarray(0, longestHeadings), { isCut: block.length >= longestHeadings }).replace(
      /^\ufeff/,
      '',
    );
    let name = '';
    let value = '';
    const keep = (): void => {
      if (name === '') return;
      const first = this.values.get(name);
      if (first === undefined) this.values.set(name, value);
      // Against RFC 5322 3.6 [D]; who forges a sender does it, and so does a gateway that goes wrong.
      else if (name === 'from' && first.length < longestHeading) this.values.set(name, `${first}, ${value}`);
    };
    for (const line of text.split(/\r\n|\r|\n/)) {
      if (/^[ \t]/.test(line)) {
        if (value.length < longestHeading) value += ` ${line.trim()}`;
        continue;
      }
      keep();
      const colon = line.indexOf(':');
      name = colon > 0 && colon < 80 ? line.slice(0, colon).trimEnd().toLowerCase() : '';
      value = line.slice(colon + 1, colon + 1 + longestHeading).trim();
    }
    keep();
  }

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.values.has(name));
  }

  /** A heading as it stands; empty where there is none. */
  raw(name: string): string {
    return this.values.get(name) ?? '';
  }

  /** A heading in words: "=?utf-8?Q?Caf=C3=A9?=" is "Café". */
  words(name: string): string {
    return cleanLine(decodeWords(joinedWords(this.raw(name))));
  }

  /** Whom a heading names, those in its groups too: "TMU: a@x, b@x;" is two. */
  people(name: string): Mailbox[] {
    return mailboxesIn(this.raw(name));
  }

  /** The value of a heading and what stands after it: "text/plain; charset=utf-8". */
  structured(name: string): Structured {
    return structuredValue(this.raw(name));
  }
}

function mailboxesIn(text: string): Mailbox[] {
  if (text === '') return [];
  const flat = (one: Address): { name: string; address?: string | undefined }[] => one.group ?? [one];
  return addressParser(joinedWords(text))
    .flatMap(flat)
    .slice(0, mostPeople)
    .map((one) => {
      // Comments may stand within an address (RFC 5322 3.4.1 [D]).
      const email = cleanEmail((one.address ?? '').replace(/\s?\([^()]*\)\s?/g, ''));
      // A name alone may be taken for an address. An Exchange name ("/o=ExchangeLabs/…") is neither.
      const said = one.name || (email === '' ? one.address : '');
      // Outlook writes a name in quotes within its quotes.
      const name = cleanLine(said ?? '', 120).replace(/^'(.+)'$/, '$1');
      return { name: /^\/o=/i.test(name) ? '' : name, email };
    })
    .map((one) => ({ ...one, name: one.email !== '' && cleanEmail(one.name) === one.email ? '' : one.name }))
    .filter((one) => one.name !== '' || one.email !== '')
    .reduce<Mailbox[]>(withSurname, []);
}

/** "Patel, Asha <asha@x>" without its quotes (against RFC 5322 3.2.4 [D], by scripts and old programs [L]): the comma parts no two people. */
function withSurname(before: readonly Mailbox[], one: Mailbox): Mailbox[] {
  const last = before[before.length - 1];
  if (!last || last.email !== '' || one.email === '' || one.name === '') return [...before, one];
  return [...before.slice(0, -1), { name: `${last.name}, ${one.name}`, email: one.email }];
}

/** A value in small letters, and its parameters by name (RFC 2045 5.1, RFC 2231). */
export interface Structured {
  value: string;
  parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s*([^\s=;"]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;"]*))/gy;

/** Takes a heading apart. Of a parameter that stands twice the first counts. */
function structuredValue(text: string): Structured {
  const semicolon = text.indexOf(';');
  const value = (semicolon < 0 ? text : text.slice(0, semicolon)).split('(', 1)[0]!.trim().toLowerCase();
  const found = new Map<string, string>();
  let at = semicolon;
  while (at >= 0) {
    parameter.lastIndex = at;
    const match = parameter.exec(text);
    if (match) {
      const name = match[1]!.toLowerCase();
      const said = match[2]?.replace(/\\(.)/g, '$1') ?? match[3]!.trim();
      if (!found.has(name)) found.set(name, said);
    }
    at = text.indexOf(';', match ? parameter.lastIndex : at + 1);
  }
  return { value, parameters: joinedParameters(found) };
}

/** "name*0*=utf-8''Caf%C3%A9; name*1=.pdf" is one parameter, "name". */
function joinedParameters(found: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of found) if (!name.includes('*')) joined.set(name, decodeWords(value));
  for (const name of found.keys()) {
    const base = name.split('*', 1)[0]!;
    if (!name.includes('*') || base === '' || joined.has(base)) continue;
    const pieces = [found.get(`${base}*`) ?? found.get(`${base}*0*`) ?? found.get(`${base}*0`) ?? ''];
    const isEncoded = found.has(`${base}*`) || found.has(`${base}*0*`);
    for (let turn = 1; turn < 50; turn += 1) {
      const piece = found.get(`${base}*${turn}*`) ?? found.get(`${base}*${turn}`);
      if (piece === undefined) break;
      pieces.push(piece);
    }
    joined.set(base, isEncoded ? decodedParameter(pieces.join('')) : decodeWords(pieces.join('')));
  }
  return joined;
}

function decodedParameter(text: string): string {
  const [charset = '', , ...rest] = text.split("'");
  const said = rest.length > 0 ? rest.join("'") : text;
  const bytes: number[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const hex = said[at] === '%' ? /^[0-9a-f]{2}/i.exec(said.slice(at + 1, at + 3))?.[0] : undefined;
    if (hex) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else bytes.push(...new TextEncoder().encode(said[at]));
  }
  return decodeText(new Uint8Array(bytes), { declared: charset });
}
