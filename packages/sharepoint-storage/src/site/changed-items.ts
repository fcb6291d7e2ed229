import * as z from 'zod/mini';
import type { ListSchema } from '@tms-support/sharepoint-schema';
import { listOn, type Site } from './site.js';

const changesSchema = z.array(z.looseObject({ ItemId: z.optional(z.number()), ListId: z.optional(z.string()) }));

/** Past this many changed items one full read is cheaper than asking for each. */
const mostItems = 20;

/**
 * The items that changed since a token; nothing where only a full read will do: too many, or a change of something else than
 * an item (a column, a right), after which rows may have come or gone that the log does not name.
 */
export async function changedItems(
  site: Site,
  list: ListSchema,
  since: string,
): Promise<readonly number[] | undefined> {
  const answer: unknown = await listOn(site, list).getChanges({
    Item: true,
    File: true,
    Folder: true,
    List: true,
    Field: true,
    SecurityPolicy: true,
    Add: true,
    Update: true,
    SystemUpdate: true,
    DeleteObject: true,
    Restore: true,
    Rename: true,
    Move: true,
    RoleAssignmentAdd: true,
    RoleAssignmentDelete: true,
    ChangeTokenStart: { StringValue: since },
  } as never);
  const changes = changesSchema.safeParse(answer);
  if (!changes.success || changes.data.some((change) => change.ItemId === undefined)) return undefined;
  const ids = [...new Set(changes.data.map((change) => change.ItemId!))];
  return ids.length > mostItems ? undefined : ids;
}

/** A filter for these items alone. Ids are indexed from the start. */
export const idFilter = (ids: readonly number[]): string => ids.map((id) => `Id eq ${id}`).join(' or ');
