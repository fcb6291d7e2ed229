import * as z from 'zod/mini';
import { issuesList, standardRepliesList, type ListSchema } from '@tms-support/sharepoint-schema';
import type { Attachment } from '../desk.js';
import { itemsOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { asking, sharePointSaid } from '../site/to-storage-error.js';
import { StorageError } from '../storage-error.js';
import { addressOf, addressOfPath } from './file-address.js';
import { fileNameFor, isArchive } from './file-name.js';

const fileSchema = z.looseObject({ FileName: z.string(), ServerRelativeUrl: z.string() });
/** SharePoint's own limit of one attachment. */
const mostBytes = 250 * 1024 * 1024;
const nameInUse = '-2130575257';

const filesOf = (site: Site, number: number, list: ListSchema = issuesList) =>
  listOn(site, list).items.getById(number).attachmentFiles;

/** The files that hang on an issue; those that hold the oldest of its story are not among them. */
export function readAttachments(site: Site, number: number): Promise<readonly Attachment[]> {
  return asking(`reading the files of issue ${number}`, async () => {
    const answer: unknown = await filesOf(site, number).select('FileName', 'ServerRelativeUrl')();
    return itemsOf(answer).flatMap((item): Attachment[] => {
      const file = fileSchema.safeParse(item);
      if (!file.success)
        throw new StorageError('STORAGE.UNREADABLE', 'SharePoint answered with something that is not a file.');
      const { FileName, ServerRelativeUrl } = file.data;
      return isArchive(FileName) ? [] : [{ name: FileName, url: addressOfPath(site.url, ServerRelativeUrl) }];
    });
  });
}

async function holdsBytes(files: ReturnType<typeof filesOf>, name: string, bytes: ArrayBuffer): Promise<boolean> {
  const there = new Uint8Array(await files.getByName(name).getBuffer());
  const sent = new Uint8Array(bytes);
  return there.length === sent.length && there.every((byte, at) => byte === sent[at]);
}

/** Where a file goes, and what that place is called in an error. */
interface FilePlace {
  list: ListSchema;
  number: number;
  words: string;
}

/**
 * A name that is taken, and an answer that was lost, end in looking at the file of that name: the same bytes are the same file, saved by
 * the try before. Throws `StorageError`.
 */
async function addFile(
  site: Site,
  { list, number, words }: FilePlace,
  name: string,
  bytes: ArrayBuffer,
): Promise<void> {
  if (bytes.byteLength > mostBytes) {
    throw new StorageError(
      'STORAGE.REFUSED',
      'The file is larger than 250 MB, the most that SharePoint takes. Put it into a library.',
    );
  }
  const files = filesOf(site, number, list);
  try {
    await asking(`putting a file on ${words}`, () => files.add(name, bytes));
  } catch (cause) {
    if (!(cause instanceof StorageError)) throw cause;
    const isTaken = sharePointSaid(cause.cause)?.number === nameInUse;
    const isUnsure = ['STORAGE.UNREACHABLE', 'STORAGE.UNREADABLE', 'STORAGE.BUSY', 'STORAGE.CONFLICT'].includes(
      cause.code,
    );
    if (!isTaken && !isUnsure) throw cause;
    const isThere = await holdsBytes(filesOf(site, number, list), name, bytes).catch(() => false);
    if (!isThere && isTaken) {
      const place = words.charAt(0).toUpperCase() + words.slice(1);
      const message = `${place} has another file called "${name}". Give this one another name, and add it again.`;
      throw new StorageError('STORAGE.REFUSED', message, cause);
    }
    if (!isThere) throw cause;
  }
}

/** Hangs a file on an issue. Throws `StorageError`. */
export async function addAttachment(
  site: Site,
  number: number,
  given: string,
  bytes: ArrayBuffer,
): Promise<Attachment> {
  const name = fileNameFor(given);
  await addFile(site, { list: issuesList, number, words: `issue ${number}` }, name, bytes);
  const files = await readAttachments(site, number);
  return (
    files.find((file) => file.name.toLowerCase() === name.toLowerCase()) ?? {
      name,
      url: addressOf(site.url, issuesList, number, name),
    }
  );
}

/** Puts a picture beside a standard reply. Throws `StorageError`. */
export const addReplyPicture = (site: Site, number: number, name: string, bytes: ArrayBuffer): Promise<void> =>
  addFile(site, { list: standardRepliesList, number, words: `reply ${number}` }, fileNameFor(name), bytes);
