import * as z from 'zod/mini';
import {
  timetableUpdateSchema,
  updateEventSchema,
  type TimetableUpdate,
  type UpdateEvent,
} from '@tms-support/support-domain';
import { storedJson } from '../rows/stored-json.js';

/** How an update stood before the first event that its story still holds. */
export type UpdateBefore = Omit<TimetableUpdate, 'history'>;
const { history: _history, ...facts } = timetableUpdateSchema.shape;
const beforeSchema = z.object(facts);

/** The story of an update as its one note keeps it. */
export interface StoredStory {
  /** Where the events begin from, where the row was typed by hand. */
  start?: UpdateBefore;
  /** As which version of the item the desk wrote this note: while the item is of that version, nobody has changed it by hand. */
  writtenAs?: number;
  /** What stood in the note and could not be read. It is kept as it is, and written back. */
  unreadable: readonly unknown[];
  /** Events from before such a hole: they are shown, and no longer added up. */
  earlier: readonly UpdateEvent[];
  /** Newest last. */
  events: readonly UpdateEvent[];
}

const noteSchema = z.looseObject({
  writtenAs: z.optional(z.unknown()),
  start: z.optional(z.unknown()),
  unreadable: z.optional(z.array(z.unknown())),
  earlier: z.optional(z.array(z.unknown())),
  events: z.array(z.unknown()),
});

const nothing: StoredStory = { unreadable: [], earlier: [], events: [] };

function parseJson(text: string): unknown {
  try {
    return storedJson(text);
  } catch {
    return undefined;
  }
}

/** Splits what are events from what are none. */
function sorted(raw: readonly unknown[]): { events: UpdateEvent[]; holes: unknown[] } {
  const events: UpdateEvent[] = [];
  const holes: unknown[] = [];
  for (const one of raw) {
    const read = updateEventSchema.safeParse(one);
    if (read.success) events.push(read.data);
    else holes.push(one);
  }
  return { events, holes };
}

/** Reads the note. What cannot be read is set aside, never dropped. `hole`: the desk has not written past it yet. */
export function readStory(text: string | undefined): { story: StoredStory; hole: boolean } {
  if (text === undefined || text.trim() === '') return { story: nothing, hole: false };
  const note = noteSchema.safeParse(parseJson(text));
  if (!note.success) return { story: { ...nothing, unreadable: [text] }, hole: true };
  const { data } = note;
  const now = sorted(data.events);
  const earlier = sorted(data.earlier ?? []);
  const start = beforeSchema.safeParse(data.start);
  const writtenAs = z.number().safeParse(data.writtenAs);
  const holes = [
    ...(data.start !== undefined && !start.success ? [{ start: data.start }] : []),
    ...earlier.holes,
    ...now.holes,
  ];
  const story: StoredStory = {
    ...(start.success ? { start: start.data } : {}),
    ...(writtenAs.success ? { writtenAs: writtenAs.data } : {}),
    unreadable: [...(data.unreadable ?? []), ...holes],
    earlier: earlier.events,
    events: now.events,
  };
  return { story, hole: holes.length > 0 };
}

/** The note's text. JSON escapes what XML could not carry, so nothing in it is changed on the way. */
export function writeStory({ writtenAs, start, unreadable, earlier, events }: StoredStory): string {
  return JSON.stringify({
    v: 1,
    ...(writtenAs === undefined ? {} : { writtenAs }),
    ...(start ? { start } : {}),
    ...(unreadable.length > 0 ? { unreadable } : {}),
    ...(earlier.length > 0 ? { earlier } : {}),
    events,
  });
}

/** The update without its story: what a `start` is made of. */
export function withoutStory(update: TimetableUpdate): UpdateBefore {
  const { history: _, ...before } = update;
  return before;
}
