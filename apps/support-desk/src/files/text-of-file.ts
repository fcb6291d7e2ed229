import { notATextFile } from '@tms-support/support-domain';
import { bytesOf } from './take-file';

/** A file that is not one of what the desk takes: `message` is for the person. */
export class NotTakenError extends Error {
  override readonly name = 'NotTakenError';
}

/** UTF-16 without its mark is what some programs save: every other byte of plain English is 0 in it. */
const withoutMark = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const head = bytes.subarray(0, 400);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const most = head.length / 2;
  if (zeros[1]! > most * 0.6 && zeros[0]! < most * 0.2) return 'utf-16le';
  return zeros[0]! > most * 0.6 && zeros[1]! < most * 0.2 ? 'utf-16be' : undefined;
};

/** The text of a file in any encoding that office programs save. Throws `NotTakenError` where it is larger than `most` bytes, or holds no text. */
export async function textOfFile(file: File, most: { bytes: number; message: string }): Promise<string> {
  // Before a byte is read: a film of 4 GB must not fill the memory to be refused.
  if (file.size > most.bytes) throw new NotTakenError(most.message);
  const bytes = new Uint8Array(await bytesOf(file));
  const other = notATextFile(bytes);
  if (other !== undefined) throw new NotTakenError(other);
  const { decodeText } = await import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader');
  const wide = withoutMark(bytes);
  return wide ? new TextDecoder(wide).decode(bytes) : decodeText(bytes);
}
