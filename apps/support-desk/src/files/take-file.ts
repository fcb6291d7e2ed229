import { largestFile, MessageFileError, type InnerFile, type ReadMessage } from '@tms-support/message-reader';

/** A file that somebody gave, with its bytes: they last as long as the page does. */
export interface OriginalFile {
  name: string;
  bytes: ArrayBuffer;
}

/** A message that was read, the file that it was in unless its source was pasted, and the files that it carries. */
export interface TakenFile {
  original?: OriginalFile;
  message: ReadMessage;
  files: readonly InnerFile[];
}

/** How somebody who waits hears of it, and ends it. */
export interface Waiting {
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

export function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new MessageFileError('MESSAGE.BROKEN', reader.error));
    reader.readAsArrayBuffer(file);
  });
}

/** Reads a file to its words. The reader of messages is a script of its own, and comes with the first message. */
export async function takeFile(file: File, waiting?: Waiting): Promise<TakenFile> {
  // Before a byte is read: a film of 4 GB must not fill the memory to be refused.
  if (file.size > largestFile) throw new MessageFileError('MESSAGE.TOO_LARGE');
  const bytes = await bytesOf(file);
  const { readMessage } = await import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader');
  return { original: { name: file.name, bytes }, ...(await readMessage(file.name, new Uint8Array(bytes), waiting)) };
}

/** The files of a message that somebody chose to keep, each under its own name. */
export function innerFilesToKeep(taken: TakenFile | undefined, ids: string): readonly OriginalFile[] {
  const wanted = new Set(ids.split(' ').filter(Boolean));
  return (taken?.files ?? [])
    .filter(({ id }) => wanted.has(id))
    .map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes).buffer }));
}
