import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import { defaultContentTypeId } from '../structure/seed-content-types.js';
import { below } from './below.js';
import type { ListSchema } from '../site/list-schema.js';
import { number, type Row, text } from '../store/database.js';
import { instant, type Site } from '../site/site.js';
import type { SQLInputValue } from 'node:sqlite';
import { calculate } from './calculate.js';
import { checkUnique } from './check-unique.js';
import { defaultOf } from './default-value.js';
import { folderIn, folderScope } from './item-scope.js';
import { demandFreePlace, demandOutside } from './free-place.js';
import { planOf } from './list-plan.js';
import { keepVersion } from './keep-version.js';
import { validateItem } from './validate-item.js';

const quoted = (name: string): string => `"${name}"`;

export interface NewItem {
  columns: ReadonlyMap<string, SQLInputValue>;
  personId: number;
  contentTypeId?: string;
  /** 1 for a folder. */
  fsType?: 0 | 1;
  dir?: string;
  leaf?: string;
  createdAt?: string;
  modifiedAt?: string;
  modifiedBy?: number;
  /** Its number, where the caller counts: the next one otherwise. */
  id?: number;
  /** Validation formulas are for people, not for imports. */
  skipValidation?: boolean;
  /** When it is added, where many are added at once: now otherwise. */
  at?: Date;
}

/** The number that the next row of a list gets. A number once given, or kept free, is given to no other. */
export const nextId = ({ db }: Site, list: ListSchema): number =>
  number(db.get('SELECT seq FROM sqlite_sequence WHERE name = ?', list.table), 'seq') + 1;

/** The columns that every row has a value for, in the order of `baseValues`. */
const BASE = [
  'id',
  'guid',
  'unique_id',
  'created_at',
  'modified_at',
  'author_id',
  'editor_id',
  'content_type_id',
  'fs_type',
  'file_dir',
  'file_leaf',
  'scope',
  'moderation_status',
] as const;

/** Names all of a list's columns, empty or not: a hundred thousand rows have one text, however they are filled. */
function insertSql(list: ListSchema, extra: readonly string[], rows = 1): string {
  const { inserts, cells } = planOf(list);
  const key = `${String(rows)} ${extra.join()}`;
  const known = inserts.get(key);
  if (known !== undefined) return known;
  const all = [...BASE, ...cells, ...extra];
  const row = `(${all.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO "${list.table}" (${all.map(quoted).join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')}`;
  inserts.set(key, sql);
  return sql;
}

/** A row that is about to be added: what it holds, in the order of the statement that adds it. */
interface NewRow {
  id: number;
  values: SQLInputValue[];
  /** Columns behind those that every row names. */
  extra: readonly string[];
}

/** Works a new row out: defaults, calculations, what its columns refuse. It is not added yet. */
function newRow(site: Site, list: ListSchema, item: NewItem): NewRow {
  const plan = planOf(list);
  const at = item.at ?? site.now();
  const now = instant(at);
  const dir = item.dir === undefined ? list.rootUrl : folderIn(site, list, item.dir);
  if (item.leaf !== undefined) demandFreePlace(site, list, dir, item.leaf);
  const columns = new Map<string, SQLInputValue>();
  for (const field of plan.own) {
    const given = item.columns.get(field.column);
    const value = given === undefined ? defaultOf(site, field, { at, personId: item.personId }) : given;
    if (value !== null) columns.set(field.column, value);
  }
  const created = item.createdAt ?? now;
  const modified = item.modifiedAt ?? created;
  checkUnique(site, list, columns, 0);
  const times = { createdAt: created, modifiedAt: item.modifiedAt ?? now, id: null };
  calculate(list, columns, times, at);
  if (item.skipValidation !== true) validateItem(list, columns, times, at);
  const fsType = item.fsType ?? 0;
  // A list item's name is its number, `12_.000`: known beforehand, it need not be written into two indexes twice.
  const id = item.id ?? nextId(site, list);
  const row: SQLInputValue[] = [
    id,
    site.newGuid(),
    site.newGuid(),
    created,
    modified,
    item.personId,
    item.modifiedBy ?? item.personId,
    item.contentTypeId ?? defaultContentTypeId(site, list.guid, fsType === 1),
    fsType,
    dir,
    item.leaf ?? `${String(id)}_.000`,
    item.dir === undefined ? null : folderScope(site, list, dir),
    list.settings.options['EnableModeration'] === true ? 2 : 0,
  ];
  for (const cell of plan.cells) row.push(columns.get(cell) ?? null);
  const extra: string[] = [];
  // A form or a copy may say what is otherwise the row's own: who made it, and when.
  for (const [name, value] of item.columns) {
    if (name.startsWith('f_')) continue;
    const place = (BASE as readonly string[]).indexOf(name);
    if (place !== -1) row[place] = value;
    else {
      extra.push(name);
      row.push(value);
    }
  }
  return { id, values: row, extra };
}

