/** The largest file that is read: Outlook's own limit for a message is seldom higher, and a browser's thread is one. */
export const largestFile = 10 * 1024 * 1024;

export type MessageFileErrorCode = 'MESSAGE.TOO_LARGE' | 'MESSAGE.WRONG_KIND' | 'MESSAGE.EMPTY' | 'MESSAGE.BROKEN';

const words: Record<MessageFileErrorCode, string> = {
  'MESSAGE.TOO_LARGE': 'The file must be 10 MB or smaller. Copy the words of the message into the form instead.',
  'MESSAGE.WRONG_KIND': 'The file must be an Outlook message: its name ends in .msg or .eml.',
  'MESSAGE.EMPTY': 'The file is empty. Save the message again, or copy its words into the form.',
  'MESSAGE.BROKEN': 'The desk could not read this message. Open it in Outlook and copy its words into the form.',
};

/** Why a file was not read: `message` is for the person, and says what to do. */
export class MessageFileError extends Error {
  override readonly name = 'MessageFileError';

  constructor(
    readonly code: MessageFileErrorCode,
    readonly cause?: unknown,
  ) {
    super(words[code]);
  }
}

export type MessageKind = 'eml' | 'msg';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Which of the two it is. The name is asked first; a message without an ending is known by its first bytes. */
export function messageKind(fileName: string, firstBytes: Uint8Array): MessageKind | undefined {
  const isCompound = compoundFile.every((byte, at) => firstBytes[at] === byte);
  if (/\.eml$/i.test(fileName)) return isCompound ? 'msg' : 'eml';
  if (/\.msg$/i.test(fileName)) return isCompound ? 'msg' : undefined;
  return isCompound && !/\.\w{1,5}$/.test(fileName) ? 'msg' : undefined;
}

/** What a message says, as text alone. Nothing of it is markup any more, and nothing of it is trusted. */
export interface ReadMessage {
  subject: string;
  from: { name: string; email: string };
  /** Addresses that it went to, copies among them, in small letters. */
  to: readonly string[];
  /** An instant; absent where the message does not say one that is real. */
  sentAt?: string;
  text: string;
  /** The text was longer than one answer may be, or its HTML deeper or longer than is read: its end is left out. */
  wasCut: boolean;
}

/** The longest text that is kept of a message: what one answer of the form may hold, with room for a line above it. */
export const longestText = 9_800;
