import { accessDenied, badQuery } from '../answers/sharepoint-error.js';
import { mayChange, readItemRow } from '../rows/item-row.js';
import { siteAssets } from '../lists/ensure-library.js';
import { readListById } from '../structure/store-list.js';
import type { Arguments } from '../odata/parse-path.js';
import type { Entity } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { checkFileName } from '../files/file-name.js';
import { addFile, addFolder } from '../files/folder-entity.js';
import { rowAt } from '../files/place.js';

const KINDS = /\.(png|jpe?g|gif|bmp|webp|svg)$/i;

/**
 * `web/UploadImage`: the content of an image column. It stands in Site Assets, in a folder of its list's, and the item's cell names
 * it. A name that is there gets a number, so that no item's picture is another's.
 */
export function uploadImage(visit: Visit, args: Arguments): Entity {
  const [listId, name, itemId] = ['listid', 'imagename', 'itemid'].map((key) => args.named.get(key));
  const list = readListById(visit.site, String(listId ?? ''));
  const image = String(name ?? '');
  checkFileName(image);
  if (!KINDS.test(image)) throw badQuery(`The file ${image} is not an image.`);
  if (itemId === undefined || itemId === null) demand(listRights(visit, list.guid), PERMISSION.addListItems);
  else if (!mayChange(visit, list, readItemRow(visit, list, Number(itemId)), 3)) throw accessDenied();
  const library = siteAssets(visit);
  const lists = `${library.rootUrl}/Lists`;
  const folder = `${lists}/${list.guid}`;
  addFolder(visit, library, library.rootUrl, 'Lists');
  addFolder(visit, library, lists, list.guid);
  const [, stem = image, ending = ''] = /^(.*?)(\.[^.]*)$/.exec(image) ?? [];
  let free = image;
  for (let n = 1; rowAt(visit, library, `${folder}/${free}`, 0); n += 1) free = `${stem}${String(n)}${ending}`;
  return addFile(visit, library, folder, free, false);
}
