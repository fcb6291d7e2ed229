import { Attachments } from '@pnp/sp/attachments/types.js';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import * as z from 'zod/mini';
import { issuesList, standardRepliesList, type ListSchema } from '@tms-support/sharepoint-schema';
import type { Attachment } from './file-calls.js';
import { itemsOf } from '../site/item.js';
import { listOn, serverPath, type Site } from '../site/site.js';
import { sharePointSaid } from '../site/sharepoint-said.js';
import { asking } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { addressOf, addressOfPath } from './file-address.js';
import { fileNameFor, isArchive } from './file-name.js';
import { foldedName, type StandingFile } from './files-against-story.js';

const fileSchema = z.looseObject({ FileName: z.string(), ServerRelativeUrl: z.string() });
/** SharePoint's own limit of one attachment. */
const mostBytes = 250 * 1024 * 1024;
const nameInUse = '-2130575257';

const filesOf = (site: Site, number: number, list: ListSchema = issuesList) =>
  Attachments(listOn(site, list).items.getById(number));

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
 * Puts a file in its place, and says whether it was there. A name that is taken, and an answer that was lost, end in looking at the file
 * of that name: the same bytes are the same file, saved by the try before. Throws `StorageError`.
 */
async function addFile(
  site: Site,
  { list, number, words }: FilePlace,
  name: string,
  bytes: ArrayBuffer,
): Promise<boolean> {
  mustFit(bytes);
  const files = filesOf(site, number, list);
  let wasThere = false;
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
      const message = `${place} has another file called “${name}”. Give this one another name, and add it again.`;
      throw new StorageError('STORAGE.REFUSED', message, cause);
    }
    if (!isThere) throw cause;
    wasThere = isTaken;
  }
  return wasThere;
}

/** Puts a file beside an issue, and says whether the same was there. Throws `StorageError`. */
export async function putFile(
  site: Site,
  number: number,
  name: string,
  bytes: ArrayBuffer,
): Promise<{ file: Attachment; wasThere: boolean }> {
  const wasThere = await addFile(site, { list: issuesList, number, words: `issue ${number}` }, name, bytes);
  const files = await readAttachments(site, number);
  const file = files.find((one) => foldedName(one.name) === foldedName(name)) ?? {
    name,
    url: addressOf(site.url, issuesList, number, name),
  };
  return { file, wasThere };
}

/** Refuses what SharePoint would, before anything is sent. */
export function mustFit(bytes: ArrayBuffer): void {
  if (bytes.byteLength <= mostBytes) return;
  const message = 'The file is larger than 250 MB, the most that SharePoint takes. Put it into a library.';
  throw new StorageError('STORAGE.REFUSED', message);
}

/** A file's bytes, as they are now. Throws `StorageError`. */
export const readFileBytes = (site: Site, number: number, name: string): Promise<ArrayBuffer> =>
  asking(`reading a file of issue ${number}`, () => filesOf(site, number).getByName(name).getBuffer());

const factsSchema = z.looseObject({
  Name: z.string(),
  // A 64-bit number, which SharePoint writes as text [R: OData 3.0, Edm.Int64 in JSON].
  Length: z.optional(z.union([z.string(), z.number()])),
  TimeCreated: z.optional(z.string()),
});

/**
 * Size and time of the files in the folder of an item's attachments. SP.Attachment itself has a name and an address alone [R: its
 * properties in Microsoft's reference]. `<list>/Attachments/<id>` is a folder whose files others list by GetFolderByServerRelativeUrl
 * [R: Verint's (Telligent's) SharePoint client, `AttachmentsEditor.cs`; an add-in with `Lists/Purchase Order/Attachments/<id>`, which
 * reads name and address of each], over REST a file there is an SP.File by its path [R: PnP's `sp-dev-fx-controls-react`,
 * `SPService.ts`, asks it whether it `Exists`], and SP.File has `Length` and `TimeCreated` [R: PnPjs, `IFileInfo`]. The newer call by a
 * decoded path does what the older one does [R: Microsoft, "Supporting % and # in files and folders with the ResourcePath API": what the
 * calls do does not change]. Nobody was found who asks for `Length` there: that it is answered is likely [L]. The call's reference asks
 * for "Browse Directories" [R: Microsoft, Web.GetFolderByServerRelativeUrl], which the desk's levels leave out: whoever has no more than
 * one of them may be refused [M]. Where the folder does not say, nothing is known about sizes, and that is not a fault: a
 * fingerprint is held once a file is opened.
 */
async function factsOf(site: Site, number: number): Promise<ReadonlyMap<string, z.infer<typeof factsSchema>>> {
  const path = `${serverPath(site, issuesList)}/Attachments/${number}`.replace(/'/g, "''");
  const folder = `getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(path)}')/Files`;
  const answer = SPCollection(site.sp.web, folder).select('Name', 'Length', 'TimeCreated').top(5000)<unknown[]>();
  const items = await answer.catch(() => []);
  const read = (Array.isArray(items) ? items : []).flatMap((item) => {
    const facts = factsSchema.safeParse(item);
    return facts.success ? [facts.data] : [];
  });
  return new Map(read.map((facts) => [foldedName(facts.Name), facts]));
}

/** The files of an issue with what is known of each beside its name. */
export async function readStandingFiles(site: Site, number: number): Promise<readonly StandingFile[]> {
  const files = await readAttachments(site, number);
  const facts = files.length > 0 ? await factsOf(site, number) : new Map<string, z.infer<typeof factsSchema>>();
  return files.map((file) => {
    const { Length, TimeCreated } = facts.get(foldedName(file.name)) ?? {};
    const size = Number(Length ?? NaN);
    return {
      ...file,
      ...(Number.isFinite(size) ? { size } : {}),
      ...(TimeCreated ? { addedAt: TimeCreated } : {}),
    };
  });
}

/** Puts a picture beside a standard reply. Throws `StorageError`. */
export async function addReplyPicture(site: Site, number: number, name: string, bytes: ArrayBuffer): Promise<void> {
  await addFile(site, { list: standardRepliesList, number, words: `reply ${number}` }, fileNameFor(name), bytes);
}
