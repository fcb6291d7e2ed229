import * as z from 'zod/mini';
import type { SPFI } from '@pnp/sp';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import { fieldsAt, type FieldSchema, type ListSchema } from '@tms-support/sharepoint-schema';
import type { LostColumn } from './columns-lost.js';
import { listOn, type Site } from './site.js';
import { alone, type Carrier } from './together.js';

const fieldsSchema = z.array(z.looseObject({ InternalName: z.string(), TypeAsString: z.string() }));

async function find(site: Site, sp: SPFI, list: ListSchema, version: number): Promise<void> {
  // Not `.fields` of the list: PnPjs has it once its part on fields is there, which comes with set-up, in a script of its own.
  const fields = SPCollection(listOn(site, list, sp), 'fields');
  const read = fieldsSchema.safeParse(await fields.select('InternalName', 'TypeAsString')());
  if (!read.success) return;
  const kinds = new Map(read.data.map((field) => [field.InternalName, field.TypeAsString]));
  const lost = fieldsAt(list, version).flatMap((field): LostColumn[] => {
    const kind = kinds.get(field.name);
    if (kind === field.type) return [];
    return [{ field: field as FieldSchema, ...(kind === undefined ? {} : { kind }) }];
  });
  site.lost.note(list, lost);
}

/**
 * Asks lists which columns they have, in one request, and keeps what is missing. It follows a refused read: SharePoint names one
 * column at a time, and in the reader's language ("The field or property 'X' does not exist." for a choice of columns [R: a recorded
 * answer, code -1, SPException], "Column 'X' does not exist. It may have been deleted by another user." for a filter [R]), so its
 * words are not gone by.
 */
export async function findColumnsLost(
  site: Site,
  lists: readonly ListSchema[],
  version: number,
  by: Carrier = alone(site),
): Promise<void> {
  await by((sp) => Promise.allSettled(lists.map((list) => find(site, sp, list, version))));
}
