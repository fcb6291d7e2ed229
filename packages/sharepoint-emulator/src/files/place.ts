import { folderNotFound, SharePointError } from '../answers/sharepoint-error.js';
import { withoutEnd } from '../answers/without-end.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { findListByUrl } from '../structure/store-list.js';
import { checkFileName } from './file-name.js';
import type { Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';

export interface Place {
  list: ListSchema;
  dir: string;
  leaf: string;
  url: string;
}

export const fileNotFound = (url: string): SharePointError =>
  new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', `The file ${url} does not exist.`);

/** Makes an address server-relative: PnPjs and people give `Shared Documents/x` as well as `/sites/tmu/Shared Documents/x`. */
export function serverRelative(visit: Visit, url: string): string {
  const path = /^https?:\/\//i.test(url) ? decodeURI(new URL(url).pathname) : url;
  const whole = path.startsWith('/') ? path : `${visit.site.serverRelativeUrl}/${path}`;
  const clean = withoutEnd(whole, '/');
  if (clean.split('/').includes('..')) throw folderNotFound();
  const base = visit.site.serverRelativeUrl.toLowerCase();
  if (clean.toLowerCase() !== base && !clean.toLowerCase().startsWith(`${base}/`)) throw folderNotFound();
  return clean;
}

/** Where in which library an address stands. */
export function placeOf(visit: Visit, url: string, within?: ListSchema): Place {
  const whole = serverRelative(visit, url);
  const list = findListByUrl(visit.site, whole);
  if (!list || !isLibrary(list) || (within && within.guid !== list.guid)) throw folderNotFound();
  const cut = whole.lastIndexOf('/');
  const leaf = whole.slice(cut + 1);
  checkFileName(leaf);
  return { list, dir: whole.slice(0, cut), leaf, url: whole };
}

export const rowAt = (visit: Visit, list: ListSchema, url: string, fsType: 0 | 1): Row | undefined => {
  const cut = url.lastIndexOf('/');
  return visit.site.db.get(
    `SELECT * FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ? AND fs_type = ?`,
    url.slice(0, cut),
    url.slice(cut + 1),
    fsType,
  );
};
