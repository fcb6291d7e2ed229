import { DatabaseSync, type StatementSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { SCHEMA } from './schema.js';

export type Row = Record<string, SQLOutputValue>;

/** The one file that holds a site. Statements are kept by their text; text never carries a value. */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #depth = 0;
  /** Called when a transaction is undone: whatever was remembered of the file may be untrue. */
  onRollback: () => void = () => undefined;

  constructor(path: string) {
    this.#connection = new DatabaseSync(path);
    // WAL with FULL: the log is synced before a commit returns, so an acknowledged write outlives a killed process and a power cut.
    // NORMAL would survive the process and not the power cut.
    this.#connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON',
    );
    this.#connection.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY');
    this.#connection.exec(SCHEMA);
  }

  exec(sql: string): void {
    // A kept `SELECT *` counts its columns before SQLite prepares it anew: the first read after ADD COLUMN would lack the new one.
    this.#statements.clear();
    this.#connection.exec(sql);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined;
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; lastId: number } {
    const result = this.#prepare(sql).run(...values);
    return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
  }

  /** All or nothing. A transaction inside another is part of it. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#connection.exec('BEGIN IMMEDIATE');
    this.#depth = 1;
    try {
      const result = work();
      this.#connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      this.onRollback();
      throw error;
    } finally {
      this.#depth = 0;
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
