import * as z from 'zod/mini';
import type { ListSchema } from '@tms-support/sharepoint-schema';
import type { Instant } from '@tms-support/support-domain';
import { askForChanges, changesIn } from './changed-items.js';
import { changeToken } from './query.js';
import type { StorageError } from './storage-error.js';
import { alone, type Carrier } from './together.js';
import type { Site } from './site.js';
import { asking, toStorageError } from './to-storage-error.js';

const tokenSchema = z.looseObject({ CurrentChangeToken: z.looseObject({ StringValue: z.string() }) });

/** The change token of an answer; absent where it cannot be read, and then nothing is taken from memory. */
export function tokenOf(answer: unknown): string | undefined {
  const read = tokenSchema.safeParse(answer);
  return read.success ? read.data.CurrentChangeToken.StringValue : undefined;
}

/** Milliseconds after the cold load for which its rows need no second look. */
const freshFor = 10_000;
/** Milliseconds. SharePoint keeps its log for 60 days, and an older token may be answered as if nothing had changed. */
export const tokenHoldsFor = 30 * 86_400_000;

/**
 * Whether a failure says that the log has no answer: a token that is too old, or of a list that was deleted and made again; a log that is closed to this
 * person while its rows are not. No connection is no answer at all.
 */
export const isNoLog = ({ code }: StorageError): boolean =>
  code === 'STORAGE.REFUSED' || code === 'STORAGE.NOT_ALLOWED' || code === 'STORAGE.NOT_FOUND';

/** How the rows of one list are read. */
export interface RowSource<T> {
  /** All of them. */
  all(sp: Site['sp']): Promise<readonly T[]>;
  /** Those of these items that belong among the rows; absent where a list is small enough to read whole. */
  some?(ids: readonly number[]): Promise<readonly T[]>;
  numberOf(row: T): number;
}

/** Rows, the change token that they stand at, and when SharePoint gave it: a token that nothing has moved on grows old all the same. */
export interface KeptRows<T> {
  rows: readonly T[];
  token: string;
  confirmedAt: Instant;
  /** They are less than the list has: what nobody needs before SharePoint answers was not kept. */
  isShort?: boolean;
}

/**
 * Keeps the rows of one list for one visit, and asks SharePoint's change log before it reads them again: one small request where
 * nothing has changed. Where something has, the log says which items, and they alone are read. A log that cannot answer, or may not be
 * asked, means a full read, never a guess: whether the list itself is closed is what that read says.
 */
export class ListMemory<T> {
  private rowsKept: readonly T[] = [];
  private token: string | undefined;
  private readAt = 0;
  private freshUntil = 0;
  /** The log is not for this person: their rows are read whole. */
  private isLogClosed = false;
  /** Some rows are as a machine kept them, which is less than a list has. */
  private isShort = false;

  constructor(
    private readonly site: Site,
    private readonly list: ListSchema,
    private readonly source: RowSource<T>,
  ) {}

  /** Takes in what the cold load brought. It is handed out once without asking again, if it is asked for at once. */
  prime(rows: readonly T[], token: string | undefined): void {
    this.keep(rows, token);
    this.isShort = false;
    this.freshUntil = this.readAt + freshFor;
  }

  /**
   * Takes in rows of an earlier visit, and what the log said of the time since their token: nothing is asked where it is empty, what
   * changed where it names items, and all of them where it does not, or there is no answer of it.
   */
  async resume(kept: KeptRows<T> | undefined, log: unknown): Promise<void> {
    await asking(`reading “${this.list.title}”`, async () => {
      const now = Date.parse(this.site.now());
      const age = kept ? now - Date.parse(kept.confirmedAt) : Infinity;
      // A clock that was set back says nothing about the age of a token.
      if (kept && log !== undefined && age >= 0 && age < tokenHoldsFor) {
        this.keep(kept.rows, kept.token);
        this.readAt = Date.parse(kept.confirmedAt);
        this.isShort = kept.isShort ?? false;
        if (!(await this.takeIn(log))) await this.readAll();
      } else await this.readAll();
      this.freshUntil = Date.parse(this.site.now()) + freshFor;
    });
  }

  /** The rows as they stand, without asking. */
  now(): readonly T[] {
    return this.rowsKept;
  }

  /** The rows with the token that they stand at. Absent: there is none, and nothing may be kept. */
  kept(): KeptRows<T> | undefined {
    const { rowsKept: rows, token, readAt } = this;
    return token === undefined ? undefined : { rows, token, confirmedAt: new Date(readAt).toISOString() };
  }

  /** Something was written: the rows are asked about again before they are handed out. */
  doubt(): void {
    this.freshUntil = 0;
  }

  /** Whether what came with the door has neither grown old nor been handed out. */
  isFresh(): boolean {
    return Date.parse(this.site.now()) < this.freshUntil;
  }

  forget(): void {
    this.keep([], undefined);
    this.isShort = false;
    this.freshUntil = 0;
  }

  /** `in-short` is content with rows that a machine kept; without it they are read whole, once a visit. */
  async rows(want?: 'in-short', by?: Carrier): Promise<readonly T[]> {
    const now = Date.parse(this.site.now());
    const mustReadAll = this.isShort && want !== 'in-short';
    const isFresh = now < this.freshUntil && !mustReadAll;
    this.freshUntil = 0;
    if (isFresh) return this.rowsKept;
    return asking(`reading “${this.list.title}”`, async () => {
      const mayAsk = now - this.readAt < tokenHoldsFor && !mustReadAll && !this.isLogClosed;
      const log = mayAsk && this.token !== undefined ? await this.logSince(this.token, by) : undefined;
      if (log !== undefined && (await this.takeIn(log))) return this.rowsKept;
      return this.readAll(by);
    });
  }

  private keep(rows: readonly T[], token: string | undefined): void {
    this.rowsKept = rows;
    this.token = token;
    this.readAt = Date.parse(this.site.now());
  }

  /** What the log says. Nothing where it does not answer to this token, or to this person. */
  private async logSince(since: string, by?: Carrier): Promise<unknown> {
    try {
      const ask = (sp: Site['sp']): Promise<unknown> => askForChanges(this.site, sp, this.list, since);
      return await (by ? by(ask) : ask(this.site.sp));
    } catch (cause) {
      const error = toStorageError(cause, 'asking for changes');
      this.isLogClosed = error.code === 'STORAGE.NOT_ALLOWED';
      if (isNoLog(error)) return undefined;
      throw error;
    }
  }

  /** Brings the rows up to what the log says. False: only a full read will do. */
  private async takeIn(log: unknown): Promise<boolean> {
    const { ids, token } = changesIn(log);
    if (ids === undefined) return false;
    if (ids.length === 0) return true;
    const { some, numberOf } = this.source;
    if (!some) return false;
    const gone = new Set(ids);
    const changed = await some(ids);
    const rest = this.rowsKept.filter((row) => !gone.has(numberOf(row)));
    // The token is of the last change that the log named: what came since is read once more next time, and never overlooked.
    this.keep([...rest, ...changed], token ?? this.token);
    return true;
  }

  private async readAll(by: Carrier = alone(this.site)): Promise<readonly T[]> {
    const [token, rows] = await by((batch) => {
      // The token is asked for with the rows and before them, so that a change in between is not overlooked.
      const marked = changeToken(this.site, batch, this.list).catch((cause: unknown) => {
        if (isNoLog(toStorageError(cause, 'asking for changes'))) return undefined;
        throw cause;
      });
      return Promise.all([marked, this.source.all(batch)]);
    });
    this.keep(rows, tokenOf(token));
    this.isShort = false;
    return rows;
  }
}
