import type { DocumentRow } from '@tms-support/sharepoint-storage';
import type { LeftOut, PackFacts, PackedFile } from './pack-facts';
import { packPage, safeFileName } from './pack-page';

/** Kinds of documents that are read in an office, and run nothing by being kept. */
const kinds = /\.(docx?|dotx?|xlsx?|pptx?|pdf|rtf|txt|csv|odt|ods|odp|msg|eml|png|jpe?g)$/i;
/** Of one file, and of all: a browser holds a page of this size, and a mail system would take neither. */
export const mostOfOne = 100 * 1024 * 1024;
const mostOfAll = 400 * 1024 * 1024;
/** Bytes turned into base64 at a time: divisible by three, so that the pieces make one text. */
const slice = 3 * 256 * 1024;

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes in base64, as a blob: the browser keeps it off the page's memory, where one string of all would end the tab. */
async function base64Of(bytes: Uint8Array, rest: () => Promise<void>): Promise<Blob> {
  const parts: Blob[] = [];
  for (let at = 0; at < bytes.length; at += slice) {
    const some = bytes.subarray(at, at + slice);
    let raw = '';
    for (let from = 0; from < some.length; from += 8192)
      raw += String.fromCharCode(...some.subarray(from, from + 8192));
    parts.push(new Blob([btoa(raw)]));
    await rest();
  }
  return new Blob(parts);
}

async function digest(text: string, as: 'hex' | 'base64'): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return as === 'hex' ? hexOf(hash) : btoa(String.fromCharCode(...new Uint8Array(hash)));
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** A document with what the pack says of it. */
interface ToPack extends Pick<PackedFile, 'title' | 'limit' | 'due' | 'keptBy' | 'copyOf'> {
  row: DocumentRow;
}

export interface MakePack {
  documents: readonly ToPack[];
  facts: Omit<PackFacts, 'files' | 'leftOut'>;
  readFile(url: string): Promise<ArrayBuffer>;
  /** How many documents are in, of how many. */
  progress(done: number, all: number): void;
  /** Lets the page draw. */
  rest(): Promise<void>;
}

/** Why a file could not be read, in words for the pack. */
const whyNot = (cause: unknown): string => {
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (code === 'STORAGE.NOT_ALLOWED') return 'whoever made this pack cannot open it';
  if (code === 'STORAGE.NOT_FOUND') return 'the file is not there';
  return 'SharePoint did not send it';
};

/** The name at the end of an address. Anybody may have typed it: one with a lone % in it is taken as it stands. */
function lastPartOf(url: string): string {
  const last = url.split(/[?#]/)[0]!.split('/').pop() || 'document';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Makes the pack: one HTML file with the documents in it. Each is read, hashed and put away before the next one is. */
export async function makePack({ documents, facts, readFile, progress, rest }: MakePack): Promise<{
  blob: Blob;
  files: readonly PackedFile[];
  leftOut: readonly LeftOut[];
}> {
  const files: PackedFile[] = [];
  const bodies: Blob[] = [];
  const leftOut: LeftOut[] = [];
  let all = 0;
  for (const [at, one] of documents.entries()) {
    progress(at, documents.length);
    const { row, ...said } = one;
    const name = safeFileName(row.fileName ?? lastPartOf(row.value.url));
    const leave = (why: string): void => void leftOut.push({ title: one.title, why });
    if (!kinds.test(name)) {
      leave(`a pack cannot hold a file of this kind (${name})`);
      continue;
    }
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await readFile(row.value.url));
    } catch (cause) {
      leave(whyNot(cause));
      continue;
    }
    if (bytes.length > mostOfOne || all + bytes.length > mostOfAll) {
      const most =
        bytes.length > mostOfOne
          ? `a pack holds ${megabytes(mostOfOne)} of one`
          : `the pack is full at ${megabytes(mostOfAll)}`;
      leave(`too large: ${megabytes(bytes.length)}, and ${most}`);
      continue;
    }
    all += bytes.length;
    const hash = hexOf(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
    bodies.push(await base64Of(bytes, rest));
    files.push({ ...said, name: freshName(name, files), bytes: bytes.length, hash });
  }
  progress(documents.length, documents.length);
  const page = await packPage({ ...facts, files, leftOut }, digest);
  const parts = bodies.flatMap((body, at) => [`<script type="text/plain" id="f${at}">`, body, '</script>\n']);
  return { blob: new Blob([page.head, ...parts, page.tail], { type: 'text/html' }), files, leftOut };
}

/** Two documents of one name are two files on a disk. */
function freshName(name: string, files: readonly { name: string }[]): string {
  const isTaken = (one: string): boolean => files.some((file) => file.name.toLowerCase() === one.toLowerCase());
  const [, stem, kind] = /^(.*?)(\.[^.]*)?$/.exec(name)!;
  let fresh = name;
  for (let n = 2; isTaken(fresh); n += 1) fresh = `${stem} (${n})${kind ?? ''}`;
  return fresh;
}
