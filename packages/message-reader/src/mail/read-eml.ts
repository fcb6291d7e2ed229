import { kindOfFile } from '../contents.js';
import { endsWithinCharacter } from '../ends-early.js';
import { MessageFileError, type Mailbox, type ReadFile, type ReadMessage } from '../message-file.js';
import { ofSavedMessage } from '../message-of-text.js';
import type { Reading } from '../reading.js';
import { decodeText } from '../text/character-sets.js';
import { chooseBody, noBody, type BodyRead } from '../text/choose-body.js';
import { cleanInstant, cleanText } from '../text/clean-text.js';
import { readHtml } from '../text/html-text.js';
import { textOfEnriched } from '../text/enriched-text.js';
import { readRtf } from '../text/rtf-text.js';
import { isUtf7, longestUtf7 } from '../text/utf-7.js';
import { withoutWrittenFiles } from '../text/uuencoded.js';
import { joinFlowed } from '../text/flowed.js';
import { isWinmail, readWinmail } from '../outlook/winmail.js';
import { addPictures } from './pictures-in-page.js';
import { ofCalendar } from './calendar-file.js';
import { readMeetings } from './invitation.js';
import { withReturnedCopy } from './returned-copy.js';
import { readArmour } from './pgp-armour.js';
import type { Headings } from './headings.js';
import { splitParts, type Part } from './split-parts.js';
import { beginsAsAnswer } from '../thread/plain-subject.js';
import { isOfProgram } from '../thread/program-senders.js';
import { unwrapSigned } from './signed-data.js';
import { decodeTransfer, type Arrived } from './transfer.js';

/** A text that is longer is read up to here. */
const longestPart = 2_000_000;
/** Lines that flow, or that a mailbox marked, are looked through in one stretch, up to more than is ever kept of a text (`cleanText`). */
const longestFlowed = 200_000;

const join = (bodies: readonly BodyRead[]): BodyRead => ({
  text: bodies
    .map((one) => one.text)
    .filter((text) => text.trim() !== '')
    .join('\n\n'),
  hidden: bodies
    .map((one) => one.hidden)
    .filter(Boolean)
    .join('\n'),
  wasCut: bodies.some((one) => one.wasCut),
});

/**
 * A line that begins with "From " as it was, before a mailbox marked it (RFC 4155 [D]: ">From "). Among other lines that are marked it is
 * quoted.
 */
function withoutMailboxMarks(text: string): string {
  const near = text.slice(0, longestFlowed);
  if (!near.includes('>From ')) return text;
  const lines = near.split('\n');
  const isMarked = (at: number): boolean => lines[at]?.startsWith('>') === true;
  const own = lines.map((line, at) =>
    line.startsWith('>From ') && !isMarked(at - 1) && !isMarked(at + 1) ? line.slice(1) : line,
  );
  return own.join('\n') + text.slice(longestFlowed);
}

/** What a failed delivery or a receipt says for programs (RFC 3464, RFC 8098). */
const forPrograms = /^message\/(?:delivery-status|disposition-notification)$/;

const isAttached = (part: Part): boolean => part.headings.structured('content-disposition').value === 'attachment';

