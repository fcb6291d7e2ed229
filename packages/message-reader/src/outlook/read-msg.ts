import { inLondon } from '../text/london-time.js';
import { Contents, kindOfFile } from '../contents.js';
import { Headings } from '../mail/headings.js';
import { isAutomatic, isAutomaticSubject, isDelegate, readEntity } from '../mail/read-eml.js';
import { answerWords, calledOff } from '../mail/invitation.js';
import { unwrapSigned } from '../mail/signed-data.js';
import { MessageFileError, type Mailbox, type ReadFile } from '../message-file.js';
import type { Reading } from '../reading.js';
import { noBody, type BodyRead } from '../text/choose-body.js';
import { cleanEmail, cleanInstant, cleanLine, cleanText } from '../text/clean-text.js';
import { addPictures } from '../mail/pictures-in-page.js';
import { isWinmail, readWinmail } from './winmail.js';
import { bodyOf } from './body-of.js';
import { openCompoundFile, type CompoundFile } from './compound-file.js';
import { propertiesOf, property, type PropertyBag } from './message-properties.js';

/** People whom it went to, and things that it carries: more are not looked at. */
const mostPeople = 100;
const mostAttached = 100;
/** Messages in one another: what is deeper is listed, and not read. */
const deepest = 5;
/** A file in it, whole: as large as the whole may be. */
const longestAttached = 10 * 1024 * 1024;

/** The storages of one kind in a message, in their order. */
function storagesOf(file: CompoundFile, under: string, name: string): string[] {
  const found = new Set<string>();
  for (const path of file.paths) {
    if (!path.startsWith(under)) continue;
    const [storage = ''] = path.slice(under.length).split('/', 1);
    if (storage.startsWith(name) && path.length > under.length + storage.length) found.add(storage);
  }
  return [...found].sort().map((storage) => `${under}${storage}/`);
}

async function senderOf(message: PropertyBag, said: Mailbox | undefined): Promise<Mailbox> {
  const firstOf = async (read: (text: string) => string, ...numbers: readonly string[]): Promise<string> => {
    for (const number of numbers) {
      const value = read(await message.text(number));
      if (value !== '') return value;
    }
    return '';
  };
  const email = await firstOf(
    cleanEmail,
    property.sentForSmtp,
    property.sentForEmail,
    property.senderSmtp,
    property.senderEmail,
  );
  const name = await firstOf((text) => cleanLine(text, 120), property.sentForName, property.senderName);
  // Inside an organisation the address may be an Exchange name: the headings, where the file has them, say the real one.
  return { name: name || (said?.name ?? ''), email: email || (said?.email ?? '') };
}

async function personIn(message: PropertyBag, addresses: readonly string[], name: string): Promise<Mailbox> {
  for (const address of addresses) {
    const email = cleanEmail(await message.text(address));
    if (email !== '') return { name: cleanLine(await message.text(name), 120), email };
  }
  return { name: '', email: '' };
}

/** Something that a message carries: its words are read where it is a message, and it is listed whatever it is. */
async function readAttached(
  file: CompoundFile,
  under: string,
  reading: Reading,
  around: PropertyBag,
): Promise<BodyRead> {
  const { contents, pace } = reading;
  const bag = propertiesOf(file, under, 8, pace, around);
  const name =
    (await bag.text(property.attachedName)) ||
    (await bag.text(property.attachedShortName)) ||
    (await bag.text(property.recipientName));
  const inside = `${under}__substg1.0_${property.attachedBytes}000D/`;
  if (reading.depth < deepest && file.paths.includes(`${inside}__properties_version1.0`)) {
    const deeper = { ...reading, contents: new Contents(`${contents.nextId}.`), depth: reading.depth + 1 };
    const inner = await readStorage(file, inside, 24, deeper);
    contents.addMessage(inner.message.subject || name, new Uint8Array(), inner.message, inner.files);
    return noBody;
  }
  const bytes = (await bag.bytes(property.attachedBytes, longestAttached)) ?? new Uint8Array();
  const type = (await bag.text(property.attachedType)).toLowerCase();
  if (/^multipart\/signed/.test(type) || /\.p7m$/i.test(name)) {
    const entity = /^multipart\/signed/.test(type) ? bytes : unwrapSigned(bytes);
    contents.add({ name, kind: entity ? 'signature' : 'encrypted', bytes, isRead: false });
    return entity ? readEntity(entity, reading) : noBody;
  }
  if (/\.(?:eml|msg)$/i.test(name) || type === 'message/rfc822') {
    const inner = await reading.readInner(/\.(?:eml|msg)$/i.test(name) ? name : `${name}.eml`, bytes, reading);
    if (inner) {
      contents.addMessage(inner.message.subject || name, bytes, inner.message, inner.files);
      return noBody;
    }
  }
  if (isWinmail(type, name, bytes)) return readWinmail(bytes, reading);
  contents.add({ name, kind: kindOfFile(name, type, bytes), bytes, isRead: false });
  return noBody;
}

