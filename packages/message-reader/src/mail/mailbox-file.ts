import { Contents } from '../contents.js';
import { MessageFileError, type ReadFile } from '../message-file.js';
import type { Pace } from '../pace.js';
import type { Reading } from '../reading.js';
import { latin } from '../text/latin.js';

/** As many as one question can ask about: a whole folder is no message. */
const mostMessages = 5;

const lf = 0x0a;
/** As much of a line as says what it is. */
const lineAt = (bytes: Uint8Array, from: number, to: number): string =>
  latin(bytes.subarray(from, Math.min(to, from + 400)));

/**
 * The line above each message of a mailbox: "From ", who sent it (Thunderbird writes "-"), and a day with its time and year (RFC 4155 [D];
 * qmail's page about mbox says that an empty line stands above each but the first [D]).
 */
const isFromLine = (line: string): boolean =>
  /^From \S{1,254} .{0,40}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}\b\d{4}\b/.test(line);

/** Whether a file begins as a mailbox does. */
export const isMailbox = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x46 && isFromLine(lineAt(bytes, 0, 400).split(/\r?\n/, 1)[0]!);

/** The messages of a mailbox, each with its own first line. A line of somebody's words that begins with "From " parts nothing. */
export async function messagesIn(bytes: Uint8Array, pace: Pace): Promise<readonly Uint8Array[]> {
  const starts = [0];
  for (let at = bytes.indexOf(lf) + 1; at > 0 && at < bytes.length;) {
    const end = bytes.indexOf(lf, at);
    const next = end < 0 ? bytes.length : end + 1;
    const turn = pace.spend(next - at);
    if (turn) await turn;
    const isBelowEmpty = bytes[at - 2] === lf || (bytes[at - 2] === 0x0d && bytes[at - 3] === lf);
    if (isBelowEmpty && bytes[at] === 0x46 && isFromLine(lineAt(bytes, at, next).trimEnd())) {
      if (/^[\w-]{1,60}:/.test(lineAt(bytes, next, next + 80))) starts.push(at);
    }
    at = next;
  }
  return starts.map((from, index) => bytes.subarray(from, starts[index + 1] ?? bytes.length));
}

/**
 * Several messages in one file, as the messages of one that nobody sent: which of them is meant is asked. Throws `MessageFileError` where
 * there are more than can be asked about.
 */
export async function readMailbox(messages: readonly Uint8Array[], around: Reading): Promise<ReadFile> {
  if (messages.length > mostMessages) throw new MessageFileError('MESSAGE.SEVERAL');
  const contents = new Contents('');
  for (const [at, bytes] of messages.entries()) {
    const inner = await around.readInner('message.eml', bytes, { ...around, contents });
    const name = inner?.message.subject || `Message ${at + 1}`;
    if (inner) contents.addMessage(name, bytes, inner.message, inner.files);
    else contents.add({ name, kind: 'message', bytes, isRead: false });
  }
  return {
    message: {
      subject: '',
      from: { name: '', email: '' },
      replyTo: [],
      to: [],
      text: '',
      hidden: '',
      wasCut: contents.wasCut,
      contents: contents.list,
      inner: contents.inner,
    },
    files: contents.files,
  };
}
