import { nextTurn, type ReadMessage } from '@tms-support/message-reader';
import {
  inSlices,
  londonDay,
  updateFileKind,
  updateFilePosts,
  updateFileWords,
  type CalendarDate,
  type PostsReading,
  type SliceOptions,
} from '@tms-support/support-domain';
import { takeFile, type Waiting } from '../../files/take-file';
import { NotTakenError, textOfFile } from '../../files/text-of-file';

/** What a file or pasted words turned out to be, and the posts in them. */
export interface OutsideRead {
  /** What it was read as: "a calendar". */
  what: string;
  posts: Extract<PostsReading, { outcome: 'read' }>;
}

/** A thousand posts are 6 MB of UTF-8, and twice that in UTF-16. What is far larger is something else. */
const largest = 30 * 1024 * 1024;
const tooLarge = 'The file must be 30 MB or smaller. Export fewer posts at once. Nothing was brought in.';

export const slices = ({ signal, onProgress }: Waiting): SliceOptions => ({
  clock: () => performance.now(),
  pause: nextTurn,
  signal,
  onProgress,
});

const readOrRefuse = (what: string, reading: PostsReading): OutsideRead => {
  if (reading.outcome === 'not-read') throw new NotTakenError(reading.message);
  return { what, posts: reading };
};

async function readText(name: string, text: string, today: CalendarDate, waiting: Waiting): Promise<OutsideRead> {
  const kind = updateFileKind(name, text);
  if (typeof kind !== 'string') throw new NotTakenError(kind.message);
  const { textOf } = await import(/* webpackChunkName: 'read-message' */ '@tms-support/message-reader');
  const posts = await inSlices(updateFilePosts(kind, text, { todayOn: today, textOf }), slices(waiting));
  return readOrRefuse(updateFileWords[kind], posts);
}

const wordsOf = ({ subject, text, inner }: ReadMessage): string =>
  [subject, text, ...inner.map(wordsOf)].filter((part) => part !== '').join('\n');

async function readMail(file: File, today: CalendarDate, waiting: Waiting): Promise<OutsideRead> {
  const { message } = await takeFile(file, waiting);
  const sent = message.sentAt === undefined ? undefined : londonDay(message.sentAt);
  // A digest names no year: its dates are near the day on which it was sent, and not near today.
  const todayOn = sent !== undefined && sent <= today ? sent : today;
  const facts = { todayOn, textOf: (text: string) => text };
  const reading = await inSlices(updateFilePosts('words', wordsOf(message), facts), slices(waiting));
  const read = readOrRefuse(`an email, “${message.subject.slice(0, 120) || 'without a subject'}”`, reading);
  if (!message.wasCut) return read;
  const limits = ['The email is longer than the desk can read: its end is left out.', ...read.posts.limits];
  return { ...read, posts: { ...read.posts, limits } };
}

/** Reads a file that somebody dropped or chose, whatever it is. Throws `NotTakenError` where it is not one of what the desk takes. */
export async function readOutsideFile(
  file: File,
  today: CalendarDate,
  { mayReadMail, ...waiting }: Waiting & { mayReadMail: boolean },
): Promise<OutsideRead> {
  if (file.size > largest) throw new NotTakenError(tooLarge);
  if (/\.(?:eml|msg)$/i.test(file.name)) {
    if (mayReadMail) return readMail(file, today, waiting);
    throw new NotTakenError('Reading messages is switched off for now. Copy the text of the email and paste it here.');
  }
  const text = await textOfFile(file, { bytes: largest, message: tooLarge });
  return readText(file.name, text, today, waiting);
}

/** Reads what somebody pasted: the words of a post, or the whole of a file. */
export const readPasted = (pasted: string, today: CalendarDate, waiting: Waiting): Promise<OutsideRead> =>
  readText('pasted words.txt', pasted, today, waiting);
