import { attachmentFile, attachmentFolder, attachmentPlace } from '../attachments/attachment-file.js';
import { accessDenied, folderNotFound } from '../answers/sharepoint-error.js';
import { isVisible } from '../rows/item-row.js';
import { maySeeList } from '../structure/may-see-list.js';
import { findListByUrl } from '../structure/store-list.js';
import type { Entity } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number } from '../store/database.js';
import { demand, itemRights, listRights, type Visit } from '../site/visit.js';
import { fileEntity } from '../files/file-entity.js';
import { folderEntity } from '../files/folder-entity.js';
import { formsFile, formsFolder, isFormsFolder } from '../files/forms-folder.js';
import { fileNotFound, rowAt, serverRelative } from '../files/place.js';
import { webFolderAt } from '../files/web-folder.js';

/** A file by its address: of a library, or beside an item. */
export function openFile(visit: Visit, url: string): Entity {
  const path = serverRelative(visit, url);
  const list = findListByUrl(visit.site, path);
  const attached = list && attachmentPlace(list, path);
  if (list && attached?.name !== undefined) return attachmentFile(visit, list, attached.itemId, attached.name);
  const cut = path.lastIndexOf('/');
  if (list && isFormsFolder(list, path.slice(0, cut))) {
    demand(listRights(visit, list.guid), PERMISSION.openItems);
    return formsFile(visit, list, path.slice(cut + 1));
  }
  const row = list && rowAt(visit, list, path, 0);
  // One that somebody may not see answers them as one that is not there: else its name could be guessed.
  if (!list || !row || !isVisible(visit, list, number(row, 'id')))
    throw list && !maySeeList(visit, list) ? accessDenied() : fileNotFound(path);
  demand(itemRights(visit, list.guid, row), PERMISSION.openItems);
  return fileEntity(visit, list, row);
}

/** A folder by its address: of the web, a list or library, or an item's attachments. */
export function openFolder(visit: Visit, url: string): Entity {
  const path = serverRelative(visit, url);
  const list = findListByUrl(visit.site, path);
  if (!list) {
    const own = webFolderAt(visit, path);
    if (!own) throw folderNotFound();
    return own;
  }
  if (!maySeeList(visit, list)) throw accessDenied();
  if (path.toLowerCase() === list.rootUrl.toLowerCase()) return folderEntity(visit, list, undefined);
  const attached = attachmentPlace(list, path);
  if (attached) return attachmentFolder(visit, list, attached.itemId);
  if (isFormsFolder(list, path)) return formsFolder(visit, list);
  const row = rowAt(visit, list, path, 1);
  if (!row || !isVisible(visit, list, number(row, 'id'))) throw folderNotFound();
  return folderEntity(visit, list, row);
}
