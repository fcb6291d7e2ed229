import * as z from 'zod/mini';
import { issueEventSchema, issueSchema, type Issue, type IssueEvent } from '@tms-support/support-domain';
import { storedJson } from '../rows/stored-json.js';

/** How an issue stood before the first event that its history still holds. */
export type IssueBefore = Omit<Issue, 'history'>;
const { history: _history, ...facts } = issueSchema.shape;
const issueBeforeSchema = z.object(facts);

/** The story of an issue as its one note keeps it. */
export interface StoredHistory {
  /** Where the events begin from, when the oldest are not here or never were. */
  start?: IssueBefore;
  /** As which version of the item the desk wrote this note: while the item is of that version, nobody has changed it by hand. */
  writtenAs?: number;
  /** The story tells of every file that was added since the issue was raised. Absent: the issue is older than such steps. */
  filesTold?: true;
  /** The attachments that hold the oldest events, oldest first, and how many events they hold in all. */
  archived?: { files: readonly string[]; events: number };
  /** What stood in the note and could not be read. It is kept as it is, and written back. */
  unreadable: readonly unknown[];
  /** Events from before such a hole: they are shown, and no longer added up. */
  earlier: readonly IssueEvent[];
  /** Newest last. */
  events: readonly IssueEvent[];
}

const archivedSchema = z.object({ files: z.array(z.string()), events: z.number() });
const noteSchema = z.looseObject({
  writtenAs: z.optional(z.unknown()),
  filesTold: z.optional(z.unknown()),
  start: z.optional(z.unknown()),
  archived: z.optional(z.unknown()),
  unreadable: z.optional(z.array(z.unknown())),
  earlier: z.optional(z.array(issueEventSchema)),
  events: z.array(z.unknown()),
});

const nothing: StoredHistory = { unreadable: [], earlier: [], events: [] };

/** What the note was read as. `hole`: something in it could not be read, and the desk has not written past it yet. */
export interface HistoryReading {
  history: StoredHistory;
  hole: boolean;
}

function parseJson(text: string): unknown {
  try {
    return storedJson(text);
  } catch {
    return undefined;
  }
}

/** Reads the note. What cannot be read is set aside, never dropped. */
export function readHistory(text: string | undefined): HistoryReading {
  if (text === undefined || text.trim() === '') return { history: nothing, hole: false };
  const note = noteSchema.safeParse(parseJson(text));
  if (!note.success) return { history: { ...nothing, unreadable: [text] }, hole: true };
  const { data } = note;
  const events = data.events.map((raw) => ({ raw, read: issueEventSchema.safeParse(raw) }));
  const start = issueBeforeSchema.safeParse(data.start);
  const archived = archivedSchema.safeParse(data.archived);
  const writtenAs = z.number().safeParse(data.writtenAs);
  const holes = [
    ...(data.start !== undefined && !start.success ? [{ start: data.start }] : []),
    ...(data.archived !== undefined && !archived.success ? [{ archived: data.archived }] : []),
    ...events.filter((event) => !event.read.success).map((event) => event.raw),
  ];
  const history: StoredHistory = {
    ...(start.success ? { start: start.data as IssueBefore } : {}),
    ...(archived.success ? { archived: archived.data } : {}),
    ...(writtenAs.success ? { writtenAs: writtenAs.data } : {}),
    ...(data.filesTold === true ? { filesTold: true as const } : {}),
    unreadable: [...(data.unreadable ?? []), ...holes],
    earlier: data.earlier ?? [],
    events: events.flatMap((event) => (event.read.success ? [event.read.data] : [])),
  };
  return { history, hole: holes.length > 0 };
}

/** The note's text. JSON escapes what XML could not carry, so nothing in it is changed on the way. */
export function writeHistory(history: StoredHistory): string {
  return JSON.stringify({
    v: 1,
    ...(history.writtenAs === undefined ? {} : { writtenAs: history.writtenAs }),
    ...(history.filesTold ? { filesTold: true } : {}),
    ...(history.start ? { start: history.start } : {}),
    ...(history.archived ? { archived: history.archived } : {}),
    ...(history.unreadable.length > 0 ? { unreadable: history.unreadable } : {}),
    ...(history.earlier.length > 0 ? { earlier: history.earlier } : {}),
    events: history.events,
  });
}

/** The issue without its story: what a `start` is made of. */
export function withoutHistory(issue: Issue): IssueBefore {
  const { history: _, ...before } = issue;
  return before;
}
