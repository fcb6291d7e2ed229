import type { IssueRow } from '@tms-support/sharepoint-storage';

/** What was read last, by name. It lives as long as the page, and is never trusted: whoever shows it reads anew. */
export class Shelf {
  private readonly kept = new Map<string, unknown>();

  get<T>(name: string): T | undefined {
    return this.kept.get(name) as T | undefined;
  }

  put(name: string, value: unknown): void {
    this.kept.set(name, value);
  }

  /** Puts an issue that was just written where every screen finds it: no screen shows what it was before. */
  putIssue(row: IssueRow): void {
    this.put(`issue/${row.number}`, row);
    const open = this.get<readonly IssueRow[]>('open-issues');
    if (!open) return;
    const others = open.filter((other) => other.number !== row.number);
    this.put('open-issues', row.value.status === 'closed' ? others : [...others, row]);
  }
}
