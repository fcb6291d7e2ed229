import { Contents, kindOfFile } from '../contents.js';
import type { Reading } from '../reading.js';
import { decodeText } from '../text/character-sets.js';
import { noBody, type BodyRead } from '../text/choose-body.js';
import { cleanEmail, cleanInstant, cleanLine } from '../text/clean-text.js';
import { addPictures } from '../mail/pictures-in-page.js';
import { bodyOf } from './body-of.js';
import { narrowText, property, timeOf, type PropertyBag } from './message-properties.js';

/** [MS-OXTNEF] 2.1.3.1: what stands at the beginning, and the attributes that are read. */
const signature = 0x223e9f78;
const attribute = {
  body: 0x0002800c,
  from: 0x00008000,
  subject: 0x00018004,
  messageProperties: 0x00069003,
  codePage: 0x00069007,
  attachBegins: 0x00069002,
  attachData: 0x0006800f,
  attachTitle: 0x00018010,
  attachProperties: 0x00069005,
} as const;

/** Known by its kind, its name or its beginning: gateways rename it (noname, ATT00001.dat) [L]. */
export const isWinmail = (mediaType: string, name: string, bytes: Uint8Array): boolean =>
  /^application\/(?:vnd\.)?ms-tnef$/.test(mediaType) ||
  /^win(?:mail)?\.dat$/i.test(name) ||
  [0x78, 0x9f, 0x3e, 0x22].every((byte, at) => bytes[at] === byte);

const mostProperties = 2_000;
const mostAttached = 100;

type Values = ReadonlyMap<string, Uint8Array>;

/** How many bytes a value of a type of fixed size takes, made up to four. */
const sizeOfType: Readonly<Record<number, number>> = {
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x000a: 4,
  0x000b: 4,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
};
const upToFour = (size: number): number => Math.ceil(size / 4) * 4;

