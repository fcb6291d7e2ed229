import { logChange } from '../log/log-change.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import { keepListNode } from '../navigation/list-node.js';
import { RECYCLED } from '../rows/into-recycle-bin.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import { instant } from '../site/site.js';
import { demand, listRights, type Visit, webRights } from '../site/visit.js';
import type { ListSchema, ListSettings } from '../site/list-schema.js';
import { findListById, findListByTitle, findListByUrl } from '../structure/store-list.js';
import { dropList } from './update-list.js';

/** Takes a list out of sight, with all that hangs on it left where it is. The answer is the bin's id for it. */
export function recycleList(visit: Visit, list: ListSchema): Resource {
  demand(listRights(visit, list.guid), PERMISSION.manageLists);
  const { db } = visit.site;
  const guid = visit.site.newGuid();
  const row = db.get('SELECT * FROM lists WHERE guid = ?', list.guid);
  db.run(
    'INSERT INTO recycle_bin (guid, title, kind, list_guid, item_id, deleted_at, deleted_by, payload, content) VALUES (?, ?, ?, ?, NULL, ?, ?, ?, NULL)',
    guid,
    list.title,
    RECYCLED.list,
    list.guid,
    instant(visit.site.now()),
    visit.person.id,
    JSON.stringify(row),
  );
  db.run('DELETE FROM lists WHERE guid = ?', list.guid);
  visit.site.listCache.delete(list.guid);
  keepListNode(visit.site, { ...list, shown: false });
  logChange(visit.site, { kind: 'List', type: 3, listGuid: list.guid });
  return { kind: 'value', name: 'Recycle', value: guid, type: 'Edm.Guid' };
}

export const isRecycledList = (stored: Row): boolean => stored['kind'] === RECYCLED.list;

/** Puts a list back under its number, its address and its title. */
export function restoreList(visit: Visit, stored: Row): void {
  demand(webRights(visit), PERMISSION.manageLists);
  const row = JSON.parse(text(stored, 'payload')) as {
    number: number;
    guid: string;
    title: string;
    root_url: string;
    settings: string;
  };
  if (findListByTitle(visit.site, row.title) ?? findListByUrl(visit.site, row.root_url)) {
    throw new SharePointError(
      500,
      '-2130575342, Microsoft.SharePoint.SPException',
      'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
    );
  }
  visit.site.db.run(
    'INSERT INTO lists (number, guid, title, root_url, settings) VALUES (?, ?, ?, ?, ?)',
    row.number,
    row.guid,
    row.title,
    row.root_url,
    row.settings,
  );
  visit.site.db.run('DELETE FROM recycle_bin WHERE guid = ?', text(stored, 'guid'));
  const { options } = JSON.parse(row.settings) as ListSettings;
  keepListNode(visit.site, {
    guid: row.guid,
    title: row.title,
    rootUrl: row.root_url,
    shown: options['OnQuickLaunch'] === true,
  });
  logChange(visit.site, { kind: 'List', type: 7, listGuid: row.guid });
}

/** Out of the bin for good: only now does what hung on the list go. */
export function purgeList(visit: Visit, stored: Row): void {
  const row = JSON.parse(text(stored, 'payload')) as { number: number; guid: string };
  if (findListById(visit.site, row.guid)) return;
  dropList(visit.site, { number: row.number, guid: row.guid, table: `list_${String(row.number)}` });
}
