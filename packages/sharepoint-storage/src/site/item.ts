import * as z from 'zod/mini';
import { instantCodec, withoutTurns, type ItemCells } from '@tms-support/sharepoint-schema';
import type { Instant } from '@tms-support/support-domain';
import { StorageError } from './storage-error.js';

const personSchema = z.looseObject({
  Title: z.optional(z.nullable(z.string())),
  EMail: z.optional(z.nullable(z.string())),
});

/** What every item says of itself, whatever its columns hold. */
export interface ItemHead {
  id: number;
  etag: string;
  createdAt?: Instant;
  modifiedAt?: Instant;
  /** Who last wrote it, as SharePoint says. */
  editor: { name: string; email: string };
}

/** The columns that `headOf` reads, and what they expand. */
export const headSelect = ['Id', 'FSObjType', 'Created', 'Modified', 'Editor/Title', 'Editor/EMail'] as const;
export const headExpand = ['Editor'] as const;

const cellsSchema = z.looseObject({});

/** One item of an answer. Something that is no item at all is an answer that cannot be read, not a row to leave out. */
export function cellsOf(item: unknown): ItemCells {
  const cells = cellsSchema.safeParse(item);
  if (!cells.success)
    throw new StorageError('STORAGE.UNREADABLE', 'SharePoint answered with something that is not a list item.');
  return cells.data;
}

/**
 * The items of an answer that are rows. Folders are none: whoever lets a list have some gets them among its items, and what is in them too
 * [R: pnpjs#1077, "recursive all is always turned on for OData"; Rob Windsor, "SharePoint REST API and lists with folders", 2017, tells them by this column].
 */
export function itemsOf(answer: unknown): ItemCells[] {
  if (!Array.isArray(answer)) {
    throw new StorageError('STORAGE.UNREADABLE', 'SharePoint answered with something that is not a list of items.');
  }
  return answer.map(cellsOf).filter(({ FSObjType }) => Number(FSObjType) !== 1);
}

function personIn(cells: ItemCells, column: 'Author' | 'Editor'): { name: string; email: string } {
  const person = personSchema.safeParse(cells[column]);
  return {
    name: (person.success && withoutTurns(person.data.Title ?? '')) || 'Somebody',
    email: (person.success && person.data.EMail) || '',
  };
}

/** How often the item was written, by its ETag: `"…guid…,3"`. SharePoint counts from 1. Absent where the ETag is another's. */
export function versionOf(etag: string): number | undefined {
  const counted = /,(\d+)"?$/.exec(etag)?.[1];
  return counted === undefined ? undefined : Number(counted);
}

/** Who made the item, as SharePoint says. */
export const authorOf = (cells: ItemCells): { name: string; email: string } => personIn(cells, 'Author');

/** Reads the item's own facts. Its number and its version are SharePoint's to write: without them nothing can be saved. */
export function headOf(cells: ItemCells): ItemHead {
  const id = z.number().safeParse(cells['Id'] ?? cells['ID']);
  const etag = z.string().safeParse(cells['odata.etag'] ?? cells['@odata.etag']);
  if (!id.success || !etag.success) {
    throw new StorageError('STORAGE.UNREADABLE', 'SharePoint answered with an item that has no number or no version.');
  }
  const instant = (name: string): Instant | undefined => {
    const reading = instantCodec.read(cells[name]);
    return reading.good ? reading.value : undefined;
  };
  const created = instant('Created');
  const modified = instant('Modified');
  return {
    id: id.data,
    etag: etag.data,
    ...(created ? { createdAt: created } : {}),
    ...(modified ? { modifiedAt: modified } : {}),
    editor: personIn(cells, 'Editor'),
  };
}
