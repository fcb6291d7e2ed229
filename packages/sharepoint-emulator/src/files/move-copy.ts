import { accessDenied, badQuery, folderNotFound } from '../answers/sharepoint-error.js';
import { isVisible, mayChange } from '../rows/item-row.js';
import { alreadyThere } from '../rows/free-place.js';
import { dropItem, removeItem } from '../rows/remove-item.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { findListByUrl } from '../structure/store-list.js';
import { maySeeList } from '../structure/may-see-list.js';
import type { Action, Resource } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { below } from '../rows/below.js';
import { checkFileName } from './file-name.js';
import { addFolder } from './folder-entity.js';
import { moveFile } from './move-file.js';
import { fileNotFound, rowAt, serverRelative } from './place.js';
import { transferFile } from './transfer-file.js';

interface End {
  list: ListSchema;
  url: string;
}

/** `srcPath` and `destPath` of the body, as absolute addresses; `srcUrl` and `destUrl` in the older methods. */
function ends(visit: Visit): { from: End; to: End; keepBoth: boolean } {
  const end = (name: 'src' | 'dest'): End => {
    const given = visit.body[`${name}Path`] as { DecodedUrl?: unknown } | undefined;
    const address = given?.DecodedUrl ?? visit.body[`${name}Url`];
    if (typeof address !== 'string') throw badQuery(`The parameter ${name}Path is missing.`);
    // The path is decoded already, whatever stands in it: it is cut by hand, since URL would encode it.
    const url = serverRelative(visit, address.replace(/^https?:\/\/[^/]+/i, ''));
    const list = findListByUrl(visit.site, url);
    if (!list || !isLibrary(list) || !maySeeList(visit, list)) throw folderNotFound();
    return { list, url };
  };
  const options = visit.body['options'] as { KeepBoth?: unknown } | undefined;
  const [from, to] = [end('src'), end('dest')];
  return { from, to, keepBoth: options?.KeepBoth === true };
}

/** `a.txt` beside another of that name becomes `a1.txt`. */
function freeUrl(visit: Visit, list: ListSchema, url: string): string {
  const [, stem = url, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(url) ?? [];
  let free = url;
  for (let n = 1; rowAt(visit, list, free, 0) ?? rowAt(visit, list, free, 1); n += 1)
    free = `${stem}${String(n)}${ending}`;
  return free;
}

function carry(visit: Visit, from: ListSchema, row: Row, to: ListSchema, url: string, copy: boolean): void {
  if (from.guid === to.guid) moveFile(visit, from, row, url, copy);
  else transferFile(visit, from, row, to, url, copy);
}

function file(visit: Visit, copy: boolean, overwrite: boolean): Resource {
  const { from, to, keepBoth } = ends(visit);
  const row = rowAt(visit, from.list, from.url, 0);
  if (!row || !isVisible(visit, from.list, number(row, 'id'))) throw fileNotFound(from.url);
  const there = rowAt(visit, to.list, to.url, 0);
  let { url } = to;
  if (there && keepBoth) url = freeUrl(visit, to.list, url);
  else if (there && !(from.list.guid === to.list.guid && there['id'] === row['id'])) {
    if (!overwrite) throw alreadyThere(url);
    if (!mayChange(visit, to.list, there, 4)) throw accessDenied();
    dropItem(visit.site, to.list, there);
  }
  carry(visit, from.list, row, to.list, url, copy);
  return { kind: 'done', status: 200, voidAction: copy ? 'CopyFileByPath' : 'MoveFileByPath' };
}

function folder(visit: Visit, copy: boolean): Resource {
  const { from, to, keepBoth } = ends(visit);
  const row = rowAt(visit, from.list, from.url, 1);
  if (!row || !isVisible(visit, from.list, number(row, 'id'))) throw folderNotFound();
  if (`${to.url}/`.toLowerCase().startsWith(`${from.url}/`.toLowerCase()))
    throw badQuery('A folder cannot go into itself.');
  let { url } = to;
  if (rowAt(visit, to.list, url, 1)) {
    if (!keepBoth) throw alreadyThere(url);
    url = freeUrl(visit, to.list, url);
  }
  checkFileName(url.slice(url.lastIndexOf('/') + 1));
  if (!copy && from.list.guid === to.list.guid) moveFile(visit, from.list, row, url, false);
  else {
    if (!copy && !mayChange(visit, from.list, row, 4)) throw accessDenied();
    addFolder(visit, to.list, to.list.rootUrl, url);
    const within = below(from.url);
    const inside = visit.site.db.all(
      `SELECT * FROM "${from.list.table}" WHERE ${within.sql} ORDER BY length(file_dir), fs_type DESC`,
      ...within.values,
    );
    // What this person cannot see they cannot carry; and the folder does not go without it.
    if (!copy && inside.some((one) => !isVisible(visit, from.list, number(one, 'id')))) throw accessDenied();
    for (const one of inside as Row[]) {
      if (!isVisible(visit, from.list, number(one, 'id'))) continue;
      const target = url + text(one, 'file_ref').slice(from.url.length);
      if (number(one, 'fs_type') === 1) addFolder(visit, to.list, to.list.rootUrl, target);
      else carry(visit, from.list, one, to.list, target, copy);
    }
    if (!copy) removeItem(visit, from.list, row);
  }
  return { kind: 'done', status: 200, voidAction: copy ? 'CopyFolderByPath' : 'MoveFolderByPath' };
}

/** `SP.MoveCopyUtil`: methods of no object, at the root of the API. */
export function moveCopyActions(visit: Visit): Record<string, Action> {
  const overwrites = (args: Parameters<Action>[0]): boolean =>
    (args.named.get('overwrite') ?? args.positional[0] ?? visit.body['overwrite']) === true;
  const each: [string, Action][] = [
    ['CopyFile', (args) => file(visit, true, overwrites(args))],
    ['MoveFile', (args) => file(visit, false, overwrites(args))],
    ['CopyFolder', () => folder(visit, true)],
    ['MoveFolder', () => folder(visit, false)],
  ];
  return Object.fromEntries(
    each.flatMap(([name, action]) => [
      [`SP.MoveCopyUtil.${name}`, action],
      [`SP.MoveCopyUtil.${name}ByPath`, action],
    ]),
  );
}
