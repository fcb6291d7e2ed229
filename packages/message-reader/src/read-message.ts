import { Contents, writtenAs } from './contents.js';
import { readMail } from './mail/read-eml.js';
import { isMailbox, messagesIn, readMailbox } from './mail/mailbox-file.js';
import { ofPartAlone } from './mail/part-alone.js';
import { isMail, ofSavedWords } from './mail/saved-words.js';
import {
  largestFile,
  MessageFileError,
  messageKind,
  savedKind,
  type MessageKind,
  type ReadFile,
} from './message-file.js';
import { readOutlook } from './outlook/read-msg.js';
import { Pace, type ReadingOptions } from './pace.js';
import type { Reading } from './reading.js';

/** Messages in one another: what is deeper is listed, and not read. */
const deepest = 5;

const readKind = (kind: MessageKind, bytes: Uint8Array, reading: Reading): Promise<ReadFile> =>
  kind === 'msg' ? readOutlook(bytes, reading) : readMail(bytes, reading);

async function readInner(name: string, bytes: Uint8Array, around: Reading): Promise<ReadFile | undefined> {
  const kind = messageKind(name, bytes);
  if (!kind || around.depth >= deepest || bytes.length === 0) return undefined;
  const contents = new Contents(`${around.contents.nextId}.`);
  try {
    return await readKind(kind, bytes, { ...around, contents, depth: around.depth + 1 });
  } catch (error) {
    // Broken inside: it is listed as a file that was not read. What was stopped, or makes too much work, ends all of it.
    if (error instanceof MessageFileError && error.code !== 'MESSAGE.BROKEN') throw error;
    return undefined;
  }
}

/** A document, a picture, a program: nothing that a message can begin with. */
const isOtherFile = (bytes: Uint8Array): boolean => !['compound', undefined].includes(writtenAs(bytes));

/** Archives, and the mailboxes of Outlook: a message may be in them, and they are not opened. */
const isArchive = (fileName: string): boolean => /\.(?:zip|7z|rar|tgz|tar|gz|pst|ost|olm|dbx)$/i.test(fileName);

const isNamedMsg = (fileName: string): boolean => /\.(?:msg|oft)$/i.test(fileName);

/**
 * Reads a message that somebody dropped, pasted or chose. Nothing in it is trusted: it is parsed to text, nothing is run, and
 * nothing is fetched. It works in slices, so that the page can still be used. It throws only `MessageFileError`.
 */
export async function readMessage(
  fileName: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<ReadFile> {
  if (bytes.length > largestFile) throw new MessageFileError('MESSAGE.TOO_LARGE');
  const saved = savedKind(fileName);
  if (bytes.length === 0)
    throw new MessageFileError(saved || /\.(eml|msg)$/i.test(fileName) ? 'MESSAGE.EMPTY' : 'MESSAGE.WRONG_KIND');
  const pace = new Pace(bytes.length, options);
  const reading: Reading = { pace, contents: new Contents(''), depth: 0, readInner };
  const mailbox = isMailbox(bytes) ? await messagesIn(bytes, pace) : [];
  const whole = mailbox.length > 0 ? bytes : await ofPartAlone(fileName, bytes);
  const words = whole ?? (saved && ofSavedWords(saved, bytes));
  const kind = words ? 'eml' : (messageKind(fileName, bytes) ?? (isMail(bytes) ? 'eml' : undefined));
  if (/\.(?:msg|oft|emlx?|ics)$/i.test(fileName) && isOtherFile(bytes)) throw new MessageFileError('MESSAGE.DISGUISED');
  if (!kind && isArchive(fileName)) throw new MessageFileError('MESSAGE.SEVERAL');
  if (!kind) throw new MessageFileError(isNamedMsg(fileName) ? 'MESSAGE.BROKEN' : 'MESSAGE.WRONG_KIND');
  try {
    const read = await (mailbox.length > 1 ? readMailbox(mailbox, reading) : readKind(kind, words ?? bytes, reading));
    options.onProgress?.(1);
    return read;
  } catch (cause) {
    throw cause instanceof MessageFileError ? cause : new MessageFileError('MESSAGE.BROKEN', cause);
  }
}
