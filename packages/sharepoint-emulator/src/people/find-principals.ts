import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';

/** SP.Utilities.PrincipalType, of which this site has two. */
const PRINCIPAL_TYPE = { user: 1, sharePointGroup: 8 } as const;

export interface PrincipalQuery {
  text: string;
  /** Bits of `PRINCIPAL_TYPE`. */
  types: number;
  atMost: number;
  /** Title or id of a group whose members alone are looked through. */
  group?: string | number | undefined;
}

/** Whether a text, or a word in it, begins so. */
function begins(whole: string, sought: string): boolean {
  const [text, start] = [whole.toLowerCase(), sought.toLowerCase()];
  return text.startsWith(start) || text.includes(` ${start}`) || text.includes(`|${start}`);
}

/** People and groups that a name, an address or a login begins with. Only whom the site has met: there is no directory to ask. */
export function findPrincipals(visit: Visit, query: PrincipalQuery): Row[] {
  const sought = query.text.trim();
  if (sought === '') return [];
  const rows = visit.site.db.all(
    `SELECT * FROM principals p WHERE p.deleted = 0 AND p.id < 1073741000 AND (
       (p.kind = 'user' AND (? & ${String(PRINCIPAL_TYPE.user)}) <> 0)
       OR (p.kind = 'group' AND (? & ${String(PRINCIPAL_TYPE.sharePointGroup)}) <> 0))
     AND (? IS NULL OR p.id IN (SELECT m.user_id FROM group_members m JOIN principals g ON g.id = m.group_id
       WHERE CAST(g.id AS TEXT) = ? OR g.title = ?)) ORDER BY p.title, p.id`,
    query.types,
    query.types,
    ...Array.from({ length: 3 }, () => (query.group === undefined || query.group === '' ? null : String(query.group))),
  );
  return rows
    .filter((row) =>
      [text(row, 'title'), text(row, 'email'), text(row, 'login')].some((whole) => begins(whole, sought)),
    )
    .slice(0, query.atMost);
}

/** Whom a whole name, address or login means: one, or nobody. */
export function exactPrincipal(visit: Visit, query: PrincipalQuery): Row | undefined {
  const sought = query.text.trim().toLowerCase();
  const found = findPrincipals(visit, { ...query, atMost: Number.MAX_SAFE_INTEGER }).filter((row) =>
    [text(row, 'title'), text(row, 'email'), text(row, 'login')].some((whole) => whole.toLowerCase() === sought),
  );
  return found.length === 1 ? found[0] : undefined;
}

export const isGroup = (row: Row): boolean => row['kind'] === 'group';
export const principalTypeOf = (row: Row): number =>
  isGroup(row) ? PRINCIPAL_TYPE.sharePointGroup : PRINCIPAL_TYPE.user;
export const idOf = (row: Row): number => number(row, 'id');