/** Adds one row, inside a transaction. Returns its id. */
export function insertItem(site: Site, list: ListSchema, item: NewItem): number {
  const { id, values, extra } = newRow(site, list, item);
  site.db.run(insertSql(list, extra), ...values);
  return id;
}

/** As many rows as go in one statement: more gain nothing, and SQLite takes 32,766 values. */
const AT_ONCE = 50;

/**
 * Adds rows one after the other, several in one statement where no row has to be asked what others hold. `flush` adds the last ones.
 * Takes what its caller numbers, and rows whose columns are the list's own.
 */
export function rowWriter(site: Site, list: ListSchema): { add(item: NewItem & { id: number }): void; flush(): void } {
  const { cells, unique } = planOf(list);
  const most = unique.length > 0 ? 1 : Math.min(AT_ONCE, Math.floor(32_000 / (BASE.length + cells.length)));
  let waiting: SQLInputValue[] = [];
  let rows = 0;
  const flush = (): void => {
    if (rows > 0) site.db.run(insertSql(list, [], rows), ...waiting);
    waiting = [];
    rows = 0;
  };
  return {
    add(item) {
      for (const value of newRow(site, list, item).values) waiting.push(value);
      rows += 1;
      if (rows === most) flush();
    },
    flush,
  };
}

/** What is in a folder goes with it, to its new name. */
function moveContents(site: Site, list: ListSchema, before: Row, id: number): void {
  const from = text(before, 'file_ref');
  const to = text(site.db.get(`SELECT file_ref FROM "${list.table}" WHERE id = ?`, id), 'file_ref');
  const inside = below(from);
  site.db.run(
    `UPDATE "${list.table}" SET file_dir = ? || substr(file_dir, length(?) + 1) WHERE ${inside.sql}`,
    to,
    from,
    ...inside.values,
  );
}

export interface ItemChange {
  columns: ReadonlyMap<string, SQLInputValue>;
  personId: number;
  contentTypeId?: string;
  leaf?: string;
  dir?: string;
  /** A SystemUpdate: neither a new version nor a new Modified. */
  silent?: boolean;
  /** Putting a file beside an item or into it asks no formula. */
  skipValidation?: boolean;
  modifiedAt?: string;
}

/** Changes one row, inside a transaction; keeps the version before. */
export function updateItemRow(site: Site, list: ListSchema, row: Row, change: ItemChange): Row {
  const id = number(row, 'id');
  const columns = new Map(change.columns);
  const dir = change.dir === undefined ? undefined : folderIn(site, list, change.dir);
  if (dir !== undefined) demandOutside(row, dir);
  if (change.leaf !== undefined || dir !== undefined)
    demandFreePlace(site, list, dir ?? text(row, 'file_dir'), change.leaf ?? text(row, 'file_leaf'), id);
  checkUnique(site, list, columns, id);
  const whole = new Map<string, SQLInputValue>(
    list.fields.flatMap((field) =>
      field.column?.startsWith('f_') ? [[field.column, row[field.column] ?? null] as const] : [],
    ),
  );
  for (const [name, value] of columns) whole.set(name, value);
  const now = instant(site.now());
  const times = { createdAt: text(row, 'created_at'), modifiedAt: now, id };
  calculate(list, whole, times, site.now());
  if (change.skipValidation !== true) validateItem(list, whole, times, site.now());
  for (const field of list.fields) {
    if (field.type === 'Calculated' && field.column) columns.set(field.column, whole.get(field.column) ?? null);
  }
  const versioned = list.settings.options['EnableVersioning'] === true && change.silent !== true;
  if (versioned) keepVersion(site, list, row);
  const all: [string, SQLInputValue][] = [
    ['version', number(row, 'version') + 1],
    ...(versioned ? [['ui_version', number(row, 'ui_version') + 512] as [string, SQLInputValue]] : []),
    ...(change.silent === true
      ? []
      : ([
          ['modified_at', change.modifiedAt ?? now],
          ['editor_id', change.personId],
        ] as [string, SQLInputValue][])),
    ...(change.contentTypeId ? [['content_type_id', change.contentTypeId] as [string, SQLInputValue]] : []),
    ...(change.leaf ? [['file_leaf', change.leaf] as [string, SQLInputValue]] : []),
    ...(dir === undefined ? [] : [['file_dir', dir] as [string, SQLInputValue]]),
    ...columns,
  ];
  site.db.run(
    `UPDATE "${list.table}" SET ${all.map(([name]) => `${quoted(name)} = ?`).join(', ')} WHERE id = ?`,
    ...all.map(([, value]) => value),
    id,
  );
  if (number(row, 'fs_type') === 1 && (change.leaf ?? change.dir) !== undefined) moveContents(site, list, row, id);
  logItem(site, list, row, change.silent === true ? CHANGE.systemUpdate : CHANGE.update);
  return site.db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id) ?? row;
}
