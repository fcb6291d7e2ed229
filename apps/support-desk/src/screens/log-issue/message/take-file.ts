import { largestFile, MessageFileError, type ReadMessage } from './message-file';

/** A file that somebody gave, with its bytes: they last as long as the page does. */
export interface OriginalFile {
  name: string;
  bytes: ArrayBuffer;
}

function bytesOf(file: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(new MessageFileError('MESSAGE.BROKEN', reader.error));
    reader.readAsArrayBuffer(file);
  });
}

/** Reads a file to its words. The reader of messages is a script of its own, and comes with the first message. */
export async function takeFile(file: File): Promise<{ original: OriginalFile; message: ReadMessage }> {
  // Before a byte is read: a film of 4 GB must not fill the memory to be refused.
  if (file.size > largestFile) throw new MessageFileError('MESSAGE.TOO_LARGE');
  const bytes = await bytesOf(file);
  const { readMessage } = await import(/* webpackChunkName: 'read-message' */ './read-message');
  return { original: { name: file.name, bytes }, message: await readMessage(file.name, new Uint8Array(bytes)) };
}

/** A name under which SharePoint takes a file: without the signs that it refuses, and not too long. */
export function attachmentName(fileName: string): string {
  const ending = /\.(?:eml|msg)$/i.exec(fileName)?.[0] ?? '.msg';
  const stem = fileName.replace(/\.(?:eml|msg)$/i, '').replace(/[\u0000-\u001f"*:<>?/\\|#%~&{}]+/g, ' ');
  return `${
    stem
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+|[\s.]+$/g, '')
      .slice(0, 80) || 'message'
  }${ending.toLowerCase()}`;
}
