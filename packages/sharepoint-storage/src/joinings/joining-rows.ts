import { joiningStorySchema, type Joining } from '@tms-support/support-domain';
import {
  cell,
  itemPagePath,
  joiningsList,
  joiningStepsList,
  RowReader,
  type CellsOf,
  type FieldSchema,
  type ItemCells,
} from '@tms-support/sharepoint-schema';
import { headOf } from '../site/item.js';
import type { JoiningRow, TemplateRow } from './joining-calls.js';
import { storedJson } from '../rows/stored-json.js';

const f = joiningsList.fields;
const t = joiningStepsList.fields;

/** A record as the list holds it, by internal name. */
export function joiningToFields({ key, kind, person, on, isCancelled, steps, notes }: Joining): CellsOf<typeof f> {
  return {
    ...cell(f.name, person.name),
    ...cell(f.key, key),
    ...cell(f.email, person.email),
    ...cell(f.kind, kind),
    ...cell(f.of, person.kind),
    ...cell(f.on, on),
    ...cell(f.isCancelled, isCancelled),
    ...cell(f.steps, JSON.stringify({ steps, notes })),
  };
}

function storyIn(text: string | undefined): Pick<Joining, 'steps' | 'notes'> | undefined {
  if (text === undefined) return { steps: [], notes: [] };
  try {
    const read = joiningStorySchema.safeParse(storedJson(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a cell that a row is nothing without: a blank one is named, as one that holds nonsense is. */
const mustSay =
  (row: RowReader) =>
  <T>(field: FieldSchema<T>, what: string): T | undefined => {
    const reading = row.reading(field);
    if (reading.good && reading.value === undefined) row.fault(field, `This cell is blank. It must say ${what}.`);
    return row.value(field);
  };

/** Reads one item as a record. Whatever stands in its cells, there is a row. */
export function parseJoiningRow(cells: ItemCells, siteUrl: string): JoiningRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const must = mustSay(row);
  must(f.name, 'who joins or leaves');
  must(f.kind, 'whether they join or leave');
  must(f.of, 'whether they are a TMS user or a panellist');
  must(f.on, 'the first or the last day');
  const story = storyIn(row.value(f.steps));
  if (!story) row.fault(f.steps, 'The steps cannot be read. Restore the previous version.');
  const value: Joining = {
    key: row.value(f.key) ?? `row-${head.id}`,
    kind: row.value(f.kind) ?? 'joining',
    person: {
      name: row.value(f.name) ?? 'No name',
      email: row.value(f.email) ?? '',
      kind: row.value(f.of) ?? 'tms-user',
    },
    on: row.value(f.on) ?? (head.createdAt ?? '1970-01-01').slice(0, 10),
    isCancelled: row.value(f.isCancelled) ?? false,
    ...(story ?? { steps: [], notes: [] }),
  };
  const listUrl = `${siteUrl}/${itemPagePath(joiningsList, head.id)}`;
  return { number: head.id, etag: head.etag, value, isWhole: story !== undefined, faults: row.faults, listUrl };
}

/** Reads one item as a step of the template. One that does not say when it is done is named, and begins no record. */
export function parseTemplateRow(cells: ItemCells, siteUrl: string): TemplateRow {
  const head = headOf(cells);
  const row = new RowReader(cells);
  const must = mustSay(row);
  const title = must(t.title, 'what is done');
  const kind = must(t.kind, 'whether somebody joins or leaves');
  const of = must(t.of, 'who joins or leaves');
  const whose = row.value(t.whose);
  return {
    number: head.id,
    step: {
      key: row.value(t.key) ?? `row-${head.id}`,
      title: title ?? 'A step with no text yet',
      kind: kind ?? 'joining',
      of: of ?? 'tms-user',
      ...(whose ? { whose } : {}),
      order: row.value(t.order) ?? 10_000,
    },
    faults: row.faults,
    listUrl: `${siteUrl}/${itemPagePath(joiningStepsList, head.id)}`,
  };
}
