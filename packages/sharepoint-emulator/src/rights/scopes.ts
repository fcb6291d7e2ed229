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

/** The two claims that stand for many. A guest is not in the second: their login has `#ext#` in it [R]. */
export const EVERYONE = 'c:0(.s|true';
export const EVERYONE_BUT_GUESTS = 'c:0-.f|rolemanager|spo-grid-all-users/emulator';

/** The person, "everyone", and the groups that either is in, by id. */
export function principalIdsOf(db: Database, userId: number, login: string): number[] {
  const claims = /#ext#/i.test(login) ? [EVERYONE] : [EVERYONE, EVERYONE_BUT_GUESTS];
  const everyone = db.all(
    "SELECT id FROM principals WHERE kind = 'user' AND deleted = 0 AND login IN (SELECT value FROM json_each(?))",
    JSON.stringify(claims),
  );
  const people = [userId, ...everyone.map((row) => number(row, 'id'))];
  const groups = db
    .all(
      'SELECT DISTINCT group_id FROM group_members WHERE user_id IN (SELECT value FROM json_each(?))',
      JSON.stringify(people),
    )
    .map((row) => number(row, 'group_id'));
  return [...people, ...groups];
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
