import * as z from 'zod/mini';
import type { ListSchema } from '@tms-support/sharepoint-schema';
import type { Instant } from '@tms-support/support-domain';
import { changedItems } from './changed-items.js';
import { requests } from './query.js';
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

/** How the rows of one list are read. */
export interface RowSource<T> {
  /** All of them. */
  all(sp: Site['sp']): Promise<readonly T[]>;
  /** Those of these items that belong among the rows; absent where a list is small enough to read whole. */
  some?(ids: readonly number[]): Promise<readonly T[]>;
  numberOf(row: T): number;
}

/** Rows, the change token that they stand at, and when SharePoint last confirmed it. */
export interface KeptRows<T> {
  rows: readonly T[];
  token: string;
  confirmedAt: Instant;
  /** They are less than the list has: what nobody needs before SharePoint answers was not kept. */
  isShort?: boolean;
}

/**
 * Keeps the rows of one list for one visit, and asks SharePoint for its change token before it reads them again: one small
 * request where nothing has changed. Where something has, the change log says which items, and they alone are read. A log that
 * cannot answer means a full read, never a guess.
 */
export class ListMemory<T> {
  private rowsKept: readonly T[] = [];
  private token: string | undefined;
  private readAt = 0;
  private freshUntil = 0;
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
   * Takes in rows of an earlier visit, with the token that they stood at, and brings them up to the token of now: nothing is
   * asked where both are the same, what changed where the log can say so, and all of them where it cannot.
   */
  async resume(kept: KeptRows<T> | undefined, token: string | undefined): Promise<void> {
    await asking(`reading "${this.list.title}"`, async () => {
      const now = Date.parse(this.site.now());
      const age = kept ? now - Date.parse(kept.confirmedAt) : Infinity;
      // A clock that was set back says nothing about the age of a token.
      if (kept && token !== undefined && age >= 0 && age < tokenHoldsFor) {
        this.keep(kept.rows, kept.token);
        this.isShort = kept.isShort ?? false;
        if (token !== kept.token && !(await this.readChanges(kept.token, token))) await this.readAll();
      } else await this.readAll();
    });
    this.freshUntil = this.readAt + freshFor;
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

  forget(): void {
    this.keep([], undefined);
    this.isShort = false;
    this.freshUntil = 0;
  }

  /** `in-short` is content with rows that a machine kept; without it they are read whole, once a visit. */
  async rows(want?: 'in-short'): Promise<readonly T[]> {
    const now = Date.parse(this.site.now());
    const mustReadAll = this.isShort && want !== 'in-short';
    const isFresh = now < this.freshUntil && !mustReadAll;
    this.freshUntil = 0;
    if (isFresh) return this.rowsKept;
    return asking(`reading "${this.list.title}"`, async () => {
      const since = now - this.readAt < tokenHoldsFor && !mustReadAll ? this.token : undefined;
      if (since !== undefined) {
        const token = tokenOf(await requests.changeToken(this.site, this.site.sp, this.list));
        if (token === since) return this.rowsKept;
        if (token !== undefined && (await this.readChanges(since, token))) return this.rowsKept;
      }
      return this.readAll();
    });
  }

  private keep(rows: readonly T[], token: string | undefined): void {
    this.rowsKept = rows;
    this.token = token;
    this.readAt = Date.parse(this.site.now());
  }

  /** Reads what changed since the token. False: only a full read will do. */
  private async readChanges(since: string, token: string): Promise<boolean> {
    const { some, numberOf } = this.source;
    if (!some) return false;
    try {
      const ids = await changedItems(this.site, this.list, since);
      if (ids === undefined) return false;
      const gone = new Set(ids);
      const rest = this.rowsKept.filter((row) => !gone.has(numberOf(row)));
      const changed = ids.length > 0 ? await some(ids) : [];
      // The token is from before the log was read: what came in between is read once more next time, and never overlooked.
      this.keep([...rest, ...changed], token);
      return true;
    } catch (cause) {
      // A token that is refused (too old, or of a list that was made anew) is an answer. No connection is not.
      if (toStorageError(cause, 'asking for changes').code === 'STORAGE.REFUSED') return false;
      throw cause;
    }
  }

  private async readAll(): Promise<readonly T[]> {
    const [batch, send] = this.site.sp.batched();
    // The token is asked for with the rows and before them, so that a change in between is not overlooked.
    const waiting = Promise.all([requests.changeToken(this.site, batch, this.list), this.source.all(batch)]);
    const [, [token, rows]] = await Promise.all([send(), waiting]);
    this.keep(rows, tokenOf(token));
    this.isShort = false;
    return rows;
  }
}
