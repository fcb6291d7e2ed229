import type { Pace } from '../pace.js';
import { decodeText, decoderOfPage } from '../text/character-sets.js';
import type { CompoundFile } from './compound-file.js';

/** What is read of a message ([MS-OXPROPS]): the number of each property. */
export const property = {
  messageClass: '001A',
  subject: '0037',
  submittedAt: '0039',
  sentForName: '0042',
  startsAt: '0060',
  sentForEmail: '0065',
  headers: '007D',
  senderName: '0C1A',
  senderEmail: '0C1F',
  deliveredAt: '0E06',
  body: '1000',
  rtf: '1009',
  html: '1013',
  recipientName: '3001',
  recipientEmail: '3003',
  attachedBytes: '3701',
  attachedShortName: '3704',
  attachedHow: '3705',
  attachedName: '3707',
  attachedType: '370E',
  recipientSmtp: '39FE',
  localeId: '3FF1',
  internetCodePage: '3FDE',
  messageCodePage: '3FFD',
  senderSmtp: '5D01',
  sentForSmtp: '5D02',
} as const;

/** One storage of a message file: the message itself, one of those whom it went to, or something it carries. */
export interface PropertyBag {
  /** A text, as far as `longest` bytes of it. */
  text(number: string, longest?: number): Promise<string>;
  bytes(number: string, longest?: number): Promise<Uint8Array | undefined>;
  whole(number: string): number | undefined;
  /** Milliseconds since 1970, from a FILETIME. */
  time(number: string): number | undefined;
}

/** Milliseconds since 1970 of a FILETIME: its lower and its upper half. */
export const timeOf = (low: number, high: number): number => (high * 4_294_967_296 + low) / 10_000 - 11_644_473_600_000;

/** A name, an address, a subject: as much of it as anybody reads. */
const shortText = 8_192;
/** Longer bodies are read up to here: what is kept of a message is far shorter. */
export const longestBody = 4_000_000;
/** Properties of fixed size in one storage: a message has some hundred. */
const longestFixed = 64 * 1024;

/** The text of narrow bytes, which say their code page in a property beside them. */
export function narrowText(bytes: Uint8Array, codePage: number | undefined, localePage?: number): string {
  return decodeText(bytes, { codePage, localePage });
}

/**
 * The code page of a Windows locale ([MS-LCID]), of those whose text is no Western European one. Where one language is written in two
 * scripts its place decides: Chinese in Taiwan, Hong Kong and Macau is 950 (three public tables agree, Wine’s among them [L]).
 */
export function pageOfLocale(locale: number | undefined): number | undefined {
  if (locale === undefined) return undefined;
  const page = pageOfPlace[locale & 0xffff] ?? pageOfLanguage[locale & 0x3ff];
  return decoderOfPage(page) ? page : undefined;
}

const pageOfPlace: Readonly<Record<number, number>> = {
  0x0404: 950,
  0x0c04: 950,
  0x1404: 950,
  0x0c1a: 1251,
  0x1c1a: 1251,
  0x201a: 1251,
  0x281a: 1251,
  0x301a: 1251,
  0x082c: 1251,
  0x0843: 1251,
};

const pageOfLanguage: Readonly<Record<number, number>> = {
  0x01: 1256,
  0x02: 1251,
  0x04: 936,
  0x05: 1250,
  0x08: 1253,
  0x0d: 1255,
  0x0e: 1250,
  0x11: 932,
  0x12: 949,
  0x15: 1250,
  0x18: 1250,
  0x19: 1251,
  0x1a: 1250,
  0x1b: 1250,
  0x1c: 1250,
  0x1e: 874,
  0x1f: 1254,
  0x20: 1256,
  0x22: 1251,
  0x23: 1251,
  0x24: 1250,
  0x25: 1257,
  0x26: 1257,
  0x27: 1257,
  0x29: 1256,
  0x2a: 1258,
  0x2c: 1254,
  0x2f: 1251,
  0x3f: 1251,
  0x40: 1251,
  0x43: 1254,
  0x44: 1251,
  0x50: 1251,
};

/**
 * The properties in one storage. `headSize` is what stands before the first fixed one: 32 bytes for a message, 24 for a message inside
 * one, 8 for a recipient or an attachment, whose narrow names are written as `around`, the message that they are of, says (Apache POI
 * reads them so too, MAPIMessage.guess7BitEncoding [L]).
 */
export function propertiesOf(
  file: CompoundFile,
  under: string,
  headSize: number,
  pace: Pace,
  around?: PropertyBag,
): PropertyBag {
  const fixed = file.read(`${under}__properties_version1.0`, longestFixed) ?? new Uint8Array();
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const places = new Map<number, number>();
  for (let at = headSize; at + 16 <= fixed.length; at += 16) {
    const tag = view.getUint32(at, true);
    if (!places.has(tag)) places.set(tag, at + 8);
  }
  const valueAt = (number: string, type: number): number | undefined =>
    places.get(parseInt(number, 16) * 65_536 + type);
  const stream = async (number: string, type: string, longest: number): Promise<Uint8Array | undefined> => {
    const path = `${under}__substg1.0_${number}${type}`;
    const turn = pace.spend(Math.min(file.sizeOf(path), longest) + 1_024);
    if (turn) await turn;
    return file.read(path, longest);
  };
  const whole = (number: string): number | undefined => {
    const at = valueAt(number, 0x0003);
    return at === undefined ? undefined : view.getInt32(at, true);
  };
  const said = (number: string): number | undefined => whole(number) ?? around?.whole(number);
  return {
    whole,
    text: async (number, longest = shortText) => {
      const wide = await stream(number, '001F', longest);
      if (wide) return new TextDecoder('utf-16le').decode(wide);
      const narrow = await stream(number, '001E', longest);
      if (!narrow) return '';
      // How it is to be sent is the last resort: it says nothing of what is kept, and is mostly of the same writing.
      const page = pageOfLocale(said(property.localeId)) ?? said(property.internetCodePage);
      return narrowText(narrow, said(property.messageCodePage), page);
    },
    bytes: (number, longest = longestBody) => stream(number, '0102', longest),
    time: (number) => {
      const at = valueAt(number, 0x0040);
      return at === undefined ? undefined : timeOf(view.getUint32(at, true), view.getUint32(at + 4, true));
    },
  };
}
