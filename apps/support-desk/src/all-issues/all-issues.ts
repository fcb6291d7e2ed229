import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import { aQuietMoment } from '../machine/gaps';

type Reads = Pick<IssueCalls, 'readOpenIssues' | 'readClosedIssues' | 'readIssue'>;

/** Where the reading of the closed issues stands. */
export type ClosedState = 'not-yet' | 'reading' | 'ready' | 'stopped' | 'failed';

/** Closed issues in one page: few requests for a team's whole past, and none that SharePoint finds long. */
const pageSize = 200;
/** Of the newest closed ones, in one page: what a colleague logged and closed at once since the past was read. */
const newestSize = 20;
/** How often those who listen are told while pages come in: each telling draws the screen again. */
const tellEveryMs = 400;

/**
 * Every issue that this person may read. Open ones at once; closed ones page by page, when nothing else is to be done. It lives on
 * the shelf, so that the past is read once a visit.
 */
export class AllIssues {
  readonly rows = new Map<number, IssueRow>();
  /** Every row as it came, newest last: whoever keeps an index of them reads on from where they were. */
  readonly arrivals: (IssueRow | number)[] = [];
  open: 'not-yet' | 'reading' | 'ready' | 'failed' = 'not-yet';
  closed: ClosedState = 'not-yet';
  /** How many closed issues have been read. */
  closedCount = 0;
  error: unknown;
  private lowest: number | undefined;
  private reading = 0;
  private toldAt = -Infinity;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly desk: Reads) {}

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Puts a row in, in place of what was there of it. */
  put(row: IssueRow): void {
    if (this.rows.get(row.number)?.etag === row.etag && this.rows.get(row.number)?.value === row.value) return;
    this.rows.set(row.number, row);
    this.arrivals.push(row);
  }

  /** As `put`, and tells at once: for what somebody has just written. */
  putNow(row: IssueRow): void {
    this.put(row);
    this.tell();
  }

  /** Reads the open issues again and the newest closed ones, and the rest of the closed ones where they are not in yet. */
  async read(): Promise<void> {
    if (this.open === 'reading') return;
    this.open = 'reading';
    this.error = undefined;
    this.tell();
    try {
      const rows = await this.desk.readOpenIssues();
      const numbers = new Set(rows.map((row) => row.number));
      const gone = [...this.rows.values()].filter((row) => row.value.status !== 'closed' && !numbers.has(row.number));
      rows.forEach((row) => this.put(row));
      this.open = 'ready';
      this.tell();
      // Closed meanwhile, or deleted: few, and each is asked for by its number.
      for (const row of gone) await this.readAgain(row.number);
      await this.readNewestClosed();
    } catch (error) {
      this.open = 'failed';
      this.error = error;
      this.tell();
      return;
    }
    if (this.closed === 'not-yet' || this.closed === 'failed') await this.readClosed();
  }

  /**
   * Reads the newest closed issues again, where the past was read before: one that was logged and closed in one go was never among
   * the open ones, so nothing else brings it. A page that holds nothing new is the last, and mostly the only one.
   */
  private async readNewestClosed(): Promise<void> {
    if (this.lowest === undefined || this.closed === 'reading') return;
    let before = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const page = await this.desk.readClosedIssues({ before, size: newestSize });
      const isUnknown = (row: IssueRow): boolean => !this.rows.has(row.number);
      const unknown = page.filter((row) => row.number < before && isUnknown(row));
      const edited = page.filter(
        ({ number, etag }) => this.rows.get(number)?.value.status === 'closed' && this.rows.get(number)?.etag !== etag,
      );
      [...unknown, ...edited].forEach((row) => this.put(row));
      this.closedCount += unknown.length;
      if (unknown.length + edited.length > 0) this.tell();
      if (unknown.length < newestSize) return;
      before = Math.min(...unknown.map((row) => row.number));
    }
  }

  private async readAgain(number: number): Promise<void> {
    try {
      this.put(await this.desk.readIssue(number));
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'STORAGE.NOT_FOUND') throw error;
      this.rows.delete(number);
      this.arrivals.push(number);
    }
  }

  /** Reads on in the past, from where it stopped. */
  async readClosed(): Promise<void> {
    if (this.closed === 'reading' || this.closed === 'ready') return;
    this.closed = 'reading';
    // Stopped and gone on with while a page was on its way: that page belongs to nobody any more.
    const mine = (this.reading += 1);
    const isMine = (): boolean => this.closed === 'reading' && this.reading === mine;
    this.tell();
    try {
      while (isMine()) {
        await aQuietMoment();
        if (!isMine()) return;
        const before = this.lowest ?? Number.MAX_SAFE_INTEGER;
        const page = await this.desk.readClosedIssues({ before, size: pageSize });
        if (!isMine()) return;
        const fresh = page.filter((row) => row.number < before);
        // One that was opened again meanwhile is among the open ones, and newer there.
        for (const row of fresh) if ((this.rows.get(row.number)?.value.status ?? 'closed') === 'closed') this.put(row);
        this.closedCount += fresh.length;
        this.lowest = Math.min(before, ...fresh.map((row) => row.number));
        if (page.length < pageSize || fresh.length === 0) this.closed = 'ready';
        this.tell(isMine());
      }
    } catch (error) {
      if (!isMine()) return;
      this.closed = 'failed';
      this.error = error;
      this.tell();
    }
  }

  /** The person wants no more of the past. */
  stop(): void {
    if (this.closed !== 'reading') return;
    this.closed = 'stopped';
    this.tell();
  }

  /** Nobody looks any more: whoever looks next goes on with it. */
  rest(): void {
    if (this.closed === 'reading') this.closed = 'not-yet';
  }

  private tell(mayWait = false): void {
    const at = performance.now();
    if (mayWait && at - this.toldAt < tellEveryMs) return;
    this.toldAt = at;
    this.listeners.forEach((listener) => listener());
  }
}
