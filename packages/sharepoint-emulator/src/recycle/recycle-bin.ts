import type { Arguments } from '../odata/parse-path.js';
import { notEmulated, SharePointError } from '../answers/sharepoint-error.js';
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

/** `GetRecycleBinItems(rowLimit=, itemState=)`: a page of the bin. Stage 1 is `itemState` 1, both are 0. */
export function recycledItems(visit: Visit, args: Arguments | undefined): Collection {
  const read = (name: string, position: number): unknown => args?.named.get(name) ?? args?.positional[position];
  if (read('paginginfo', 0)) throw notEmulated('GetRecycleBinItems: the parameter pagingInfo');
  const limit = Number(read('rowlimit', 1) ?? 100);
  const [ascending, state] = [read('isascending', 2) === true, Number(read('itemstate', 4) ?? 0)];
  const bin = recycleBin(visit);
  const all = (): Entity[] => {
    const found = [...(bin.all?.() ?? [])].filter((one) => state === 0 || one.properties['ItemState'] === state);
    return (ascending ? found.reverse() : found).slice(0, limit);
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
