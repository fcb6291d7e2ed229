/** The largest file that is read: Outlook's own limit for a message is seldom higher, and SharePoint is to keep it. */
export const largestFile = 10 * 1024 * 1024;

export type MessageFileErrorCode =
  | 'MESSAGE.TOO_LARGE'
  | 'MESSAGE.WRONG_KIND'
  | 'MESSAGE.EMPTY'
  /** Its name says that it is a message, and it is a document, a picture or a program. */
  | 'MESSAGE.DISGUISED'
  | 'MESSAGE.BROKEN'
  /** It makes more work than a file of its size can: it was made to hold the page. */
  | 'MESSAGE.TOO_MUCH'
  /** Whoever waited ended it. */
  | 'MESSAGE.STOPPED';

const words: Record<MessageFileErrorCode, string> = {
  'MESSAGE.TOO_LARGE': 'The file must be 10 MB or smaller. Copy the text of the message into the form instead.',
  'MESSAGE.WRONG_KIND': 'The file must be a message: its name ends in .msg, .eml, .mht, .html, .txt or .rtf.',
  'MESSAGE.EMPTY': 'The file is empty. Save the message again, or copy its text into the form.',
  'MESSAGE.DISGUISED':
    'This file is not a message, although its name says so. If it matters, add it under “Files” on the issue’s page.',
  'MESSAGE.BROKEN': 'The desk could not read this message. Open it in Outlook and copy its text into the form.',
  'MESSAGE.TOO_MUCH':
    'This file is built in a way that would take too long to read. Open it in Outlook and copy its text into the form.',
  'MESSAGE.STOPPED': 'You stopped reading the file. Nothing of the message is in the form.',
};

/** Why a file was not read: `message` is for the person, and says what to do. */
export class MessageFileError extends Error {
  override readonly name = 'MessageFileError';

  constructor(
    readonly code: MessageFileErrorCode,
    override readonly cause?: unknown,
  ) {
    super(words[code]);
  }
}

export type MessageKind = 'eml' | 'msg';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Which of the two it is. The name is asked first; a message without an ending is known by its first bytes. */
export function messageKind(fileName: string, firstBytes: Uint8Array): MessageKind | undefined {
  const isCompound = compoundFile.every((byte, at) => firstBytes[at] === byte);
  if (/\.(?:emlx?|ics)$/i.test(fileName)) return isCompound ? 'msg' : 'eml';
  // A template is a message that was never sent.
  if (/\.(?:msg|oft)$/i.test(fileName)) return isCompound ? 'msg' : undefined;
  return isCompound && !/\.\w{1,5}$/.test(fileName) ? 'msg' : undefined;
}

/** What somebody saved of a message that is no message itself: a page with its pictures in one file, a page, or words. */
export type SavedKind = 'archive' | 'page' | 'words';

/** Which of them a file is, by its name; undefined where it is not one. */
export function savedKind(fileName: string): SavedKind | undefined {
  if (/\.mht(?:ml)?$/i.test(fileName)) return 'archive';
  if (/\.x?html?$/i.test(fileName)) return 'page';
  return /\.(?:txt|text|rtf)$/i.test(fileName) ? 'words' : undefined;
}

/** Somebody as a message names them. Either may be empty. */
export interface Mailbox {
  name: string;
  email: string;
}

/** What a part of a message is, beside its words. */
export type ContentKind =
  | 'picture'
  | 'file'
  | 'message'
  | 'invitation'
  /** A proof of who wrote it, which the desk does not check. */
  | 'signature'
  | 'encrypted'
  /** Wrapped by Microsoft's rights management. */
  | 'protected'
  /** Outlook's own wrapping, winmail.dat. */
  | 'winmail'
  /** Says that it is one thing, and is another: a program named .pdf. */
  | 'disguised';

/** One thing in a message, beside its words. */
export interface Content {
  /** Stays with the file of `ReadFile.files` that holds it. */
  id: string;
  kind: ContentKind;
  /** As the message names it, in one line. */
  name: string;
  /** Bytes. */
  size: number;
  /** Its words are among those of the message. */
  isRead: boolean;
  /** It is empty, cut off, or came through broken: whoever sent it has to send it again. */
  isDamaged?: true;
}

/** What a message says, as text alone. Nothing of it is markup any more, and nothing of it is trusted. */
export interface ReadMessage {
  subject: string;
  from: Mailbox;
  /** Where answers are to go, where the message says another place than its sender. */
  replyTo: readonly Mailbox[];
  /** Addresses that it went to, copies among them, in small letters. */
  to: readonly string[];
  /** Others whom it names as its sender, where it names several. */
  otherSenders?: readonly Mailbox[];
  /** An instant; absent where the message does not say one that is real. */
  sentAt?: string;
  /** It has no time of its own: `sentAt` is when a server got it. */
  isTimeOfArrival?: true;
  text: string;
  /** What a mail program would not show of its page. */
  hidden: string;
  /** The text was longer than one answer may be, or the message has more parts than are read: its end is left out. */
  wasCut: boolean;
  contents: readonly Content[];
  /** Messages that it carries as files, in their order; each has the words of its own. */
  inner: readonly ReadMessage[];
  /** Copied out of a chat: no mail at all. */
  chat?: 'teams' | 'other';
  /** A program sent it of itself: somebody is away, a delivery failed, a message was read. */
  isAutomatic?: true;
}

/** A file that a message carries. */
export interface InnerFile {
  id: string;
  name: string;
  bytes: Uint8Array;
}

/** A message and what it carries. The bytes last as long as the page does. */
export interface ReadFile {
  message: ReadMessage;
  files: readonly InnerFile[];
}

/** The longest text that is kept of a message: what one answer of the form may hold, with room for a line above it. */
export const longestText = 9_800;
