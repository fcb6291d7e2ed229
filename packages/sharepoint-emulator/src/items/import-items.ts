import { CHANGE, logChange } from '../changes/log-change.js';
import { badQuery } from '../http/sharepoint-error.js';
import { readListByTitle } from '../lists/store-list.js';
import { number } from '../store/database.js';
import type { Site } from '../web/site.js';
import type { SQLInputValue } from 'node:sqlite';
import { readItemBody } from './read-body.js';
import { insertItem } from './write-item.js';

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
    for (const row of rows) {
      const read = readItemBody(list, row.fields);
      const columns = new Map<string, SQLInputValue>(read.columns);
      const id = insertItem(site, list, {
        columns,
        personId: idOf(row.createdBy),
        modifiedBy: idOf(row.modifiedBy ?? row.createdBy),
        ...(row.createdAt === undefined ? {} : { createdAt: whole(row.createdAt) }),
        ...(row.modifiedAt === undefined ? {} : { modifiedAt: whole(row.modifiedAt) }),
        ...(read.contentTypeId === undefined ? {} : { contentTypeId: read.contentTypeId }),
        skipValidation: true,
      });
      logChange(site, { kind: 'Item', type: CHANGE.add, listGuid: list.guid, itemId: id });
      ids.push(id);
    }
    return ids;
  });
}
