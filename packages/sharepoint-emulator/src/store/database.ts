import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
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

/** The one file that holds a site. Statements are kept by their text; text never carries a value. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  /** Called when a transaction is undone: whatever was remembered of the file may be untrue. */
  onRollback: () => void = () => undefined;

  constructor(readonly path: string) {
    demandWhole(path);
    this.#connection = this.#said(() => openConnection(path));
    try {
      this.#said(() => {
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
      throw error;
    }
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
    // A kept `SELECT *` counts its columns before SQLite prepares it anew: the first read after ADD COLUMN would lack the new one.
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
