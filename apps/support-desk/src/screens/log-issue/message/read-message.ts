import { largestFile, MessageFileError, messageKind, type ReadMessage } from './message-file';
import { readEml } from './read-eml';
import { readMsg } from './read-msg';

/**
 * Reads a message that somebody dropped, pasted or chose. Everything in it is a stranger's: it is parsed to text, nothing of it is run, and
 * no address in it is asked for anything. Throws `MessageFileError` alone.
 */
export async function readMessage(fileName: string, bytes: Uint8Array): Promise<ReadMessage> {
  if (bytes.length > largestFile) throw new MessageFileError('MESSAGE.TOO_LARGE');
  const kind = messageKind(fileName, bytes);
  if (bytes.length === 0)
    throw new MessageFileError(/\.(eml|msg)$/i.test(fileName) ? 'MESSAGE.EMPTY' : 'MESSAGE.WRONG_KIND');
  if (!kind) throw new MessageFileError(/\.msg$/i.test(fileName) ? 'MESSAGE.BROKEN' : 'MESSAGE.WRONG_KIND');
  try {
    return kind === 'msg' ? await readMsg(bytes) : await readEml(bytes);
  } catch (cause) {
    throw cause instanceof MessageFileError ? cause : new MessageFileError('MESSAGE.BROKEN', cause);
  }
}
