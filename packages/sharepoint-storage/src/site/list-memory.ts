import * as z from 'zod/mini';
import type { ListSchema } from '@tms-support/sharepoint-schema';
import { requests } from './query.js';
import type { Site } from './site.js';
import { asking } from './to-storage-error.js';

const tokenSchema = z.looseObject({ CurrentChangeToken: z.looseObject({ StringValue: z.string() }) });

/** The change token of an answer; absent where it cannot be read, and then nothing is taken from memory. */
export function tokenOf(answer: unknown): string | undefined {
  const read = tokenSchema.safeParse(answer);
  return read.success ? read.data.CurrentChangeToken.StringValue : undefined;
}

/** Milliseconds after the cold load for which its rows need no second look. */
const freshFor = 10_000;

/** What was read of one list, and the change token from before it was read. */
export interface Remembered<T> {
  rows: readonly T[];
  token: string | undefined;
}

/**
 * Keeps the rows of one list, and asks SharePoint for its change token before it reads them again: one small request where
 * nothing has changed. The token is asked for with the rows and not after them, so a change in between is not overlooked.
 */
export class ListMemory<T> {
  private remembered: Remembered<T> | undefined;
  /** Rows that came with the cold load are handed out once without asking again, if they are asked for at once. */
  private freshUntil = 0;

  constructor(
    private readonly site: Site,
    private readonly list: ListSchema,
    private readonly read: (sp: Site['sp']) => Promise<readonly T[]>,
  ) {}

  /** Takes in what the cold load brought. */
  prime(rows: readonly T[], token: string | undefined): void {
    this.remembered = { rows, token };
    this.freshUntil = Date.parse(this.site.now()) + freshFor;
  }

  /** Something was written: the rows are asked about again before they are handed out. */
  doubt(): void {
    this.freshUntil = 0;
  }

  forget(): void {
    this.remembered = undefined;
    this.freshUntil = 0;
  }

  async rows(): Promise<readonly T[]> {
    const isFresh = Date.parse(this.site.now()) < this.freshUntil;
    this.freshUntil = 0;
    if (this.remembered && isFresh) return this.remembered.rows;
    return asking(`reading "${this.list.title}"`, async () => {
      if (this.remembered?.token !== undefined) {
        const token = tokenOf(await requests.changeToken(this.site, this.site.sp, this.list));
        if (token === this.remembered.token) return this.remembered.rows;
      }
      const [batch, send] = this.site.sp.batched();
      const waiting = Promise.all([requests.changeToken(this.site, batch, this.list), this.read(batch)]);
      const [, [token, rows]] = await Promise.all([send(), waiting]);
      this.remembered = { rows, token: tokenOf(token) };
      return rows;
    });
  }
}
