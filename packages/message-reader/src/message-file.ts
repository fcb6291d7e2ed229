/** The largest file that is read. Outlook's own limit for a message is seldom higher, and SharePoint has to store the file. */
export const largestFile = 10 * 1024 * 1024;

export type MessageFileErrorCode =
  | 'MESSAGE.TOO_LARGE'
  | 'MESSAGE.WRONG_KIND'
  /** Many messages are in it, or can be: a mailbox, an archive. */
  | 'MESSAGE.SEVERAL'
  | 'MESSAGE.EMPTY'
  /** Its name says that it is a message, but it is a document, a picture or a program. */
  | 'MESSAGE.DISGUISED'
  | 'MESSAGE.BROKEN'
  /** It takes more work than a file of its size should: it was made to block the page. */
  | 'MESSAGE.TOO_MUCH'
  /** The person who waited stopped it. */
  | 'MESSAGE.STOPPED';

const words: Record<MessageFileErrorCode, string> = {
  'MESSAGE.TOO_LARGE': 'The file must be 10 MB or smaller. Copy the text of the message into the form instead.',
  'MESSAGE.WRONG_KIND':
    'The file must be a message: its name ends in .msg, .eml, .mht, .html, .txt or .rtf. Add other files under “Files” on the issue’s page.',
  'MESSAGE.SEVERAL':
    'There may be several messages in this file. Open it, save the one that you mean as a file, and choose that one.',
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

/** Which of the two it is: by its name, or if that has no extension, by its first bytes. */
export function messageKind(fileName: string, firstBytes: Uint8Array): MessageKind | undefined {
  const isCompound = compoundFile.every((byte, at) => firstBytes[at] === byte);
  if (/\.(?:emlx?|ics)$/i.test(fileName)) return isCompound ? 'msg' : 'eml';
  // A template is a message that was never sent.
  if (/\.(?:msg|oft)$/i.test(fileName)) return isCompound ? 'msg' : undefined;
  return isCompound && !/\.\w{1,5}$/.test(fileName) ? 'msg' : undefined;
}

/** A saved copy of a message: a page with its pictures in one file, a page, or text. */
export type SavedKind = 'archive' | 'page' | 'words';

/** Which of them a file is, by its name; undefined if it is not one. */
export function savedKind(fileName: string): SavedKind | undefined {
  if (/\.mht(?:ml)?$/i.test(fileName)) return 'archive';
  if (/\.x?html?$/i.test(fileName)) return 'page';
  return /\.(?:txt|text|rtf)$/i.test(fileName) ? 'words' : undefined;
}

/** A person as a message names them. Either field can be empty. */
export interface Mailbox {
  name: string;
  email: string;
}

/** What a part of a message is, other than its words. */
export type ContentKind =
  | 'picture'
  | 'file'
  | 'message'
  | 'invitation'
  /** A signature that proves who wrote it, which is not checked. */
  | 'signature'
  | 'encrypted'
  /** Protected by Microsoft's rights management. */
  | 'protected'
  /** Outlook's own wrapping, winmail.dat. */
  | 'winmail'
  /** It is not what its name says: a program called .pdf. */
  | 'disguised'
  /** It belongs to the message, and is not in the file. */
  | 'missing'
  /** What Outlook keeps in fields: of a contact, a task, a list of people. */
  | 'fields';

/** One thing in a message, other than its words. */
export interface Content {
  /** The same as that of its file in `ReadFile.files`. */
  id: string;
  kind: ContentKind;
  /** Its name in the message, on one line. */
  name: string;
  /** Bytes. */
  size: number;
  /** Its words are among those of the message. */
  isRead: boolean;
  /** It is empty, cut off or damaged: the sender has to send it again. */
  isDamaged?: true;
}

/** What a message says, as plain text without markup. None of it is trusted. */
export interface ReadMessage {
  subject: string;
  from: Mailbox;
  /** The address for replies, if the message names one other than its sender's. */
  replyTo: readonly Mailbox[];
  /** Addresses that it went to, including copies, in lower case. */
  to: readonly string[];
  /** The other senders, if it names several. */
  otherSenders?: readonly Mailbox[];
  /** When it was sent; absent if the message has no real date. */
  sentAt?: string;
  /** The message has no date: `sentAt` is when a server received it. */
  isTimeOfArrival?: true;
  text: string;
  /** The text that a mail program would not show. */
  hidden: string;
  /** The text was too long, or the message has more parts than are read: the end is left out. */
  wasCut: boolean;
  contents: readonly Content[];
  /** Messages that it carries as files, in order, each with its own words. */
  inner: readonly ReadMessage[];
  /** Copied from a chat: it is not an email. */
  chat?: 'teams' | 'other';
  /** A program sent it automatically: somebody is away, a delivery failed, a message was read. */
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
