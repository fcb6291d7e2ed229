import * as cfb from 'cfb';

/** What a test message holds. `rtf` is put in as Outlook stores it uncompressed ("MELA"); `rtfBytes` as they are. */
export interface MsgParts {
  /** `IPM.Note`, unless it is something else of Outlook’s. */
  messageClass?: string;
  subject?: string;
  fromName?: string;
  fromEmail?: string;
  /** An Exchange name, as inside an organisation. */
  fromExchange?: string;
  /** On whose behalf they sent it. */
  sentFor?: { name: string; email: string };
  to?: readonly { name: string; email: string }[];
  body?: string;
  html?: string | Uint8Array;
  htmlCodePage?: number;
  localeId?: number;
  rtf?: string;
  rtfBytes?: Uint8Array;
  headers?: string;
  sentAt?: string;
  files?: readonly { name: string; bytes: Uint8Array; type?: string }[];
  /** Its texts stand in narrow bytes, given as signs below 256. */
  isNarrow?: true;
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

function fixedProperties(headSize: number, cells: readonly { tag: number; low: number; high?: number }[]): Uint8Array {
  const bytes = Buffer.alloc(headSize + cells.length * 16);
  cells.forEach(({ tag, low, high = 0 }, index) => {
    bytes.writeUInt32LE(tag, headSize + index * 16);
    bytes.writeUInt32LE(6, headSize + index * 16 + 4);
    bytes.writeUInt32LE(low, headSize + index * 16 + 8);
    bytes.writeUInt32LE(high, headSize + index * 16 + 12);
  });
  return new Uint8Array(bytes);
}

function storedRtf(rtf: string): Uint8Array {
  const words = Buffer.from(rtf, 'latin1');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(words.length + 12, 0);
  head.writeUInt32LE(words.length, 4);
  head.writeUInt32LE(0x414c454d, 8);
  return new Uint8Array(Buffer.concat([head, words]));
}

/** An Outlook message file as Outlook lays it out ([MS-OXMSG]), in a container that another library writes. */
export function makeMsg(parts: MsgParts): Uint8Array {
  const file = cfb.utils.cfb_new();
  const put = (path: string, bytes: Uint8Array): void => void cfb.utils.cfb_add(file, `/${path}`, Buffer.from(bytes));
  const text = (under: string, number: string, value: string | undefined): void => {
    if (value === undefined) return;
    if (parts.isNarrow) put(`${under}__substg1.0_${number}001E`, new Uint8Array(Buffer.from(value, 'latin1')));
    else put(`${under}__substg1.0_${number}001F`, utf16(value));
  };
  const ticks = parts.sentAt ? (BigInt(Date.parse(parts.sentAt)) + 11_644_473_600_000n) * 10_000n : 0n;
  put(
    '__properties_version1.0',
    fixedProperties(32, [
      { tag: 0x340d0003, low: 0x00040000 },
      ...(parts.sentAt ? [{ tag: 0x00390040, low: Number(ticks & 0xffffffffn), high: Number(ticks >> 32n) }] : []),
      ...(parts.localeId ? [{ tag: 0x3ff10003, low: parts.localeId }] : []),
      ...(parts.htmlCodePage ? [{ tag: 0x3fde0003, low: parts.htmlCodePage }] : []),
    ]),
  );
  put('__nameid_version1.0/__substg1.0_00020102', new Uint8Array());
  put('__nameid_version1.0/__substg1.0_00030102', new Uint8Array());
  put('__nameid_version1.0/__substg1.0_00040102', new Uint8Array());
  text('', '001A', parts.messageClass ?? 'IPM.Note');
  text('', '0037', parts.subject);
  text('', '0C1A', parts.fromName);
  text('', '0C1E', parts.fromExchange ? 'EX' : 'SMTP');
  text('', '0C1F', parts.fromExchange ?? parts.fromEmail);
  if (parts.fromExchange) text('', '5D01', parts.fromEmail);
  text('', '0042', parts.sentFor?.name);
  text('', '5D02', parts.sentFor?.email);
  text('', '007D', parts.headers);
  text('', '1000', parts.body);
  if (parts.html !== undefined) {
    put(
      '__substg1.0_10130102',
      typeof parts.html === 'string' ? new Uint8Array(Buffer.from(parts.html, 'utf8')) : parts.html,
    );
  }
  if (parts.rtf !== undefined) put('__substg1.0_10090102', storedRtf(parts.rtf));
  if (parts.rtfBytes) put('__substg1.0_10090102', parts.rtfBytes);
  (parts.to ?? []).forEach((person, index) => {
    const under = `__recip_version1.0_#${String(index).padStart(8, '0')}/`;
    put(`${under}__properties_version1.0`, fixedProperties(8, [{ tag: 0x0c150003, low: 1 }]));
    text(under, '3001', person.name);
    text(under, '3003', person.email);
    text(under, '39FE', person.email);
  });
  (parts.files ?? []).forEach((one, index) => {
    const under = `__attach_version1.0_#${String(index).padStart(8, '0')}/`;
    put(`${under}__properties_version1.0`, fixedProperties(8, [{ tag: 0x37050003, low: 1 }]));
    text(under, '3707', one.name);
    text(under, '370E', one.type);
    put(`${under}__substg1.0_37010102`, one.bytes);
  });
  return new Uint8Array(cfb.write(file, { type: 'buffer' }) as Uint8Array);
}
