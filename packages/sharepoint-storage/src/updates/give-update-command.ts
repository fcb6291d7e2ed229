import {
  decideUpdate,
  keyOfSaid,
  type Actor,
  type TimetableUpdate,
  type UpdateCommand,
  type UpdateCommandOf,
  type UpdateEvent,
} from '@tms-support/support-domain';
import { fieldsAt, updatesList, type CellValue } from '@tms-support/sharepoint-schema';
import type { TimetableRow, UpdateGiven } from './timetable-calls.js';
import { addOnce, changeItem } from '../rows/row-store.js';
import { versionOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { withRoom } from './room-for-story.js';
import { writeStory } from './story-cell.js';
import { readStoredUpdate } from './read-update.js';
import { parseTimetableRow, type StoredUpdate } from './timetable-row.js';
import { timetableToFields } from './timetable-fields.js';
import { cellsToWrite } from './update-columns.js';

const f = updatesList.fields;
/** How often a command is decided again when others write at the same time. */
const tries = 5;

/** What giving a command needs besides the site: who gives it, and the version of the lists. */
export interface UpdateCommandFacts {
  actor: Actor;
  version: number;
  /** Given by whoever may try again: the events' ids are made of it and of what the command says. */
  commandId?: string | undefined;
}

function mustHaveStories(site: Site, version: number): void {
  if (!fieldsAt(updatesList, version).includes(f.history)) {
    const message =
      'The timetable of this site cannot keep steps yet. A site owner can run set-up, which adds what is missing.';
    throw new StorageError('STORAGE.REFUSED', message);
  }
  site.lost.mustBeThere(updatesList, [f.history]);
}

const holds = ({ row }: StoredUpdate, ids: ReadonlySet<string>): boolean =>
  row.value.history.some((event) => ids.has(event.id));

const numbered = (commandId: string): (() => string) => {
  let ids = 0;
  return () => `${commandId}-${(ids += 1)}`;
};

/** Puts an update on the timetable. A second try finds the first; of two people with the same post, the first one's stands. */
export async function hearUpdate(
  site: Site,
  command: UpdateCommandOf<'hear'>,
  { actor, version }: UpdateCommandFacts,
): Promise<UpdateGiven> {
  mustHaveStories(site, version);
  const commandId = keyOfSaid(command.key, command);
  const decided = decideUpdate(undefined, command, { at: site.now(), actor, newId: numbered(commandId) });
  if (decided.outcome === 'refused') return decided;
  const cells = timetableToFields(decided.update);
  const keyed = { site, list: updatesList, version };
  const stored = parseTimetableRow(
    await addOnce(keyed, command.key, cells, 'putting an update on the timetable'),
    site.url,
  );
  if (holds(stored, new Set(decided.events.map(({ id }) => id)))) return { outcome: 'saved', row: stored.row };
  const again = decideUpdate(stored.row.value, command, { at: site.now(), actor, newId: site.newId });
  if (again.outcome === 'refused') return { ...again, row: stored.row };
  throw new StorageError('STORAGE.CONFLICT', 'This update is on the timetable already. Your change was not saved.');
}

/** The cells of one write: what the step changed, and the story. */
function cellsOfWrite(
  stored: StoredUpdate,
  after: TimetableUpdate,
  events: readonly UpdateEvent[],
): Record<string, CellValue> {
  const versionNow = versionOf(stored.row.etag);
  const { writtenAs: _, ...begun } = stored.story;
  const story = withRoom({
    ...begun,
    events: [...begun.events, ...events],
    // The write goes through on this version alone, and makes the next one.
    ...(versionNow === undefined ? {} : { writtenAs: versionNow + 1 }),
  });
  const cells = cellsToWrite(stored.row.value, after, stored.cells);
  // A line that cannot be read stays with whoever typed it, until they have mended it. The story has the new one.
  if (!f.tellings.codec.read(stored.cells[f.tellings.name]).good) delete cells[f.tellings.name];
  return { ...cells, [f.history.name]: writeStory(story) };
}

/**
 * Decides on a command about an update and writes it: the cells that changed and the story, in one update with If-Match. Where somebody
 * else wrote meanwhile, the update is read and decided on again; where the command no longer fits, nothing is written.
 */
export async function giveUpdateCommand(
  site: Site,
  row: Pick<TimetableRow, 'number' | 'etag'>,
  command: UpdateCommand,
  facts: UpdateCommandFacts,
): Promise<UpdateGiven> {
  const { version, actor } = facts;
  mustHaveStories(site, version);
  const { seenEventId: _, ...said } = command;
  const commandId = facts.commandId === undefined ? undefined : keyOfSaid(facts.commandId, said);
  const sent = new Set<string>(commandId === undefined ? [] : [`${commandId}-1`]);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const stored = await readStoredUpdate(site, version, row.number);
    site.lost.mustBeThere(updatesList, [f.history]);
    if (holds(stored, sent)) return { outcome: 'saved', row: stored.row };
    const newId = commandId === undefined ? site.newId : numbered(commandId);
    const decided = decideUpdate(stored.row.value, command, { at: site.now(), actor, newId });
    if (decided.outcome === 'refused') {
      return stored.row.etag === row.etag ? decided : { ...decided, row: stored.row };
    }
    if (decided.events.length === 0) return { outcome: 'saved', row: stored.row };
    decided.events.forEach(({ id }) => sent.add(id));
    const cells = cellsOfWrite(stored, decided.update, decided.events);
    const keyed = { site, list: updatesList, version };
    try {
      const written = await changeItem(keyed, stored.row, cells, `saving update ${row.number}`);
      return { outcome: 'saved', row: parseTimetableRow(written, site.url).row };
    } catch (cause) {
      if (!(cause instanceof StorageError) || cause.code !== 'STORAGE.CONFLICT') throw cause;
    }
  }
  const message = 'Others are writing to this update at the moment. Your change was not saved. Try again.';
  throw new StorageError('STORAGE.CONFLICT', message);
}
