import { badQuery, SharePointError } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';

export const alreadyThere = (url: string): SharePointError =>
  new SharePointError(
    400,
    '-2130575257, Microsoft.SharePoint.SPException',
    `A file with the name ${url} already exists.`,
  );

/** Refuses a second file or folder under one address. */
export function demandFreePlace({ db }: Site, list: ListSchema, dir: string, leaf: string, own = 0): void {
  const there = db.get(`SELECT id FROM "${list.table}" WHERE file_dir = ? AND file_leaf = ?`, dir, leaf);
  if (there && number(there, 'id') !== own) throw alreadyThere(`${dir}/${leaf}`);
}

/** Refuses to put a folder into itself: nothing would lead to it any more. */
export function demandOutside(row: Row, dir: string): void {
  const own = text(row, 'file_ref').toLowerCase();
  if (number(row, 'fs_type') === 1 && `${dir.toLowerCase()}/`.startsWith(`${own}/`))
    throw badQuery('A folder cannot go into itself.');
}
