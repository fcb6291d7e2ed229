import { endsEarly } from './ends-early.js';
import { cleanLine } from './text/clean-text.js';
import { passesOnNotice, waitsElsewhere } from './waits-elsewhere.js';
import type { Content, ContentKind, InnerFile, ReadMessage } from './message-file.js';

/** More things than anybody looks through. */
const mostContents = 200;

/** What somebody tells of a thing in a message. */
interface Found {
  name: string;
  kind: ContentKind;
  bytes: Uint8Array;
  isRead: boolean;
  /** It did not arrive whole, as far as its own kind does not say otherwise. */
  isCut?: boolean;
}

/** Gathers what a message holds beside its words. Ids are its own, and count within the file. */
export class Contents {
  readonly list: Content[] = [];
  readonly files: InnerFile[] = [];
  readonly inner: ReadMessage[] = [];
  wasCut = false;

  constructor(private readonly prefix: string) {}

  get nextId(): string {
    return `${this.prefix}${this.list.length + 1}`;
  }

  add({ name, kind, bytes, isRead, isCut = false }: Found): void {
    if (this.list.length >= mostContents) {
      this.wasCut = true;
      return;
    }
    const id = this.nextId;
    const shown = cleanLine(name, 150) || nameless[kind];
    // What was read is not asked for again. Of a link to a file in the cloud an Outlook file has no bytes, and nothing is missing.
    const isDamaged = !isRead && (endsEarly(bytes) ?? isCut);
    this.list.push({ id, kind, name: shown, size: bytes.length, isRead, ...(isDamaged && { isDamaged }) });
    if (bytes.length > 0) this.files.push({ id, name: shown, bytes });
  }

  /** What is not in the file at all, where its words say that it waits elsewhere. */
  addWaiting(words: string, subject: string): void {
    if (this.list.some(({ kind }) => kind === 'protected')) return;
    if (!waitsElsewhere(words) && !passesOnNotice(words, subject)) return;
    this.add({ name: 'The message itself', kind: 'protected', bytes: new Uint8Array(), isRead: false });
  }

  /** A message inside: its words are its own, its files are ours too. */
  addMessage(name: string, bytes: Uint8Array, message: ReadMessage, files: readonly InnerFile[]): void {
    this.add({ name, kind: 'message', bytes, isRead: true });
    this.inner.push(message);
    this.files.push(...files);
  }
}

const nameless: Readonly<Record<ContentKind, string>> = {
  picture: 'picture',
  file: 'file',
  message: 'message',
  invitation: 'invitation',
  signature: 'signature',
  encrypted: 'encrypted part',
  protected: 'protected part',
  winmail: 'winmail.dat',
  disguised: 'file',
  missing: 'the rest of the message',
  fields: 'details',
};

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** What the first bytes are of; undefined where they say nothing. */
export function writtenAs(bytes: Uint8Array): string | undefined {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'picture';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'picture';
  if (starts(bytes, 0x47, 0x49, 0x46, 0x38)) return 'picture';
  // RIFF, and WEBP behind its size.
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50)) return 'picture';
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'compound';
  if (starts(bytes, 0x4d, 0x5a)) return 'program';
  return undefined;
}

const expected: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.(?:png|jpe?g|gif|webp)$/i, ['picture']],
  [/\.pdf$/i, ['pdf']],
  [/\.(?:docx|xlsx|pptx|zip)$/i, ['zip', 'compound']],
  [/\.(?:doc|xls|ppt|msg)$/i, ['compound', 'zip']],
  [/\.(?:txt|csv|eml|ics)$/i, []],
];

/** Whether a file is plainly something else than its name says. What has no telling first bytes is believed. */
function isDisguised(name: string, bytes: Uint8Array): boolean {
  const written = writtenAs(bytes);
  const kinds = expected.find(([ending]) => ending.test(name))?.[1];
  return written !== undefined && kinds !== undefined && !kinds.includes(written);
}

/**
 * What Microsoft's rights management wraps a message in; and the page that Purview, Cisco and Proofpoint send to whoever has no such
 * program. The first is Microsoft's [D]; the names of the pages are as they were met [L].
 */
const isProtection = (name: string, mediaType: string): boolean =>
  mediaType.includes('rpmsg') ||
  /\.rpmsg(?:\.html?)?$/i.test(name) ||
  (/html|octet/.test(mediaType) && /^(?:message|securedoc[\w-]{0,60}|securemessageatt)\.html?$/i.test(name));

/** A lock or a seal, by its kind, its name or its first line: programs that do not know it send it as a file of no kind. */
function sealedAs(name: string, mediaType: string, bytes: Uint8Array): ContentKind | undefined {
  if (isProtection(name, mediaType)) return 'protected';
  if (/^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(mediaType) || /\.p7s$/i.test(name)) return 'signature';
  const line = String.fromCharCode(...bytes.subarray(0, 40));
  if (line.startsWith('-----BEGIN PGP SIGNATURE')) return 'signature';
  return line.startsWith('-----BEGIN PGP MESSAGE') || /\.(?:p7m|pgp|gpg)$/i.test(name) ? 'encrypted' : undefined;
}

/** What an attachment is that is not read. */
export function kindOfFile(name: string, mediaType: string, bytes: Uint8Array): ContentKind {
  const sealed = sealedAs(name, mediaType, bytes);
  if (sealed) return sealed;
  if (isDisguised(name, bytes)) return 'disguised';
  return mediaType.startsWith('image/') || writtenAs(bytes) === 'picture' ? 'picture' : 'file';
}
