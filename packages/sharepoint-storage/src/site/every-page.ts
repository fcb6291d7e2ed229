import * as z from 'zod/mini';
import { JSONParse, type IInvokable } from '@pnp/queryable';
import type { ISPCollection, SPFI } from '@pnp/sp';
import type { ItemCells } from '@tms-support/sharepoint-schema';
import { StorageError } from './storage-error.js';
import { itemsOf } from './item.js';
import type { Site } from './site.js';

type ItemsPage = ISPCollection & IInvokable;

const link = z.optional(z.string());
const pageSchema = z.looseObject({ value: z.unknown(), 'odata.nextLink': link, '@odata.nextLink': link });

/** One page, and where the next begins. Absent: this was the last. */
async function onePage(query: ItemsPage): Promise<{ items: ItemCells[]; next?: string }> {
  // PnPjs's usual parser keeps the rows alone, and with them the link is lost that says that there are more.
  const read = pageSchema.safeParse(await query.using(JSONParse())());
  const page: Partial<z.infer<typeof pageSchema>> = read.success ? read.data : {};
  const items = itemsOf(page.value);
  const address = page['odata.nextLink'] ?? page['@odata.nextLink'];
  const next =
    address === undefined ? undefined : new URL(address, 'https://site.example').searchParams.get('$skiptoken');
  return { items, ...(next ? { next } : {}) };
}

/**
 * All rows of a query, page after page. The first page may travel in a batch; the others follow it one by one, since each is
 * found by the one before. Of the next link its token alone is used: an address in an answer leads nowhere else. A full page is
 * no sign that there is another, and a short one none that there is not: the link alone is.
 */
export async function everyPage(site: Site, first: SPFI, ask: (sp: SPFI) => ItemsPage): Promise<ItemCells[]> {
  let page = await onePage(ask(first));
  const items = page.items;
  const seen = new Set<string>();
  while (page.next !== undefined) {
    if (seen.has(page.next))
      throw new StorageError('STORAGE.UNREADABLE', 'SharePoint answered with the same page twice.');
    seen.add(page.next);
    const query = ask(site.sp);
    query.query.set('$skiptoken', page.next);
    page = await onePage(query);
    items.push(...page.items);
  }
  return items;
}
