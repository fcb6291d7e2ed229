import { decideIssue, type Actor, type IssueCommandOf, type IssueFile } from '@tms-support/support-domain';
import type { Given } from '../issues/issue-calls.js';
import type { Attachment, FilesOfIssue } from './file-calls.js';
import type { StoredIssue } from '../issues/issue-row.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { fileNameFor } from './file-name.js';
import { filesAgainstStory, foldedName, toldFiles, type ToldFiles } from './files-against-story.js';
import { fingerprintOf } from './fingerprint.js';
import { mustFit, putFile, readAttachments, readFileBytes, readStandingFiles } from './issue-attachments.js';

const toldIn = ({ row, history }: StoredIssue): ToldFiles =>
  toldFiles(row.value.history, row.unverified, history?.filesTold);

const isInDoubt = ({ files, gone }: FilesOfIssue): boolean => gone.length > 0 || files.some(({ doubt }) => doubt);

/**
 * The files of an issue against its story. `known` is the story as it was read last: what seems gone or untold by it is looked at again
 * with a story that is read again before and after the files, since somebody may be adding one just now.
 */
export async function readFiles(
  site: Site,
  number: number,
  known: StoredIssue | undefined,
  readWhole: () => Promise<StoredIssue>,
): Promise<FilesOfIssue> {
  const against = async (story: StoredIssue): Promise<FilesOfIssue> =>
    filesAgainstStory(await readStandingFiles(site, number), toldIn(story), site.now());
  const first = await against(known ?? (await readWhole()));
  if (!isInDoubt(first)) return first;
  const second = await against(await readWhole());
  const untold = second.files.filter(({ doubt }) => doubt === 'not-in-story');
  if (untold.length === 0) return second;
  const after = toldIn(await readWhole()).told;
  const files = second.files.map((file): Attachment => {
    if (file.doubt !== 'not-in-story' || !after.has(foldedName(file.name))) return file;
    const { doubt: _, ...shown } = file;
    return shown;
  });
  return { files, gone: second.gone };
}

/** Whether a file holds the bytes that its story tells of. Absent: the story has no fingerprint of it. */
export async function checkFile(
  site: Site,
  number: number,
  name: string,
  readWhole: () => Promise<StoredIssue>,
): Promise<boolean | undefined> {
  const told = toldIn(await readWhole()).told.get(foldedName(name));
  if (!told?.sha256) return undefined;
  const now = await fingerprintOf(await readFileBytes(site, number, name));
  return now === undefined ? undefined : now === told.sha256;
}

/** What adding a file needs besides: who adds it, the story as it is now, and how a step is written. */
interface AddingFacts {
  actor: Actor;
  readWhole: () => Promise<StoredIssue>;
  record: (stored: StoredIssue, command: IssueCommandOf<'record-file'>) => Promise<Given>;
}

/**
 * Puts a file beside an issue, and tells the story of it. The file first: a line without its file would say that one is gone. Whether the
 * step may be taken is decided before anything is sent. Where the file is there and its line is not (`isUntold`), adding it again puts
 * the line right. Throws `StorageError` where there is no file.
 */
export async function addAttachment(
  site: Site,
  number: number,
  given: string,
  bytes: ArrayBuffer,
  { actor, readWhole, record }: AddingFacts,
): Promise<Attachment> {
  mustFit(bytes);
  const sha256 = await fingerprintOf(bytes);
  const file: IssueFile = { name: fileNameFor(given), size: bytes.byteLength, ...(sha256 ? { sha256 } : {}) };
  const stored = await readWhole();
  const may = decideIssue(
    stored.row.value,
    { type: 'record-file', file },
    { at: site.now(), actor, newId: site.newId },
  );
  if (may.outcome === 'refused') throw new StorageError('STORAGE.NOT_ALLOWED', may.refusal.message);
  const story = toldIn(stored);
  const there = story.isWhole ? [] : (await readAttachments(site, number)).map(({ name }) => name);
  const put = await putFile(site, number, file.name, bytes);
  const told = story.told.get(foldedName(file.name));
  // Told by the try before this one, whose answer was lost: once is enough.
  if (put.wasThere && told?.size === file.size && told.sha256 === file.sha256) return put.file;
  const before = there.filter((name) => foldedName(name) !== foldedName(file.name));
  const command = { type: 'record-file', file, ...(before.length > 0 ? { before } : {}) } as const;
  const isUntold = await record(stored, command).then(
    ({ outcome }) => outcome !== 'saved',
    (cause: unknown) => {
      if (cause instanceof StorageError) return true;
      throw cause;
    },
  );
  return isUntold ? { ...put.file, isUntold: true } : put.file;
}
