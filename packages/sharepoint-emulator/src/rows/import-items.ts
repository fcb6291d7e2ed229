import { logAddedFrom } from '../log/log-change.js';
import { defaultContentTypeId } from '../structure/seed-content-types.js';
import { badQuery } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import { readListByTitle } from '../structure/store-list.js';
import { number, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { readItemBody } from './read-body.js';
import { planOf } from './list-plan.js';
import { nextId, rowWriter } from './write-item.js';

/** One item to import. People are given by login name; instants in ISO 8601. */
export interface ImportedRow {
  /** By the names that REST has: `Title`, `OwnerId`, … */
  fields: Readonly<Record<string, unknown>>;
  createdAt?: string;
  createdBy?: string;
  modifiedAt?: string;
  modifiedBy?: string;
}

const SYSTEM_ACCOUNT = 1073741823;
const whole = (at: string): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** From so many rows on, indexes are made again at the end: sorted once, and not searched for each row. */
const MANY = 5000;

/** Takes the list's indexes away, within the transaction, and gives the way to make them again. A unique column keeps its own. */
function withoutIndexes({ db }: Site, list: ListSchema): () => void {
  const unique = new Set(planOf(list).unique.map((field) => `ix_${String(list.number)}_${field.column ?? ''}`));
  const indexes = db
    .all("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ?", list.table)
    .filter((row) => !unique.has(text(row, 'name')));
  for (const row of indexes) db.exec(`DROP INDEX "${text(row, 'name')}"`);
  return () => {
    for (const row of indexes) db.exec(text(row, 'sql'));
  };
}

/** Adds items in one transaction, past digest and rights, with their own dates and people. */
export function importItems(site: Site, listTitle: string, rows: Iterable<ImportedRow>): number[] {
  const people = new Map<string, number>();
  const idOf = (login: string | undefined): number => {
    if (login === undefined) return SYSTEM_ACCOUNT;
    const known = people.get(login);
    if (known !== undefined) return known;
    const row = site.db.get(
      "SELECT id FROM principals WHERE kind = 'user' AND (login = ? OR (email <> '' AND email = ?))",
      login,
      login,
    );
    if (!row) throw badQuery(`The specified user ${login} could not be found.`);
    people.set(login, number(row, 'id'));
    return number(row, 'id');
  };
  return site.db.transaction(() => {
    const list = readListByTitle(site, listTitle);
    const ids: number[] = [];
    const writer = rowWriter(site, list);
    const given = rows[Symbol.iterator]();
    const add = (row: ImportedRow): void => {
      const read = readItemBody(list, row.fields);
      writer.add({
        id: next,
        columns: read.columns,
        personId: idOf(row.createdBy),
        modifiedBy: idOf(row.modifiedBy ?? row.createdBy),
        contentTypeId: read.contentTypeId ?? plainType,
        ...(row.createdAt === undefined ? {} : { createdAt: whole(row.createdAt) }),
        ...(row.modifiedAt === undefined ? {} : { modifiedAt: whole(row.modifiedAt) }),
        skipValidation: true,
        at,
      });
      ids.push(next);
      next += 1;
    };
    const at = site.now();
    const firstId = nextId(site, list);
    let next = firstId;
    const plainType = defaultContentTypeId(site, list.guid, false);
    const first: ImportedRow[] = [];
    for (let one = given.next(); !one.done; one = given.next()) {
      first.push(one.value);
      if (first.length === MANY) break;
    }
    if (first.length < MANY) {
      for (const row of first) add(row);
      writer.flush();
      logAddedFrom(site, list, firstId);
      return ids;
    }
    const rebuild = withoutIndexes(site, list);
    for (const row of first) add(row);
    for (let one = given.next(); !one.done; one = given.next()) add(one.value);
    writer.flush();
    rebuild();
    logAddedFrom(site, list, firstId);
    return ids;
  });
}
