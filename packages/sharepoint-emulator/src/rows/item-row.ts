import { itemMissing } from '../answers/sharepoint-error.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { holdsRight, PERMISSION, type PermissionMask } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { itemRights, listRights, type Visit } from '../site/visit.js';
import type { SQLInputValue } from 'node:sqlite';

/** A row's status of approval while its file was never checked in, or published: "the draft or checked out state" [R: MS-WSSFO3, Moderation Status]. */
export const NEVER_CHECKED_IN = 3;

export const etagOf = (row: Row): string => `"${text(row, 'unique_id')},${String(number(row, 'version'))}"`;

/** A piece of SQL with the values it takes. */
export interface Condition {
  sql: string;
  values: SQLInputValue[];
}

/** Whether this person reads or changes their own rows alone. Override List Behaviors passes over both. */
export function ownRowsOnly(visit: Visit, list: ListSchema, setting: 'ReadSecurity' | 'WriteSecurity'): boolean {
  return list.settings.options[setting] === 2 && !holdsRight(listRights(visit, list.guid), PERMISSION.cancelCheckout);
}

/** What `DraftVersionVisibility` counts: readers, editors, approvers. Who wrote a draft sees it whichever it is. */
const DRAFT_READERS = [PERMISSION.viewListItems, PERMISSION.editListItems, PERMISSION.approveItems];

/**
 * Rows that are not there for everybody who may read. What waits for approval "can be viewed by people with permission to read, people with
 * permission to edit, or only the author and people with permission to approve items" [R: Microsoft's help, "Specify who can view drafts"; KB
 * 825239 has the last as what approval does by itself]. A file of a library that requires check-out is its uploader's alone until it was
 * checked in once, an administrator's neither [R: sp-dev-docs#1687, vgrem/Office365-REST-Python-Client#409]. Where a library has minor versions, a
 * file that nobody has published "is not visible for people who do not have permission to see draft items" [R: the same help]. Not here: of a row that was approved
 * and then changed readers would see the approved version; here it stays approved.
 */
function withoutDrafts({ person }: Visit, list: ListSchema, rights: PermissionMask, table: string): Condition {
  const parts: string[] = [];
  const values: SQLInputValue[] = [];
  const { EnableModeration, DraftVersionVisibility } = list.settings.options;
  const demanded = DRAFT_READERS[Number(DraftVersionVisibility)] ?? PERMISSION.approveItems;
  if (EnableModeration === true && !person.isAdmin && !holdsRight(rights, demanded)) {
    parts.push(`(${table}.moderation_status = 0 OR ${table}.author_id = ?)`);
    values.push(person.id);
  }
  if (isLibrary(list)) {
    const isDraftSeen = person.isAdmin || holdsRight(rights, demanded);
    const draft = isDraftSeen ? '1' : `${table}.author_id = ?`;
    parts.push(
      `(${table}.moderation_status <> ${NEVER_CHECKED_IN} OR ${table}.checkout_user_id = ? OR (${table}.checkout_user_id IS NULL AND ${draft}))`,
    );
    values.push(person.id, ...(isDraftSeen ? [] : [person.id]));
  }
  return { sql: parts.join(' AND ') || '1', values };
}

/** The rows this person may see, as SQL over the items' table `i`, or by the name that a join gives it. */
export function visibleRows(visit: Visit, list: ListSchema, table = 'i'): Condition {
  const rights = listRights(visit, list.guid);
  const published = withoutDrafts(visit, list, rights, table);
  if (visit.person.isAdmin) return published;
  const values: SQLInputValue[] = [];
  const mayList = holdsRight(rights, PERMISSION.viewListItems);
  const unique = `EXISTS (SELECT 1 FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
    WHERE a.scope = ${table}.scope AND a.principal_id IN (SELECT value FROM json_each(?)) AND (r.low & 1) = 1)`;
  values.push(JSON.stringify(visit.person.principalIds));
  let sql = mayList ? `(${table}.scope IS NULL OR ${unique})` : `(${unique})`;
  if (ownRowsOnly(visit, list, 'ReadSecurity')) {
    sql += ` AND ${table}.author_id = ?`;
    values.push(visit.person.id);
  }
  return { sql: `${sql} AND ${published.sql}`, values: [...values, ...published.values] };
}

/** A row by its number, whoever asks. Empty where there is none. */
export const rowById = ({ db }: Site, list: ListSchema, id: number): Row =>
  db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id) ?? {};

/** Reads one row that this person may see. One that they may not see is, to them, not there. */
export function readItemRow(visit: Visit, list: ListSchema, id: number): Row {
  const visible = visibleRows(visit, list);
  const row = Number.isInteger(id)
    ? visit.site.db.get(`SELECT i.* FROM "${list.table}" i WHERE i.id = ? AND ${visible.sql}`, id, ...visible.values)
    : undefined;
  if (!row) throw itemMissing();
  return row;
}

/** Whether this person may see a row that was found by its place. */
export function isVisible(visit: Visit, list: ListSchema, id: number): boolean {
  const visible = visibleRows(visit, list);
  return (
    visit.site.db.get(`SELECT 1 FROM "${list.table}" i WHERE i.id = ? AND ${visible.sql}`, id, ...visible.values) !==
    undefined
  );
}

/** What this person may do with one row, item-level security and all. */
export function mayChange(visit: Visit, list: ListSchema, row: Row, right: 3 | 4): boolean {
  if (visit.person.isAdmin) return true;
  if (!holdsRight(itemRights(visit, list.guid, row), right)) return false;
  if (holdsRight(listRights(visit, list.guid), PERMISSION.cancelCheckout)) return true;
  const security = list.settings.options['WriteSecurity'];
  if (security === 4) return false;
  return security !== 2 || number(row, 'author_id') === visit.person.id;
}

/** How many rows this person may see: how many there are is as much a secret as what is in them. */
export function countVisible(visit: Visit, list: ListSchema, within: Condition = { sql: '1', values: [] }): number {
  const visible = visibleRows(visit, list);
  const sql = `SELECT COUNT(*) AS n FROM "${list.table}" i WHERE ${visible.sql} AND ${within.sql}`;
  return number(visit.site.db.get(sql, ...visible.values, ...within.values), 'n');
}
