import { BufferParse } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { mustFit } from '../attachments/issue-attachments.js';
import { sharePointSaid } from '../site/sharepoint-said.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { asking } from '../site/to-storage-error.js';

// By the calls that take a decoded path: the older ones take "%" and "#" in a name for something else [R: Microsoft, "Supporting % and # in
// files and folders with the ResourcePath API"]. By these addresses, and not by PnPjs' files, which bring folders and sharing along.
const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));
const nameInUse = '-2130575257';
const doing = 'putting the file into the library';

const ofFile = (site: Site, path: string, call: string) =>
  SPQueryable(site.sp.web, `getFileByServerRelativePath(decodedurl='${quoted(path)}')/${call}`);

async function put(site: Site, path: string, bytes: ArrayBuffer, overwrite: boolean): Promise<void> {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const call = `addUsingPath(decodedurl='${quoted(name)}',overwrite=${String(overwrite)})`;
  const into = `getFolderByServerRelativePath(decodedurl='${quoted(folder)}')/files/${call}`;
  await asking(doing, () => spPost(SPQueryable(site.sp.web, into), { body: bytes }));
}

/** The bytes of a file of the library, by its address as a row has it. Throws `StorageError`. */
export function readDocumentFile(site: Site, url: string): Promise<ArrayBuffer> {
  const path = decodeURIComponent(new URL(url).pathname);
  return asking('reading a document', () => ofFile(site, path, '$value').using(BufferParse())<ArrayBuffer>());
}

async function holdsBytes(site: Site, path: string, bytes: ArrayBuffer): Promise<boolean> {
  const there = new Uint8Array(await ofFile(site, path, '$value').using(BufferParse())<ArrayBuffer>());
  const sent = new Uint8Array(bytes);
  return there.length === sent.length && there.every((byte, at) => byte === sent[at]);
}

/**
 * Puts a new file at this path of the library. A name that is taken, and an answer that was lost, end in looking at the file of that name: the
 * same bytes are the same file, put there by the try before. Throws `StorageError`.
 */
export async function putNewFile(site: Site, path: string, bytes: ArrayBuffer): Promise<void> {
  mustFit(bytes);
  try {
    await put(site, path, bytes, false);
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    const isTaken = sharePointSaid(cause.cause)?.number === nameInUse;
    const isUnsure = cause.code === 'STORAGE.UNREACHABLE' || cause.code === 'STORAGE.UNREADABLE';
    if (!isTaken && !isUnsure && cause.code !== 'STORAGE.BUSY') throw cause;
    if (await holdsBytes(site, path, bytes).catch(() => false)) return;
    if (!isTaken) throw cause;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const message =
      `The library has a file called “${name}” already. To put this one in its place, use “Change” on that document. ` +
      'To keep both, give this file another name.';
    throw new StorageError('STORAGE.REFUSED', message, cause);
  }
}

/** Puts these bytes in the place of the file at this path: its versions keep what was there. Throws `StorageError`. */
export async function replaceFile(site: Site, path: string, bytes: ArrayBuffer): Promise<void> {
  mustFit(bytes);
  await put(site, path, bytes, true);
}

/** The number of the row that a file of the library has. */
export async function rowOfFile(site: Site, path: string): Promise<unknown> {
  return asking(doing, () => ofFile(site, path, 'ListItemAllFields').select('Id')<unknown>());
}
