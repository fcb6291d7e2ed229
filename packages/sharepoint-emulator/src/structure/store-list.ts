import { listMissing, listMissingByTitle } from '../answers/sharepoint-error.js';
import { withBuiltIn } from './built-in-fields.js';
import { readFields } from './store-field.js';
import { number, type Row, text } from '../store/database.js';
import { instant, type Site } from '../site/site.js';
import type { Field } from '../site/field.js';
import type { ListSchema, ListSettings } from '../site/list-schema.js';

function fromRow(site: Site, row: Row): ListSchema {
  const guid = text(row, 'guid');
  const known = site.listCache.get(guid);
  if (known) return known;
  const settings = JSON.parse(text(row, 'settings')) as ListSettings;
  let fields: readonly Field[] | undefined;
  const list: ListSchema = {
    number: number(row, 'number'),
    guid,
    title: text(row, 'title'),
    rootUrl: text(row, 'root_url'),
    settings,
    // A list has a hundred columns, and many a request asks for none of them.
    get fields() {
      return (fields ??= withBuiltIn(settings.baseType === 1, readFields(site, guid)));
    },
    table: `list_${String(number(row, 'number'))}`,
  };
  site.listCache.set(guid, list);
  return list;
}

export const readLists = (site: Site): ListSchema[] =>
  site.db.all('SELECT * FROM lists ORDER BY title').map((row) => fromRow(site, row));

export function findListById(site: Site, guid: string): ListSchema | undefined {
  const key = guid.replace(/[{}]/g, '').toLowerCase();
  const known = site.listCache.get(key);
  if (known) return known;
  const row = site.db.get('SELECT * FROM lists WHERE guid = ?', key);
  return row && fromRow(site, row);
}

export function findListByTitle(site: Site, title: string): ListSchema | undefined {
  const row = site.db.get('SELECT * FROM lists WHERE title = ?', title);
  return row && fromRow(site, row);
}

export function readListByTitle(site: Site, title: string): ListSchema {
  const list = findListByTitle(site, title);
  if (!list) throw listMissingByTitle(title, site.siteUrl);
  return list;
}

export function readListById(site: Site, guid: string): ListSchema {
  const list = findListById(site, guid);
  if (!list) throw listMissing();
  return list;
}

/** Finds the list of a server-relative address, of its root folder or of anything below. */
export function findListByUrl(site: Site, url: string): ListSchema | undefined {
  const wanted = url.replace(/\/$/, '').toLowerCase();
  return readLists(site).find((list) => {
    const root = list.rootUrl.toLowerCase();
    return wanted === root || wanted.startsWith(`${root}/`);
  });
}

/** Writes a list's settings down. `schemaChanged` where columns or views changed, and not only items. */
export function saveListSettings(
  site: Site,
  list: ListSchema,
  change: Partial<ListSettings>,
  title = list.title,
): void {
  const settings: ListSettings = { ...list.settings, ...change, version: list.settings.version + 1 };
  site.db.run('UPDATE lists SET title = ?, settings = ? WHERE guid = ?', title, JSON.stringify(settings), list.guid);
  site.listCache.delete(list.guid);
}

export function schemaChanged(site: Site, list: ListSchema): void {
  saveListSettings(site, list, { schemaChangedAt: instant(site.now()) });
}
