import {
  evolveUpdate,
  londonDay,
  replayUpdate,
  UpdateReplayError,
  type TimetableUpdate,
} from '@tms-support/support-domain';
import { RowReader, updatesList, type ItemCells } from '@tms-support/sharepoint-schema';
import type { TimetableRow, UpdateRow } from './timetable-calls.js';
import { headOf, versionOf, type ItemHead } from '../site/item.js';
import { readStory, withoutStory, type StoredStory } from './story-cell.js';
import { peopleOfLine } from './update-columns.js';
import { checksOf, updateListEdits } from './update-list-edits.js';
import { parseUpdateRow } from './update-rows.js';

const f = updatesList.fields;
const epoch = '1970-01-01T00:00:00.000Z';

/** An update with what storage needs to write it again: its cells as they came, and its story as the note keeps it. */
export interface StoredUpdate {
  row: TimetableRow;
  cells: ItemCells;
  story: StoredStory;
}

/** The update that the note adds up to, or nothing where it does not begin. */
function told({ start, earlier, events }: StoredStory): TimetableUpdate | undefined {
  try {
    if (start) return events.reduce<TimetableUpdate>(evolveUpdate, { ...start, history: [...earlier] });
    return replayUpdate(events);
  } catch (error) {
    if (error instanceof UpdateReplayError) return undefined;
    throw error;
  }
}

/** An update from its columns alone: how one that was typed by hand begins, and what is left where the story cannot be read. */
function fromColumns({ value: row, life }: UpdateRow, head: ItemHead): TimetableUpdate {
  const heardAt = head.createdAt ?? epoch;
  const checks = checksOf(row.checksBefore ?? '', { checks: [] });
  const window = life?.hasNoDate ? undefined : row.window;
  const choice = life?.choice;
  return {
    key: row.key,
    kind: row.kind,
    stage: life?.stage ?? 'heard',
    stageSinceAt: head.modifiedAt ?? heardAt,
    announced: { title: row.title, saidOn: londonDay(heardAt), ...(window ? { window } : {}) },
    earlier: [],
    newsAt: heardAt,
    post: { standing: life?.post ?? 'announced', on: londonDay(heardAt) },
    tellings: row.tellings.map(({ on, by, whom, what }, index) => ({
      id: `line-${head.id}-${index + 1}`,
      by,
      whom: peopleOfLine(whom),
      what,
      on,
      at: `${on}T00:00:00.000Z`,
    })),
    ...(choice
      ? { decision: { choice, impact: life.impact ?? 'not-known', ...(row.impact ? { note: row.impact } : {}) } }
      : {}),
    checks,
    issueKeys: [],
    ...(row.ownerName ? { lookedAfterBy: row.ownerName } : {}),
    heardAt,
    history: [],
  };
}

/** Reads one item as an update with its story. Whatever stands in its cells, there is a row; what is wrong is named in its faults. */
export function parseTimetableRow(cells: ItemCells, siteUrl: string): StoredUpdate {
  const head = headOf(cells);
  const listed = parseUpdateRow(cells, siteUrl);
  const note = new RowReader(cells).reading(f.history);
  const { story, hole } = readStory(note.good ? note.value : undefined);
  const rowOf = (value: TimetableUpdate, faults: TimetableRow['faults']): TimetableRow => ({
    number: head.id,
    etag: head.etag,
    value,
    faults,
    listUrl: listed.listUrl,
    typed: {
      ...(listed.value.impact ? { impact: listed.value.impact } : {}),
      ...(listed.value.checksAfter ? { checksAfter: listed.value.checksAfter } : {}),
    },
  });
  const lost = {
    column: f.history.title,
    message: 'Part of the story cannot be read. It is kept. The list’s version history may have it whole.',
    value: '',
  };
  const faults = story.unreadable.length > 0 ? [...listed.faults, lost] : listed.faults;
  const update = hole ? undefined : told(story);
  if (update) {
    const isUntouched = story.writtenAs !== undefined && story.writtenAs === versionOf(head.etag);
    const reader = new RowReader(cells);
    const edits = isUntouched ? [] : updateListEdits(reader, head, update);
    const kind = reader.value(f.kind) ?? update.kind;
    const value = edits.reduce<TimetableUpdate>(evolveUpdate, { ...update, kind });
    const more = reader.faults.filter(({ column }) => !faults.some((fault) => fault.column === column));
    return { row: rowOf(value, [...faults, ...more]), cells, story: { ...story, events: [...story.events, ...edits] } };
  }
  // A story with a hole in it adds up to something else than what happened: the columns say how the update stands.
  const begun = fromColumns(listed, head);
  const earlier = [...story.earlier, ...story.events];
  const value = { ...begun, history: earlier };
  return { row: rowOf(value, faults), cells, story: { ...story, start: withoutStory(value), earlier, events: [] } };
}