function nameOf(part: Part): string {
  const disposition = part.headings.structured('content-disposition').parameters;
  const name =
    disposition.get('filename') ?? part.type.parameters.get('name') ?? part.headings.words('content-description');
  // In a page that was saved: where it was.
  return name || (/([^/\\?#:]{1,80}\.\w{2,5})(?:[?#].*)?$/.exec(part.headings.raw('content-location'))?.[1] ?? '');
}

/** What is signed or encrypted within the words is listed, as where it is a part of its own. */
function withoutArmour(text: string, name: string, { contents }: Reading): string {
  const read = readArmour(text);
  if (!read) return text;
  const bytesOf = (block: string): Uint8Array => new TextEncoder().encode(block);
  for (const block of read.signatures)
    contents.add({ name: 'signature.asc', kind: 'signature', bytes: bytesOf(block), isRead: false });
  for (const block of read.encrypted)
    contents.add({ name: name || 'encrypted.asc', kind: 'encrypted', bytes: bytesOf(block), isRead: false });
  return read.text;
}

async function readText(bytes: Uint8Array, part: Part, reading: Reading): Promise<BodyRead> {
  const { contents, pace } = reading;
  const { parameters } = part.type;
  const near = bytes.subarray(0, isUtf7(parameters.get('charset')) ? longestUtf7 : longestPart);
  const wasCut = near.length < bytes.length;
  const saysHtml = part.type.value === 'text/html';
  const text = decodeText(near, { declared: parameters.get('charset'), isHtml: saysHtml, isCut: wasCut });
  // A page that is sent as plain words, or as nothing.
  if (!saysHtml && !/^\s{0,200}<(?:!doctype html|html[\s>])/i.test(text)) {
    const flows = parameters.get('format')?.toLowerCase() === 'flowed';
    const lines = flows
      ? joinFlowed(text.slice(0, longestFlowed), parameters.get('delsp')?.toLowerCase() === 'yes')
      : text;
    const words = await withoutWrittenFiles(withoutMailboxMarks(lines), pace);
    for (const { name, bytes: written } of words.files)
      contents.add({ name, kind: kindOfFile(name, '', written), bytes: written, isRead: false });
    return { text: withoutArmour(words.text, nameOf(part), reading), hidden: '', wasCut };
  }
  const read = await readHtml(text, pace);
  await addPictures(read.pictures, reading);
  return { ...read, wasCut: read.wasCut || wasCut };
}

/** The words of a part, and of what is in it. What is no words goes into the contents. */
async function readPart(part: Part, reading: Reading): Promise<BodyRead> {
  const { value } = part.type;
  if (value === 'multipart/encrypted') return listEncrypted(part, reading);
  if (value === 'multipart/appledouble') return readFileOfMac(part, reading);
  if (part.children.length > 0) {
    const bodies: { type: string; body: BodyRead }[] = [];
    for (const [at, child] of part.children.entries()) {
      const body = await readPart(child, reading);
      bodies.push({ type: child.type.value, body });
      if (at > 0 && value !== 'multipart/alternative') await listShownFile(child, body, reading);
    }
    if (value !== 'multipart/alternative') {
      // A report says in words what its second part says for programs: that one counts where nobody wrote words.
      const said = bodies.filter(({ type }) => !forPrograms.test(type));
      const hasWords = said.some(({ body }) => body.text.trim() !== '');
      return join((hasWords ? said : bodies).map(({ body }) => body));
    }
    const ofType = (which: string): BodyRead =>
      join(bodies.filter(({ type }) => type === which).map(({ body }) => body));
    // The last that says something is the fullest (RFC 2046 5.1.4).
    const rich = bodies
      .filter(({ type, body }) => type !== 'text/plain' && type !== 'text/calendar' && body.text.trim() !== '')
      .pop();
    return withMeeting(chooseBody(ofType('text/plain'), rich?.body ?? noBody), ofType('text/calendar'));
  }
  const arrived = await decodeTransfer(part.body, part.headings.raw('content-transfer-encoding'), reading.pace);
  return readLeaf(part, arrived, reading);
}

/**
 * A file that is to be shown where it stands ("inline" with a name, RFC 2183 2.1 [D]), as Apple Mail and KMail send a log or a list: its
 * words are among those of the message, and it is listed too, so that it can be kept.
 */
async function listShownFile(part: Part, { text }: BodyRead, { contents, pace }: Reading): Promise<void> {
  const name = nameOf(part);
  if (isAttached(part) || !/^text\/(?:plain|html)$/.test(part.type.value)) return;
  if (!/[^.]\.\w{1,12}$/.test(name) || /\.(?:emlx?|msg)$/i.test(name) || text.trim() === '') return;
  const arrived = await decodeTransfer(part.body, part.headings.raw('content-transfer-encoding'), pace);
  contents.add({ name, kind: kindOfFile(name, '', arrived.bytes), bytes: arrived.bytes, isRead: true });
}

/** What an invitation says beside words that say some of it too: when and where the meeting is stands in it alone. */
function withMeeting(words: BodyRead, meeting: BodyRead): BodyRead {
  if (meeting.text === '') return words;
  const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const said = lettersOf(words.text);
  const text = meeting.text
    .split('\n\n')
    .filter((paragraph) => !said.includes(lettersOf(paragraph)))
    .join('\n\n');
  return text === '' ? words : { ...words, ...join([words, { ...meeting, text }]) };
}

/** A file of a Mac is two parts: what only a Mac needs of it, and the file (RFC 1740 [D]). It is listed once, as the file. */
async function readFileOfMac(part: Part, reading: Reading): Promise<BodyRead> {
  const file = part.children.find(({ type }) => type.value !== 'application/applefile') ?? part.children[0];
  return file ? readPart(file, reading) : noBody;
}

/** What stands in an encrypted part (RFC 1847 2.2): how it was encrypted, and everything else, of whatever kind it says that it is. */
async function listEncrypted(part: Part, { contents, pace }: Reading): Promise<BodyRead> {
  for (const child of part.children.filter(({ type }) => type.value !== 'application/pgp-encrypted')) {
    const { bytes } = await decodeTransfer(child.body, child.headings.raw('content-transfer-encoding'), pace);
    contents.add({ name: nameOf(child), kind: 'encrypted', bytes, isRead: false });
  }
  return noBody;
}

/**
 * A piece of a message that a program sent as several (RFC 2046 5.2.2 [D]): the first has its headings and how it begins, the others only
 * go on with it. What is not here is listed too.
 */
async function readPiece({ type }: Part, bytes: Uint8Array, reading: Reading): Promise<BodyRead> {
  const { contents } = reading;
  const number = Number(type.parameters.get('number') ?? 1) || 1;
  const total = Number(type.parameters.get('total')) || 0;
  const of = total > 0 ? ` of ${total}` : '';
  const inner = number === 1 ? await reading.readInner('message.eml', bytes, reading) : undefined;
  if (inner) contents.addMessage(`Part 1${of}`, bytes, inner.message, inner.files);
  else contents.add({ name: `Part ${number}${of}`, kind: 'file', bytes, isRead: false });
  if (total !== 1) contents.add({ name: 'The other parts', kind: 'missing', bytes: new Uint8Array(), isRead: false });
  return noBody;
}

/** Is not words, though it is text; any other kind of text that nobody knows is plain (RFC 2046 4.1.4 [D]). */
const noWords =
  /^text\/(?:calendar|rtf|enriched|richtext|rfc822-headers|(?:x-)?vcard|directory|csv|css|(?:x-)?javascript|xml)$/;
/** For programs of one kind alone, beside a writing for all. */
const forFew = /^text\/(?:x-amp-html|watch-html)$/;

/** RTF that a program sends as a file of no kind, and nothing beside it. What is attached is a file. */
const isRtfAlone = ({ type, headings }: Part, bytes: Uint8Array): boolean =>
  headings.has('from', 'subject') &&
  type.value.startsWith('application/') &&
  String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf';

async function readLeaf(part: Part, { bytes, isCut }: Arrived, reading: Reading): Promise<BodyRead> {
  const { contents, pace } = reading;
  const { value, parameters } = part.type;
  const name = nameOf(part);
  const attached = isAttached(part);
  // A multipart without a boundary that is there: its words stand in it as they are.
  const isText = value === 'text/plain' || value === 'text/html' || value.startsWith('multipart/');
  const isUnknownText = value.startsWith('text/') && name === '' && !noWords.test(value);
  if (forFew.test(value) && !attached) return noBody;
  // The dress of a page, which browsers save beside it.
  if (/^text\/css$/.test(value) && !attached) return noBody;
  if ((isText || isUnknownText) && !attached && !/\.(?:emlx?|msg)$/i.test(name)) return readText(bytes, part, reading);
  if (/^(?:text\/calendar|application\/ics)$/.test(value) && !attached) {
    const meetings = readMeetings(decodeText(bytes.subarray(0, longestPart)));
    contents.add({ name: name || 'invite.ics', kind: 'invitation', bytes, isRead: meetings.text !== '' });
    return { ...noBody, ...meetings };
  }
  const isRtf = /^(?:text|application)\/rtf$/.test(value) || isRtfAlone(part, bytes);
  if (isRtf && !attached) return { ...noBody, text: await readRtf(bytes, pace) };
  if (/^text\/(?:enriched|richtext)$/.test(value) && !attached)
    return { ...noBody, text: textOfEnriched(decodeText(bytes.subarray(0, longestPart))) };
  if (/^message\/(?:rfc822|global)$/.test(value) || /\.(?:emlx?|msg)$/i.test(name)) {
    const innerName = /\.(?:emlx?|msg)$/i.test(name) ? name : `${name || 'message'}.eml`;
    const inner = await reading.readInner(innerName, bytes, reading);
    if (inner) {
      contents.addMessage(inner.message.subject || innerName, bytes, inner.message, inner.files);
      return noBody;
    }
  }
  if (value === 'message/partial') return readPiece(part, bytes, reading);
  if (isWinmail(value, name, bytes)) return readWinmail(bytes, reading);
  if (/^application\/(?:x-)?pkcs7-mime$/.test(value) || /\.p7m$/i.test(name)) {
    const isEnveloped = parameters.get('smime-type') === 'enveloped-data';
    const signed = isEnveloped || reading.depth >= 5 ? undefined : unwrapSigned(bytes);
    contents.add({ name: name || 'smime.p7m', kind: signed ? 'signature' : 'encrypted', bytes, isRead: false });
    return signed ? readEntity(signed, reading) : noBody;
  }
  if (forPrograms.test(value)) return { ...noBody, text: decodeText(bytes.subarray(0, 10_000)) };
  const kind = kindOfFile(name, value, bytes);
  const stopsShort =
    isCut || bytes.length === 0 || (/^utf-?8$/i.test(parameters.get('charset') ?? '') && endsWithinCharacter(bytes));
  contents.add({ name, kind, bytes, isRead: false, isCut: stopsShort || part.isOpenEnded });
  return noBody;
}

/** The words of a part that has headings of its own, and need not say whom it is from: what a signature is wrapped around. */
export async function readEntity(bytes: Uint8Array, reading: Reading): Promise<BodyRead> {
  const { root, wasCut } = await splitParts(bytes, reading.pace);
  const body = await readPart(root, reading);
  return { ...body, wasCut: body.wasCut || wasCut };
}

/**
 * Whether a program sent it of itself (RFC 3834 5, RFC 6522, RFC 8098 [D]). Exchange writes X-Auto-Response-Suppress into what people
 * send, too [L]: it says nothing. The subjects are Outlook's own, of messages whose headings a gateway took away [L].
 */
export const isAutomatic = (headings: Headings): boolean =>
  /^auto-(?:replied|generated|notified)/i.test(headings.raw('auto-submitted')) ||
  /^auto_reply/i.test(headings.raw('precedence')) ||
  headings.has('x-autoreply', 'x-autorespond', 'x-failed-recipients') ||
  headings.structured('content-type').value === 'multipart/report' ||
  isAutomaticSubject(headings.words('subject'));

export const isAutomaticSubject = (subject: string): boolean =>
  beginsAsAnswer.test(subject.trim()) ||
  /^(?:delivery status notification[^:]{0,40}|read|not read|delivered|recall)\s?:/i.test(subject.trim());

const nobody: Mailbox = { name: '', email: '' };

/** A page that a browser saved: Chrome and Edge write where it was, all that are known "Saved by" as its sender [L]. Nobody sent it. */
const isSavedPage = (headings: Headings): boolean =>
  headings.has('snapshot-content-location') || /^"?<?saved by /i.test(headings.raw('from'));

const domainOf = (email: string): string => email.slice(email.indexOf('@'));

/**
 * Whether somebody sent it on behalf of whom it is from: a person of the same house (RFC 5322 3.6.2 [D]: "Sender" is who transmits it).
 * Lists and services write themselves there as well, from houses of their own or without a name [L].
 */
export const isDelegate = (sender: Mailbox, from: Mailbox): boolean =>
  sender.name !== '' &&
  sender.email !== from.email &&
  domainOf(sender.email) === domainOf(from.email) &&
  !isOfProgram(sender);

/** Lines that a carriage return alone ends, as an old Mac wrote them. */
function withLineEnds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes;
  const out = bytes.slice();
  for (let at = out.indexOf(0x0d); at >= 0; at = out.indexOf(0x0d, at + 1)) out[at] = 0x0a;
  return out;
}

/**
 * A message as Apple Mail keeps it (.emlx): how many bytes it has on a line of its own, the message, and what the program notes of it.
 * Apple documents no more than the ending; as files of macOS 13 to 15 are [L].
 */
function ofAppleMail(bytes: Uint8Array): Uint8Array {
  const [line = '', size] = /^(\d{1,9}) {0,20}\r?\n/.exec(String.fromCharCode(...bytes.subarray(0, 40))) ?? [];
  return line === '' ? bytes : bytes.subarray(line.length, line.length + Number(size));
}

/** What a failed delivery brings back within its words, as a message inside. */
async function readReturned(copy: string, reading: Reading): Promise<boolean> {
  const bytes = new TextEncoder().encode(copy);
  const inner = await reading.readInner('message.eml', bytes, reading);
  if (inner) reading.contents.addMessage(inner.message.subject || 'message.eml', bytes, inner.message, inner.files);
  return inner !== undefined;
}

/** Reads a message as mail programs save it (RFC 5322). */
export async function readMail(given: Uint8Array, reading: Reading): Promise<ReadFile> {
  const { contents } = reading;
  const bytes = withLineEnds(ofCalendar(ofAppleMail(given)));
  const { root, wasCut } = await splitParts(bytes, reading.pace);
  const { headings } = root;
  // Any file at all "is" a message to a reader of messages: one without a single heading of one is something else.
  if (!headings.has('from', 'to', 'subject', 'date', 'message-id', 'received', 'mime-version')) {
    throw new MessageFileError('MESSAGE.BROKEN');
  }
  const read = await readPart(root, reading);
  const senderOfAll = headings.people('from')[0];
  const returned = senderOfAll && isOfProgram(senderOfAll) ? withReturnedCopy(read.text) : undefined;
  const copied = returned && (await readReturned(returned.copy, reading));
  const body = returned && copied ? { ...read, text: returned.notice } : read;
  const clean = cleanText(body);
  contents.addWaiting(clean.text, headings.words('subject'));
  const senders = headings.people('from');
  const [named = nobody] = [...senders, ...headings.people('sender')];
  const from = isSavedPage(headings) ? nobody : named;
  const otherSenders = [...senders, ...headings.people('sender').filter((one) => isDelegate(one, from))]
    .filter((one) => one.email !== from.email)
    .slice(0, 5);
  const replyTo = headings.people('reply-to').filter((one) => one.email !== '' && one.email !== from.email);
  // A hidden copy, and whom a server handed it to: the inbox may stand nowhere else (Postfix and Exchange write these [L]).
  const to = ['to', 'cc', 'bcc', 'delivered-to', 'x-original-to', 'envelope-to']
    .flatMap((name) => headings.people(name))
    .map((one) => one.email)
    .filter(Boolean);
  // A draft, or a message of a program, may have no time of its own: then when a server got it.
  const ownTime = cleanInstant(headings.raw('date').split('(', 1)[0]);
  const sentAt = ownTime ?? cleanInstant(headings.raw('received').split(';').pop()!.split('(', 1)[0]);
  const message: ReadMessage = {
    subject: headings.words('subject'),
    from,
    replyTo: replyTo.slice(0, 5),
    to: [...new Set(to)],
    ...(otherSenders.length > 0 && { otherSenders }),
    ...(sentAt ? { sentAt } : {}),
    ...(sentAt && !ownTime && { isTimeOfArrival: true as const }),
    ...clean,
    hidden: cleanText({ text: body.hidden, wasCut: false }, 1_000).text,
    wasCut: clean.wasCut || wasCut || contents.wasCut,
    contents: contents.list,
    inner: contents.inner,
    ...((isAutomatic(headings) || copied) && { isAutomatic: true }),
  };
  const isSaved = isSavedPage(headings) || !headings.has('from', 'to', 'date', 'message-id', 'received');
  return { message: isSaved ? ofSavedMessage(message) : message, files: contents.files };
}