async function readStorage(file: CompoundFile, under: string, headSize: number, reading: Reading): Promise<ReadFile> {
  const { contents, pace } = reading;
  const message = propertiesOf(file, under, headSize, pace);
  const headers = await message.text(property.headers, 128 * 1024);
  const said = new Headings(new TextEncoder().encode(headers.trim()));
  const [saidFrom] = [...said.people('from'), ...said.people('sender')];
  const from = await senderOf(message, saidFrom);
  const sender = await personIn(message, [property.senderSmtp, property.senderEmail], property.senderName);
  const to: string[] = [];
  for (const place of storagesOf(file, under, '__recip_version1.0_').slice(0, mostPeople)) {
    const person = propertiesOf(file, place, 8, pace, message);
    to.push(
      cleanEmail(await person.text(property.recipientSmtp)) || cleanEmail(await person.text(property.recipientEmail)),
    );
  }
  to.push(...[...said.people('to'), ...said.people('cc')].map((one) => one.email));
  const body = await bodyOf(message, pace);
  await addPictures(body.pictures, reading);
  const more: BodyRead[] = [];
  const attached = storagesOf(file, under, '__attach_version1.0_');
  if (attached.length > mostAttached) contents.wasCut = true;
  for (const place of attached.slice(0, mostAttached)) more.push(await readAttached(file, place, reading, message));
  const itemClass = await message.text(property.messageClass);
  const fields = ofFields.find(([ofClass]) => ofClass.test(itemClass))?.[1];
  if (fields) contents.add({ name: fields, kind: 'fields', bytes: new Uint8Array(), isRead: false });
  const meeting = await meetingOf(itemClass, message, from);
  const words = [...unlikeOnes([body.text, ...more.map((one) => one.text)]), meeting].filter(Boolean);
  const clean = cleanText({ text: words.join('\n\n'), wasCut: body.wasCut || more.some((one) => one.wasCut) });
  const subject = cleanLine(await message.text(property.subject)) || said.words('subject');
  contents.addWaiting(clean.text, subject);
  const sentAt =
    cleanInstant(message.time(property.submittedAt)) ??
    cleanInstant(said.raw('date').split('(', 1)[0]) ??
    cleanInstant(message.time(property.deliveredAt));
  // The classes of reports and of replies while somebody is away ([MS-OXCMSG], [MS-OXORULE] [D]).
  const isReport =
    /^REPORT\.|\.(?:OofTemplate|ReplyTemplate)\b/i.test(itemClass) || isAutomatic(said) || isAutomaticSubject(subject);
  return {
    message: {
      subject,
      from,
      replyTo: said
        .people('reply-to')
        .filter((one) => one.email !== '' && one.email !== from.email)
        .slice(0, 5),
      to: [...new Set(to)].filter(Boolean),
      ...(isDelegate(sender, from) && { otherSenders: [sender] }),
      ...(sentAt ? { sentAt } : {}),
      ...clean,
      hidden: cleanText({ text: body.hidden, wasCut: false }, 1_000).text,
      wasCut: clean.wasCut || contents.wasCut,
      contents: contents.list,
      inner: contents.inner,
      ...(isReport && { isAutomatic: true }),
    },
    files: contents.files,
  };
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Each once, and the whole where one stands in another: a message that is signed in the open has its words in what is signed, and again
 * among its properties ([MS-OXOSMIME] 2.1.3.2 [D]; two of other programs' files had them twice).
 */
function unlikeOnes(texts: readonly string[]): readonly string[] {
  const filled = texts.filter((one) => one.trim() !== '');
  if (filled.length < 2) return filled;
  const kept: { text: string; letters: string }[] = [];
  for (const text of filled) {
    const letters = lettersOf(text) || text.trim();
    if (kept.some((one) => one.letters.includes(letters))) continue;
    const at = kept.findIndex((one) => letters.includes(one.letters));
    kept.splice(at < 0 ? kept.length : at, at < 0 ? 0 : 1, { text, letters });
  }
  return kept.map((one) => one.text);
}

/** The classes of answers to an invitation ([MS-OXOCAL] 2.2.5.1 [D]), as calendars call them. */
const answerOfClass: Readonly<Record<string, string>> = { pos: 'ACCEPTED', neg: 'DECLINED', tent: 'TENTATIVE' };

/** How the message answers an invitation or calls it off, and when the meeting begins; empty where it is of no meeting. */
async function meetingOf(itemClass: string, message: PropertyBag, from: Mailbox): Promise<string> {
  const [, kind = '', answer = ''] =
    /^IPM\.(Appointment|Schedule\.Meeting(?:\.Canceled|\.Resp\.(Pos|Neg|Tent))?)\b/i.exec(itemClass) ?? [];
  if (kind === '') return '';
  const startsAt = cleanInstant(message.time(property.startsAt));
  return [
    /\.Canceled$/i.test(kind)
      ? calledOff
      : answerWords(answerOfClass[answer.toLowerCase()] ?? '', from.name || from.email),
    startsAt ? `Meeting begins: ${inLondon(Date.parse(startsAt))}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * What else Outlook saves with the same ending: of these the words are notes, and what matters stands in fields of their own, which are not
 * read ([MS-OXOCNTC], [MS-OXOTASK], [MS-OXOJRNL] [D]).
 */
const ofFields: readonly (readonly [RegExp, string])[] = [
  [/^IPM\.Contact\b/i, 'The details of a contact'],
  [/^IPM\.DistList\b/i, 'The people in a list of contacts'],
  [/^IPM\.Task/i, 'The dates and the state of a task'],
  [/^IPM\.Activity\b/i, 'The times of a journal entry'],
];

/** Reads an Outlook message ([MS-OXMSG]). */
export async function readOutlook(bytes: Uint8Array, reading: Reading): Promise<ReadFile> {
  try {
    const turn = reading.pace.spend(bytes.length);
    if (turn) await turn;
    const file = openCompoundFile(bytes);
    if (!file.paths.some((path) => path.startsWith('__substg1.0_') || path === '__properties_version1.0'))
      throw new RangeError('A compound file that holds no message.');
    return await readStorage(file, '', 32, reading);
  } catch (cause) {
    throw cause instanceof MessageFileError ? cause : new MessageFileError('MESSAGE.BROKEN', cause);
  }
}
