import type { Site } from '../site/site.js';

/** SP.ChangeType, by Microsoft's reference of the client object model [R]. */
export const CHANGE = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  roleAdd: 8,
  roleDelete: 9,
  roleUpdate: 10,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  navigation: 16,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;

export type ChangedKind =
  'Item' | 'List' | 'Field' | 'View' | 'Web' | 'User' | 'Group' | 'ContentType' | 'File' | 'Folder';

export interface LoggedChange {
  kind: ChangedKind;
  type: number;
  listGuid?: string;
  itemId?: number;
  /** What else names the thing, and who could see it where it has gone. */
  target?: Readonly<Record<string, unknown>>;
}

/** Writes one change down, in the transaction of the change itself. */
export function logChange(site: Site, change: LoggedChange): void {
  site.db.run(
    'INSERT INTO changes (at, list_guid, item_id, kind, type, target) VALUES (?, ?, ?, ?, ?, ?)',
    site.now().getTime(),
    change.listGuid ?? null,
    change.itemId ?? null,
    change.kind,
    change.type,
    JSON.stringify(change.target ?? {}),
  );
}

/** Writes down at once that all rows of a list from a number on were added: a statement for each took a third of an import. */
export function logAddedFrom(site: Site, list: { guid: string; table: string }, firstId: number): void {
  site.db.run(
    `INSERT INTO changes (at, list_guid, item_id, kind, type, target)
     SELECT ?, ?, id, 'Item', ?, '{}' FROM "${list.table}" WHERE id >= ? ORDER BY id`,
    site.now().getTime(),
    list.guid,
    CHANGE.add,
    firstId,
  );
}

/** A change of the rights on the site, on a list or on an item, by the name of its scope. */
export function logRights(site: Site, scope: string, type: number): void {
  const [kind = 'web', listGuid, itemId] = scope.split(':');
  logChange(site, {
    kind: kind === 'item' ? 'Item' : kind === 'list' ? 'List' : 'Web',
    type,
    ...(listGuid === undefined ? {} : { listGuid }),
    ...(itemId === undefined ? {} : { itemId: Number(itemId) }),
  });
}
