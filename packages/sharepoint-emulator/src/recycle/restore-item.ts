import { addFolder } from '../files/folder-entity.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListById } from '../structure/store-list.js';
import { type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { RECYCLED } from '../rows/into-recycle-bin.js';
import { restoreAttachment } from '../attachments/recycled-attachment.js';
import { type Packed, type PackedItem, unpackItem } from '../rows/packed-item.js';

const packedOf = (row: Row): Packed => ({
  payload: text(row, 'payload'),
  content: row['content'] as Uint8Array | null,
});

/** Where the item stood, as the bin shows it. */
export const placeOfRecycled = (stored: Row): { dir: string; leaf: string } => {
  const { row } = JSON.parse(text(stored, 'payload')) as PackedItem;
  return { dir: text(row, 'file_dir'), leaf: text(row, 'file_leaf') };
};

function missingFolders(visit: Visit, list: ListSchema, dir: string): void {
  let at = list.rootUrl;
  for (const name of dir.slice(list.rootUrl.length).split('/').filter(Boolean)) {
    addFolder(visit, list, at, name);
    at = `${at}/${name}`;
  }
}

/**
 * Puts an item, a file or a folder with all that was in it back where it was. A folder that is gone by now is made again, as
 * SharePoint does for what stood in it [R].
 */
export function restoreItem(visit: Visit, stored: Row): void {
  const { site } = visit;
  const list = findListById(site, text(stored, 'list_guid'));
  if (!list)
    throw new SharePointError(
      500,
      '-2130575322, Microsoft.SharePoint.SPException',
      'The list that this item was in is gone.',
    );
  if (stored['kind'] === RECYCLED.attachment) {
    restoreAttachment(visit, list, stored);
    forgetRecycled(visit, stored);
    return;
  }
  const { dir, leaf } = placeOfRecycled(stored);
  if (site.db.get(`SELECT 1 FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ?`, dir, leaf)) {
    throw new SharePointError(
      500,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A file with the name ${leaf} already exists.`,
    );
  }
  missingFolders(visit, list, dir);
  unpackItem(site, list, packedOf(stored));
  const guid = text(stored, 'guid');
  for (const inner of site.db.all('SELECT * FROM recycled_contents WHERE bin_guid = ? ORDER BY position', guid))
    unpackItem(site, list, packedOf(inner));
  forgetRecycled(visit, stored);
}

/** Out of the bin, with what a folder held. */
export function forgetRecycled(visit: Visit, stored: Row): void {
  const guid = text(stored, 'guid');
  visit.site.db.run('DELETE FROM recycled_contents WHERE bin_guid = ?', guid);
  visit.site.db.run('DELETE FROM recycle_bin WHERE guid = ?', guid);
}
