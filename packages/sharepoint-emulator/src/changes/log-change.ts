import type { Site } from '../web/site.js';

/** SP.ChangeType. */
export const CHANGE = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  systemUpdate: 11,
} as const;

type ChangedKind = 'Item' | 'List' | 'Field' | 'View' | 'Web' | 'User' | 'Group' | 'Security';

export interface LoggedChange {
  kind: ChangedKind;
  type: number;
  listGuid?: string;
  itemId?: number;
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
