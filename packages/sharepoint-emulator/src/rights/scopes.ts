import { number, type Database } from '../store/database.js';
import { NO_RIGHTS, type PermissionMask, union } from './permission-mask.js';

/** Where rights are written down: the site, a list, or one item. A scope without rights of its own takes its parent's. */
export const WEB_SCOPE = 'web';
export const listScope = (listGuid: string): string => `list:${listGuid}`;
export const itemScope = (listGuid: string, itemId: number): string => `item:${listGuid}:${String(itemId)}`;

export const isUniqueScope = (db: Database, scope: string): boolean =>
  scope === WEB_SCOPE || db.get('SELECT 1 FROM unique_scopes WHERE scope = ?', scope) !== undefined;

export const effectiveListScope = (db: Database, listGuid: string): string =>
  isUniqueScope(db, listScope(listGuid)) ? listScope(listGuid) : WEB_SCOPE;

/** The person, the groups they are in, and "everyone", by id. */
export function principalIdsOf(db: Database, userId: number): number[] {
  const groups = db
    .all('SELECT group_id FROM group_members WHERE user_id = ?', userId)
    .map((row) => number(row, 'group_id'));
  const everyone = db.all(
    "SELECT id FROM principals WHERE kind = 'user' AND login IN ('c:0(.s|true', 'c:0-.f|rolemanager|spo-grid-all-users/emulator')",
  );
  return [userId, ...groups, ...everyone.map((row) => number(row, 'id'))];
}

/** What somebody may do in a scope that has rights of its own. */
export function rightsInScope(db: Database, scope: string, principalIds: readonly number[]): PermissionMask {
  const rows = db.all(
    `SELECT r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
     WHERE a.scope = ? AND a.principal_id IN (SELECT value FROM json_each(?))`,
    scope,
    JSON.stringify(principalIds),
  );
  return rows.reduce((mask, row) => union(mask, { high: number(row, 'high'), low: number(row, 'low') }), NO_RIGHTS);
}
