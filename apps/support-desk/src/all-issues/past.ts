import type { IssueRow } from '@tms-support/sharepoint-storage';
import { openRecallIndex, peopleOn, rememberIssue, type RecallIndex } from '@tms-support/support-domain';
import type { AllIssues } from './all-issues';
import { aQuietMoment, theScreen } from '../machine/gaps';

/** About two milliseconds of work: a key that is pressed meanwhile waits no longer. */
const rowsInASlice = 100;

/** What the past says, ready to be asked: it grows while the closed issues come in, and never holds up a key. */
export class Past {
  readonly index: RecallIndex = openRecallIndex([]);
  /** The open ones, by number: a few, where the past is many. */
  readonly open = new Map<number, IssueRow>();
  private readonly byPerson = new Map<string, Set<number>>();
  private readonly known = new Set<number>();
  private next = 0;
  private isBusy = false;

  constructor(private readonly all: AllIssues) {}

  /** Whether all that has arrived is in: before that, nothing found says nothing. */
  get isCaughtUp(): boolean {
    return this.next >= this.all.arrivals.length;
  }

  /** Takes in what has arrived since the last time, some at a time. `onMore` is told when all of it is in. */
  async takeIn(onMore: () => void): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    const before = this.next;
    while (this.next < this.all.arrivals.length) {
      const end = Math.min(this.next + rowsInASlice, this.all.arrivals.length);
      while (this.next < end) {
        const arrival = this.all.arrivals[this.next];
        this.next += 1;
        if (typeof arrival === 'object') this.take(arrival);
        else if (arrival !== undefined) this.open.delete(arrival);
      }
      if (this.next < this.all.arrivals.length)
        await (this.next % (rowsInASlice * 20) === 0 ? aQuietMoment() : theScreen());
    }
    this.isBusy = false;
    if (this.next !== before) onMore();
  }

  private take(row: IssueRow): void {
    if (row.value.status === 'closed') this.open.delete(row.number);
    else this.open.set(row.number, row);
    for (const { reporter } of peopleOn(row.value)) {
      for (const name of [reporter.email, reporter.name]) {
        const key = name?.trim().toLowerCase();
        if (key) this.byPerson.set(key, (this.byPerson.get(key) ?? new Set()).add(row.number));
      }
    }
    // An issue that comes again was changed: what was done last time is in the index already.
    if (!this.known.has(row.number) && rememberIssue(this.index, { number: row.number, issue: row.value }))
      this.known.add(row.number);
  }

  /** The issues of somebody, open ones first, then the newest. By address where there is one: two people may have one name. */
  issuesOf(person: { name: string; email: string }): readonly IssueRow[] {
    const key = (person.email || person.name).trim().toLowerCase();
    const rows = [...(this.byPerson.get(key) ?? [])].flatMap((number) => this.all.rows.get(number) ?? []);
    const isClosed = (row: IssueRow): number => (row.value.status === 'closed' ? 1 : 0);
    return rows.sort((a, b) => isClosed(a) - isClosed(b) || b.number - a.number);
  }
}
