import { closeSync, existsSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { DatabaseFault, databaseFault } from './database-fault.js';
import { SCHEMA } from './schema.js';

export type Row = Record<string, SQLOutputValue>;

/** Asked for when it is needed, and not imported: an older Node, which has none, is then told so in words. */
function openConnection(path: string): DatabaseSync {
  const sqlite = process.getBuiltinModule?.('node:sqlite') as typeof import('node:sqlite') | undefined;
  if (!sqlite)
    throw new DatabaseFault(
      'old-node',
      `This needs Node 22.13 or later, which brings SQLite along. This is Node ${process.versions.node}.`,
    );
  return new sqlite.DatabaseSync(path);
}

/** A file that is shorter than its own header says was cut off: SQLite itself would notice it on some later day. */
function demandWhole(path: string): void {
  if (path === ':memory:' || path === '') return;
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    // A new one, or one that SQLite will have more to say about.
    return;
  }
  try {
    if (fstatSync(file).isDirectory())
      throw new DatabaseFault('unreachable', `${path} is a folder. Name a file in it.`);
    const head = Buffer.alloc(100);
    if (readSync(file, head, 0, 100, 0) < 100 || head.toString('latin1', 0, 15) !== 'SQLite format 3') return;
    const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
    if (fstatSync(file).size < head.readUInt32BE(28) * pageSize)
      throw new DatabaseFault(
        'damaged',
        `${path} is damaged: its end is missing. Put a copy of it in its place, or begin with a new file.`,
      );
  } finally {
    closeSync(file);
  }
}

/** Columns by which a site's file is known, whatever version of this wrote it. */
const MARKS = [
  ['lists', 'root_url'],
  ['principals', 'login'],
  ['meta', 'value'],
] as const;

const foreign = (path: string): DatabaseFault =>
  new DatabaseFault('foreign', `${path} belongs to another program, and is left as it is. Begin with a new file.`);

const columnsNamed = (connection: DatabaseSync, table: string): string[] =>
  connection
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((row) => String(row['name']));

/** Tables of the same names that are another program's. Tables of other names may be there: a host keeps its own beside the site's. */
function demandNoOthers(connection: DatabaseSync, path: string): void {
  for (const [table, column] of MARKS) {
    const columns = columnsNamed(connection, table);
    if (columns.length > 0 && !columns.includes(column)) throw foreign(path);
  }
}

/** Refuses a file that holds tables, and not those of a site: for whoever opens a file that a person has named. */
export function demandSiteFile(path: string): void {
  if (path === ':memory:' || !existsSync(path)) return;
  demandWhole(path);
  try {
    const connection = openConnection(path);
    try {
      const tables = connection.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table'").all().length;
      if (tables > 0 && columnsNamed(connection, 'lists').length === 0) throw foreign(path);
    } finally {
      connection.close();
    }
  } catch (error) {
    throw databaseFault(error, path);
  }
}

/**
 * One process to a file, as lists are remembered and another's changes would not be seen. The lock is one of SQLite's on a file beside it,
 * and goes with the process. On the site's own file it would shut out a host's tables, and whoever only reads.
 */
function lockFile(path: string): DatabaseSync | undefined {
  if (path === ':memory:' || path === '') return undefined;
  const lock = openConnection(`${path}-lock`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** The one file that holds a site. Statements are kept by their text; text never carries a value. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #lock: DatabaseSync | undefined;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  /** Called when a transaction is undone: whatever was remembered of the file may be untrue. */
  onRollback: () => void = () => undefined;

  constructor(readonly path: string) {
    demandWhole(path);
    this.#lock = this.#said(() => lockFile(path));
    try {
      this.#connection = this.#said(() => openConnection(path));
    } catch (error) {
      this.#unlock();
      throw error;
    }
    try {
      this.#said(() => {
        demandNoOthers(this.#connection, path);
        // WAL with FULL: the log is synced before a commit returns, so an acknowledged write outlives a killed process and a power
        // cut. NORMAL would survive the process and not the power cut.
        this.#connection.exec(
          'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON',
        );
        this.#connection.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
        this.#connection.exec(`BEGIN IMMEDIATE; ${SCHEMA}; COMMIT`);
      });
    } catch (error) {
      this.#connection.close();
      this.#unlock();
      throw error;
    }
  }

  #unlock(): void {
    if (!this.#lock) return;
    this.#lock.close();
    rmSync(`${this.path}-lock`, { force: true });
  }

  /** Does something with the file; what goes wrong with the file itself is said in words. */
  #said<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw databaseFault(error, this.path);
    }
  }

  exec(sql: string): void {
    // A kept `SELECT *` counts its columns before SQLite prepares it again: the first read after ADD COLUMN would lack the new one.
    if (/^\s*ALTER/i.test(sql)) this.#statements.clear();
    this.#said(() => this.#connection.exec(sql));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#said(() => this.#prepare(sql).all(...values) as Row[]);
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#said(() => this.#prepare(sql).get(...values) as Row | undefined);
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; lastId: number } {
    const result = this.#said(() => this.#prepare(sql).run(...values));
    return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
  }

  /** All or nothing. A transaction inside another is part of it. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#said(() => this.#connection.exec('BEGIN IMMEDIATE'));
    this.#depth = 1;
    try {
      const result = work();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#undo();
      this.onRollback();
      throw databaseFault(error, this.path);
    } finally {
      this.#depth = 0;
    }
  }

  /** A full disk has SQLite undo the transaction by itself: what it says then, that there is none, would hide why. */
  #undo(): void {
    try {
      this.#connection.exec('ROLLBACK');
    } catch {
      // There is nothing left to undo.
    }
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
    this.#unlock();
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#connection.prepare(sql);
      // Filters are made of few shapes; a bound all the same, as their text comes from requests.
      if (this.#statements.size > 500) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

export const text = (row: Row | undefined, column: string): string => String(row?.[column] ?? '');
export const number = (row: Row | undefined, column: string): number => Number(row?.[column] ?? 0);
