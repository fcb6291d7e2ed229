import type { CompoundFile } from './compound-file';

/** What is read of a message ([MS-OXPROPS]): the number of each property. */
export const property = {
  subject: '0037',
  submittedAt: '0039',
  sentForName: '0042',
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
  recipientSmtp: '39FE',
  internetCodePage: '3FDE',
  messageCodePage: '3FFD',
  senderSmtp: '5D01',
  sentForSmtp: '5D02',
} as const;

/** One storage of a message file: the message itself, or one of those whom it went to. */
export interface PropertyBag {
  text(number: string): string;
  bytes(number: string): Uint8Array | undefined;
  whole(number: string): number | undefined;
  /** Milliseconds since 1970, from a FILETIME. */
  time(number: string): number | undefined;
}

function textDecoder(codePage: number | undefined): TextDecoder {
  try {
    if (codePage === 65001) return new TextDecoder('utf-8');
    if (codePage !== undefined && codePage >= 28591 && codePage <= 28605)
      return new TextDecoder(`iso-8859-${codePage - 28590}`);
    return new TextDecoder(codePage === 932 ? 'shift_jis' : `windows-${codePage ?? 1252}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** The text of bytes that say their code page in a property beside them; UTF-8 where they say nothing and are that. */
export function decodeBytes(bytes: Uint8Array, codePage: number | undefined): string {
  if (codePage !== undefined) return textDecoder(codePage).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Longer texts are read up to here: what is kept of a message is far shorter. */
const longestValue = 4_000_000;

/** The properties in one storage. `headSize` is what stands before the first fixed one: 32 bytes for a message, 8 for a recipient. */
export function propertiesOf(file: CompoundFile, under: string, headSize: number): PropertyBag {
  const fixed = file.read(`${under}__properties_version1.0`) ?? new Uint8Array();
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  const valueAt = (number: string, type: number): number | undefined => {
    const tag = parseInt(number, 16) * 65_536 + type;
    for (let at = headSize; at + 16 <= fixed.length; at += 16) if (view.getUint32(at, true) === tag) return at + 8;
    return undefined;
  };
  const stream = (number: string, type: string): Uint8Array | undefined =>
    file.read(`${under}__substg1.0_${number}${type}`)?.subarray(0, longestValue);
  const whole = (number: string): number | undefined => {
    const at = valueAt(number, 0x0003);
    return at === undefined ? undefined : view.getInt32(at, true);
  };
  return {
    whole,
    text: (number) => {
      const wide = stream(number, '001F');
      if (wide) return new TextDecoder('utf-16le').decode(wide);
      const narrow = stream(number, '001E');
      return narrow ? textDecoder(whole(property.messageCodePage)).decode(narrow) : '';
    },
    bytes: (number) => stream(number, '0102'),
    time: (number) => {
      const at = valueAt(number, 0x0040);
      if (at === undefined) return undefined;
      const ticks = view.getUint32(at + 4, true) * 4_294_967_296 + view.getUint32(at, true);
      return ticks / 10_000 - 11_644_473_600_000;
    },
  };
}
