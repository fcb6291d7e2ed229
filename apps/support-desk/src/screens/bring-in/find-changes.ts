import type { Desk, TimetableRow } from '@tms-support/sharepoint-storage';
import {
  changesInWords,
  HearingsOnLine,
  hearingsOf,
  inSlices,
  keyOfPost,
  previewTurns,
  windowInWords,
  type ImportPreview,
  type MaintenanceNights,
  type UpdateCommand,
  type UpdateCommandOf,
  type UpdatePost,
} from '@tms-support/support-domain';
import type { Waiting } from '../../files/take-file';
import { hearingsMet } from '../updates-and-documents/coming/hearings-met';
import { slices, type OutsideRead } from './read-outside';

/** One update that can be taken in, with what is said of it. */
export interface Offered {
  key: string;
  title: string;
  id?: string;
  when: string;
  /** Which service it is about, where that is known, and whether it was guessed. */
  service?: string;
  /** Which hearings it falls on; none where they are not known, or it has no date. */
  meets: readonly string[];
  /** What it changes of what the timetable has; none for a new one. */
  changes: readonly string[];
  /** The update that it changes. Absent: it is new. */
  row?: TimetableRow;
  command: UpdateCommand;
}

export interface Preview {
  what: string;
  offered: readonly Offered[];
  same: readonly string[];
  unreadable: ImportPreview['unreadable'];
  /** Titles of updates on the timetable that a whole file lacks. */
  notSeen: readonly string[];
  receipt: readonly string[];
}

const whenOf = ({ window, question }: UpdatePost): string => {
  if (window) return windowInWords(window);
  return question ? `The date is left open. ${question.message}` : 'No date is known yet';
};

/** An item of the roadmap may name twenty products. */
const mostServices = 3;

const serviceOf = ({ services, isServiceGuessed }: UpdatePost): { service?: string } => {
  if (services.length === 0) return {};
  const named = services.slice(0, mostServices).join(', ').slice(0, 120);
  const more = services.length > mostServices ? ` and ${services.length - mostServices} more` : '';
  return { service: isServiceGuessed ? `${named}, guessed from the title` : `${named}${more}` };
};

const isMessageCenter = (key: string): boolean => /^MC\d{6,7}$/.test(key);

/** What taking in these posts would do to the timetable as it stands now. Only the stories of updates that the file names are read. */
export async function findChanges(
  desk: Desk,
  read: OutsideRead,
  waiting: Waiting,
  nights: MaintenanceNights,
): Promise<Preview> {
  const keys = new Set(read.posts.posts.map(keyOfPost));
  const listed = await desk.readUpdates();
  const numbers = listed.filter(({ value }) => keys.has(value.key)).map(({ number }) => number);
  const rows = numbers.length > 0 ? await desk.readUpdatesOf(numbers) : [];
  const found = { ...read.posts, isWhole: false };
  const preview = await inSlices(
    previewTurns(
      found,
      rows.map(({ value }) => value),
    ),
    slices(waiting),
  );
  // They are beside the point of a file: without them the rest of it is shown.
  const hearings = await desk.readHearings().catch(() => undefined);
  const line = hearings?.length ? new HearingsOnLine(hearingsOf(hearings).hearings, nights) : undefined;
  const byKey = new Map(rows.map((row) => [row.value.key, row]));
  const offeredOf = (
    post: UpdatePost,
    command: UpdateCommand,
    changes: readonly string[],
    row?: TimetableRow,
  ): Offered => ({
    key: keyOfPost(post),
    title: post.title,
    ...(post.id === undefined ? {} : { id: post.id }),
    when: whenOf(post),
    meets: line && post.window ? hearingsMet(line.of(post.window)) : [],
    ...serviceOf(post),
    changes,
    ...(row ? { row } : {}),
    command,
  });
  const changed = preview.changed.flatMap(({ post, updateKey, command }) => {
    const row = byKey.get(updateKey);
    return row ? [offeredOf(post, command, changesInWords(row.value.announced, command.announced), row)] : [];
  });
  const notSeen = read.posts.isWhole
    ? listed.filter(({ value, life }) => isMessageCenter(value.key) && life?.stage !== 'closed' && !keys.has(value.key))
    : [];
  return {
    what: read.what,
    offered: [...changed, ...preview.added.map(({ post, command }) => offeredOf(post, command, []))],
    same: preview.same.map(({ post }) => post.title),
    unreadable: preview.unreadable,
    notSeen: notSeen.map(({ value }) => `${value.title} (${value.key})`),
    receipt: preview.receipt,
  };
}

export const isNew = ({ row }: Offered): boolean => row === undefined;
/** The command that puts a new one on the timetable. */
export type HearCommand = UpdateCommandOf<'hear'>;