/** The properties in a block ([MS-OXTNEF] 2.1.3.4), by "10000001F": number and type. A block that is cut ends there. */
function readProperties(block: Uint8Array): Values {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const values = new Map<string, Uint8Array>();
  let at = 4;
  const word = (): number => {
    const value = view.getUint32(at, true);
    at += 4;
    return value;
  };
  try {
    const count = Math.min(view.getUint32(0, true), mostProperties);
    for (let turn = 0; turn < count; turn += 1) {
      const type = view.getUint16(at, true);
      const number = view.getUint16(at + 2, true);
      at += 4;
      if (number >= 0x8000) {
        at += 16;
        const isNamed = word() !== 0;
        // Read first: `at += …(word())` would take the place from before the length, and lose all that follows.
        const length = isNamed ? word() : 4;
        at += upToFour(length);
      }
      const isMany = (type & 0x1000) !== 0;
      const fixed = sizeOfType[type & 0x0fff];
      const items = isMany || fixed === undefined ? Math.min(word(), mostProperties) : 1;
      for (let item = 0; item < items; item += 1) {
        const size = fixed ?? word();
        const key = `${number.toString(16).padStart(4, '0').toUpperCase()}${(type & 0x0fff).toString(16).padStart(4, '0').toUpperCase()}`;
        if (!values.has(key)) values.set(key, block.subarray(at, at + size));
        at += upToFour(size);
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return values;
}

function bagOf(values: Values, codePage: number | undefined): PropertyBag {
  const view = (number: string, type: string): DataView | undefined => {
    const value = values.get(number + type);
    return value && new DataView(value.buffer, value.byteOffset, value.byteLength);
  };
  const whole = (number: string): number | undefined => {
    const value = view(number, '0003');
    return value && value.byteLength >= 4 ? value.getInt32(0, true) : undefined;
  };
  return {
    whole,
    text: async (number, longest = 8_192) => {
      const wide = values.get(`${number}001F`);
      if (wide) return new TextDecoder('utf-16le').decode(wide.subarray(0, longest)).split('\0', 1)[0]!;
      const narrow = values.get(`${number}001E`);
      return narrow ? narrowText(narrow.subarray(0, longest), codePage).split('\0', 1)[0]! : '';
    },
    bytes: async (number, longest = Number.POSITIVE_INFINITY) => values.get(`${number}0102`)?.subarray(0, longest),
    time: (number) => {
      const value = view(number, '0040');
      return value && value.byteLength >= 8 ? timeOf(value.getUint32(0, true), value.getUint32(4, true)) : undefined;
    },
  };
}

/** Who wrote, as an attribute of its own has it: four lengths, the name, and the address behind its kind ([MS-OXTNEF] 2.1.3.3.1). */
function senderIn(data: Uint8Array, codePage: number | undefined): { name: string; email: string } {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 8) return { name: '', email: '' };
  const from = 8 + view.getUint16(4, true);
  const textAt = (begin: number, end: number): string =>
    narrowText(data.subarray(begin, end), codePage).split('\0', 1)[0]!;
  return { name: textAt(8, from), email: textAt(from, from + view.getUint16(6, true)).replace(/^SMTP:/i, '') };
}

/** What a winmail.dat says of the message that it is of, as headings: somebody saved it by itself. */
export async function headingsOfWinmail(packed: Uint8Array): Promise<readonly string[]> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const found = new Map<number, Uint8Array>();
  for (let at = 6; at + 9 <= packed.length; at += 9 + view.getUint32(at + 5, true) + 2) {
    const id = view.getUint32(at + 1, true);
    if (!found.has(id)) found.set(id, packed.subarray(at + 9, at + 9 + view.getUint32(at + 5, true)));
    // The words of the message, and what it says of itself, stand before its files.
    if (id === attribute.attachBegins) break;
  }
  const page = found.get(attribute.codePage);
  const codePage = page && page.length >= 4 ? page[0]! + page[1]! * 256 : undefined;
  const bag = bagOf(readProperties(found.get(attribute.messageProperties) ?? new Uint8Array(4)), codePage);
  const said = senderIn(found.get(attribute.from) ?? new Uint8Array(), codePage);
  const name = (await bag.text(property.sentForName)) || (await bag.text(property.senderName)) || said.name;
  const email =
    cleanEmail(await bag.text(property.senderSmtp)) || cleanEmail(await bag.text(property.senderEmail)) || said.email;
  const subject = found.get(attribute.subject);
  const title = (await bag.text(property.subject)) || (subject ? narrowText(subject, codePage).split('\0', 1)[0]! : '');
  const sentAt = cleanInstant(bag.time(property.submittedAt)) ?? cleanInstant(bag.time(property.deliveredAt));
  const named = JSON.stringify(cleanLine(name, 120).replace(/["\\]/g, ''));
  return [
    `From: ${named} <${cleanEmail(email)}>`,
    `Subject: ${cleanLine(title)}`,
    ...(sentAt ? [`Date: ${sentAt}`] : []),
  ];
}

interface Attached {
  title: string;
  bytes: Uint8Array;
  values: Values;
}

/** What Outlook packs into winmail.dat for readers that are no Outlook: the words, and the files. */
export async function readWinmail(packed: Uint8Array, reading: Reading): Promise<BodyRead> {
  const { contents, pace } = reading;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  if (packed.length < 6 || view.getUint32(0, true) !== signature || reading.depth >= 5) {
    contents.add({ name: 'winmail.dat', kind: 'winmail', bytes: packed, isRead: false });
    return noBody;
  }
  let values: Values = new Map();
  let plain: Uint8Array | undefined;
  let codePage: number | undefined;
  const attached: Attached[] = [];
  for (let at = 6; at + 9 <= packed.length;) {
    const id = view.getUint32(at + 1, true);
    const size = view.getUint32(at + 5, true);
    const turn = pace.spend(Math.min(size, packed.length) + 64);
    if (turn) await turn;
    const data = packed.subarray(at + 9, at + 9 + size);
    // It was cut on the way: what is here is not all of it.
    if (data.length < size) contents.wasCut = true;
    const last = attached[attached.length - 1];
    if (id === attribute.messageProperties) values = readProperties(data);
    else if (id === attribute.body) plain = data;
    else if (id === attribute.codePage && data.length >= 4) codePage = view.getUint32(at + 9, true);
    else if (id === attribute.attachBegins && attached.length >= mostAttached) {
      contents.wasCut = true;
      break;
    } else if (id === attribute.attachBegins) attached.push({ title: '', bytes: new Uint8Array(), values: new Map() });
    else if (last && id === attribute.attachData) last.bytes = data;
    else if (last && id === attribute.attachTitle) last.title = narrowText(data, codePage).split('\0', 1)[0]!;
    else if (last && id === attribute.attachProperties) last.values = readProperties(data);
    at += 9 + size + 2;
  }
  const body = await bodyOf(bagOf(values, codePage), pace);
  await addPictures(body.pictures, reading);
  const text = body.text.trim() === '' && plain ? decodeText(plain, { codePage }).split('\0', 1)[0]! : body.text;
  contents.add({ name: 'winmail.dat', kind: 'winmail', bytes: packed, isRead: text.trim() !== '' });
  const more: BodyRead[] = [];
  for (const one of attached) more.push(await readAttached(one, codePage, reading));
  return { ...body, text: [text, ...more.map((one) => one.text)].filter((part) => part.trim() !== '').join('\n\n') };
}

async function readAttached(
  { title, bytes, values }: Attached,
  codePage: number | undefined,
  reading: Reading,
): Promise<BodyRead> {
  const bag = bagOf(values, codePage);
  const name = (await bag.text(property.attachedName)) || title;
  const object = values.get(`${property.attachedBytes}000D`);
  // A message inside: the name of its interface, and a file of this kind again.
  if (object && object.length > 22) {
    const inner = new Contents(`${reading.contents.nextId}.`);
    const body = await readWinmail(object.subarray(16), { ...reading, contents: inner, depth: reading.depth + 1 });
    const isRead = body.text.trim() !== '';
    reading.contents.add({ name, kind: 'message', bytes: new Uint8Array(), isRead });
    reading.contents.files.push(...inner.files);
    reading.contents.list.push(...inner.list.filter((one) => one.kind !== 'winmail'));
    return body;
  }
  const type = (await bag.text(property.attachedType)).toLowerCase();
  const whole = bytes.length > 0 ? bytes : ((await bag.bytes(property.attachedBytes)) ?? new Uint8Array());
  const inner = /\.(?:eml|msg)$/i.test(name) ? await reading.readInner(name, whole, reading) : undefined;
  if (inner) reading.contents.addMessage(inner.message.subject || name, whole, inner.message, inner.files);
  else reading.contents.add({ name, kind: kindOfFile(name, type, whole), bytes: whole, isRead: false });
  return noBody;
}
