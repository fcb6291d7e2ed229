import type { Arguments } from '../odata/parse-path.js';
import { badArgument, notEmulated, SharePointError } from '../answers/sharepoint-error.js';
import { isRecycledList, purgeList, restoreList } from '../lists/recycle-list.js';
import { Complex, type Collection, type Entity, type Resource } from '../resource/resource.js';
import { holdsRight, PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { forgetRecycled, placeOfRecycled, restoreItem } from './restore-item.js';

function restore(visit: Visit, stored: Row): Resource {
  if (isRecycledList(stored)) restoreList(visit, stored);
  else restoreItem(visit, stored);
  return { kind: 'done', status: 200, voidAction: 'Restore' };
}

function purge(visit: Visit, row: Row): void {
  if (isRecycledList(row)) purgeList(visit, row);
  forgetRecycled(visit, row);
}

const isSecondStage = (row: Row): boolean => number(row, 'stage') === 2;

function binEntity(visit: Visit, row: Row): Entity {
  const guid = text(row, 'guid');
  const who = visit.site.db.get('SELECT * FROM principals WHERE id = ?', number(row, 'deleted_by'));
  const gone = isRecycledList(row) ? (JSON.parse(text(row, 'payload')) as { root_url: string }).root_url : undefined;
  const stood =
    gone === undefined ? placeOfRecycled(row) : { dir: gone.replace(/\/[^/]*$/, ''), leaf: gone.replace(/^.*\//, '') };
  const [dir, leaf] = [stood.dir.replace(/^\//, ''), stood.leaf];
  const remove = (): Resource => {
    purge(visit, row);
    return { kind: 'done', status: 200, voidAction: 'DeleteObject' };
  };
  return {
    kind: 'entity',
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${guid}')`,
    set: 'SP.ApiData.RecycleBinItems',
    properties: {
      AuthorEmail: text(who, 'email'),
      AuthorName: text(who, 'title'),
      DeletedByEmail: text(who, 'email'),
      DeletedByName: text(who, 'title'),
      DeletedDate: text(row, 'deleted_at'),
      DeletedDateLocalFormatted: text(row, 'deleted_at'),
      DirName: dir,
      DirNamePath: new Complex('SP.ResourcePath', { DecodedUrl: dir }),
      Id: guid,
      ItemState: number(row, 'stage'),
      ItemType: number(row, 'kind'),
      LeafName: leaf,
      LeafNamePath: new Complex('SP.ResourcePath', { DecodedUrl: leaf }),
      Size: '0',
      Title: text(row, 'title'),
    },
    actions: {
      Restore: () => restore(visit, row),
      DeleteObject: remove,
      MoveToSecondStage: () => {
        visit.site.db.run('UPDATE recycle_bin SET stage = 2 WHERE guid = ?', guid);
        return { kind: 'done', status: 200, voidAction: 'MoveToSecondStage' };
      },
    },
  };
}

/** SP.RecycleBinOrderBy, by its number, as PnP.Core has it [R]: 6 asks for no order. */
const ORDERS = ['Title', 'DirName', 'AuthorName', 'DeletedDate', 'Size', 'DeletedByName', undefined] as const;
const PARAMETERS = ['paginginfo', 'rowlimit', 'isascending', 'orderby', 'itemstate'];

/** A whole number among those known, by its parameter's name otherwise. */
function wholeNumber(name: string, given: unknown, most: number): number {
  const value = Number(given);
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw badArgument(`GetRecycleBinItems: "${String(given)}" is no ${name}.`);
  return value;
}

/** `GetRecycleBinItems(rowLimit=, itemState=)`: the first rows of the bin. Stage 1 is `itemState` 1, both are 0. */
export function recycledItems(visit: Visit, args: Arguments | undefined): Collection {
  const read = (name: string): unknown => args?.named.get(name) ?? args?.positional[PARAMETERS.indexOf(name)];
  const unknown = [...(args?.named.keys() ?? [])].find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) throw badArgument(`GetRecycleBinItems has no parameter ${unknown}.`);
  if (read('paginginfo')) throw notEmulated('GetRecycleBinItems: the parameter pagingInfo');
  const limit = wholeNumber('rowLimit', read('rowlimit') ?? 100, Number.MAX_SAFE_INTEGER);
  const state = wholeNumber('itemState', read('itemstate') ?? 0, 2);
  const order = ORDERS[wholeNumber('orderBy', read('orderby') ?? 3, ORDERS.length - 1)];
  const sign = read('isascending') === true ? 1 : -1;
  const bin = recycleBin(visit);
  const all = (): Entity[] => {
    const found = [...(bin.all?.() ?? [])].filter((one) => state === 0 || one.properties['ItemState'] === state);
    const textOf = (one: Entity): string => String(one.properties[order ?? ''] ?? '').toLowerCase();
    if (order !== undefined) found.sort((a, b) => sign * (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b))));
    return found.slice(0, limit);
  };
  return { ...bin, path: 'Web/GetRecycleBinItems', all };
}

/** `web/recyclebin`: what this person deleted; all of it for who manages the site. */
export function recycleBin(visit: Visit): Collection {
  demand(webRights(visit), PERMISSION.open);
  const rows = (): Row[] => {
    const all = holdsRight(webRights(visit), PERMISSION.manageWeb);
    return visit.site.db.all(
      'SELECT * FROM recycle_bin WHERE ? = 1 OR deleted_by = ? ORDER BY deleted_at DESC, guid',
      Number(all),
      visit.person.id,
    );
  };
  const one = (id: unknown): Entity => {
    const row = rows().find((stored) => text(stored, 'guid') === String(id).toLowerCase());
    if (!row)
      throw new SharePointError(
        404,
        '-2147024809, System.ArgumentException',
        'Value does not fall within the expected range.',
      );
    return binEntity(visit, row);
  };
  const each = (name: string, work: (row: Row) => void): Resource => {
    for (const row of rows()) work(row);
    return { kind: 'done', status: 200, voidAction: name };
  };
  return {
    kind: 'collection',
    type: 'SP.RecycleBinItem',
    path: 'Web/RecycleBin',
    set: 'SP.ApiData.RecycleBinItems',
    all: () => rows().map((row) => binEntity(visit, row)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: {
      RestoreAll: () => each('RestoreAll', (row) => restore(visit, row)),
      DeleteAll: () => each('DeleteAll', (row) => purge(visit, row)),
      DeleteAllSecondStageItems: () =>
        each('DeleteAllSecondStageItems', (row) => {
          if (isSecondStage(row)) purge(visit, row);
        }),
      MoveAllToSecondStage: () =>
        each('MoveAllToSecondStage', (row) =>
          visit.site.db.run('UPDATE recycle_bin SET stage = 2 WHERE guid = ?', text(row, 'guid')),
        ),
    },
  };
}
