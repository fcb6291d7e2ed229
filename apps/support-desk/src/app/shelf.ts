import type { IssueRow } from '@tms-support/sharepoint-storage';
import type { ReadingName, Readings, ShelfKey } from './readings';

type Listener = () => void;

/** All issues, as Find and the form have them. */
interface TakesIssues {
  putNow(row: IssueRow): void;
}

const nameOf = (key: string | ShelfKey<unknown>): string => (typeof key === 'string' ? key : key.name);

/**
 * What was read last, by name. It lives as long as the page, and is never trusted: whoever shows it reads again. Who shows
 * something is told when somebody else puts a newer one.
 */
export class Shelf {
  private readonly kept = new Map<string, unknown>();
  private readonly listeners = new Set<Listener>();
  private underWay = 0;

  get<K extends ReadingName>(name: K): Readings[K] | undefined;
  get<T>(key: ShelfKey<T>): T | undefined;
  get(key: string | ShelfKey<unknown>): unknown {
    const name = nameOf(key);
    return this.kept.get(name) ?? this.issueAmongOpen(name);
  }

  put<K extends ReadingName>(name: K, value: Readings[K]): void;
  put<T>(key: ShelfKey<T>, value: T): void;
  put(key: string | ShelfKey<unknown>, value: unknown): void {
    this.kept.set(nameOf(key), value);
    this.tell();
  }

  /** Puts an issue that was just written where every screen finds it: no screen shows what it was before. */
  putIssue(row: IssueRow): void {
    this.kept.set(`issue/${row.number}`, row);
    const open = this.kept.get('open-issues') as readonly IssueRow[] | undefined;
    if (open) {
      const others = open.filter((other) => other.number !== row.number);
      this.kept.set('open-issues', row.value.status === 'closed' ? others : [...others, row]);
    }
    // Logged and closed in one go it is never among the open ones, and the past is read once a visit.
    (this.kept.get('all-issues') as TakesIssues | undefined)?.putNow(row);
    this.tell();
  }

  /** How many things that are shown already are being read again. */
  get checks(): number {
    return this.underWay;
  }

  /** Something that is shown already is being read again. Returns what to call once it is read. */
  startCheck(): () => void {
    let isOver = false;
    this.underWay += 1;
    this.tell();
    return () => {
      if (isOver) return;
      isOver = true;
      this.underWay -= 1;
      this.tell();
    };
  }

  /** Calls back after each change. Returns what ends it. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** An issue that was never opened is among the open ones: that is enough to paint it. */
  private issueAmongOpen(name: string): IssueRow | undefined {
    const number = /^issue\/(\d+)$/.exec(name)?.[1];
    const open = number ? (this.kept.get('open-issues') as readonly IssueRow[] | undefined) : undefined;
    return open?.find((row) => row.number === Number(number));
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
