import * as z from 'zod/mini';
import { body } from '@pnp/queryable';
import { SPInstance, spPost } from '@pnp/sp/spqueryable.js';
import { listOn, type ListAddress, type Site } from './site.js';
import { withoutMetadata } from './without-metadata.js';

const changesSchema = z.array(
  z.looseObject({
    ItemId: z.optional(z.number()),
    ChangeToken: z.optional(z.looseObject({ StringValue: z.string() })),
  }),
);

/** Past this many changed items one full read is cheaper than asking for each. */
const mostItems = 20;
/** The log answers with so many entries at a time [L: 1,000, Microsoft's page on ChangeQuery]; long before that one full read is cheaper. */
const mostEntries = 200;

/** What the log of a list says of the time since a token. */
export interface Changes {
  /** The items that changed, none where nothing has. Absent: only a full read will do. */
  ids?: readonly number[];
  /** The token that the rows stand at once these are read. Absent: the one that was asked with still holds. */
  token?: string;
}

/** Asks for what changed in a list since a token. It may travel in a batch. */
export const askForChanges = (site: Site, sp: Site['sp'], list: ListAddress, since: string): Promise<unknown> =>
  spPost(
    SPInstance(listOn(site, list, sp).using(withoutMetadata), 'getchanges'),
    body({
      query: {
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
      },
    }),
  );

/**
 * Reads an answer of the log. An empty one is what "unchanged" is: a list's `CurrentChangeToken` is that of the next change, and moves
 * while nothing changes [R: Microsoft's page on SPList.CurrentChangeToken; recorded tokens], so two that differ say nothing. A full read it
 * is after too many changes, and after one of something else than an item (a column, a right): rows may then have come or gone that
 * the log does not name.
 */
export function changesIn(answer: unknown): Changes {
  const read = changesSchema.safeParse(answer);
  if (!read.success || read.data.length > mostEntries) return {};
  const ids = new Set<number>();
  for (const { ItemId } of read.data) {
    if (ItemId === undefined) return {};
    ids.add(ItemId);
  }
  if (ids.size > mostItems) return {};
  const token = read.data.at(-1)?.ChangeToken?.StringValue;
  return { ids: [...ids], ...(token === undefined ? {} : { token }) };
}

/** A filter for these items alone. Ids are indexed from the start. */
export const idFilter = (ids: readonly number[]): string => ids.map((id) => `Id eq ${id}`).join(' or ');
