import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import type { IssueEvent } from '@tms-support/support-domain';
import { whereItLivesOn } from '../../../queue/where-it-lives-on';

/** What somebody did to one of two issues, after which this merge cannot be finished as it was meant; `by` is whoever did it, where it is known. */
export type InTheWay = { by: IssueEvent | undefined } & (
  | /** Each was being merged into the other in the same moment, and neither is gone yet. */ { is: 'crossed' }
    /** The other one went into this one, which has everybody. */
  | { is: 'came-here' }
  /** The other one went into a third, which is open. */
  | { is: 'went-on'; into: IssueRow }
  /** This one went into another. */
  | { is: 'gone'; into: IssueRow }
  /** The issue that it would end on is closed. */
  | { is: 'closed'; row: IssueRow }
  | { is: 'this-closed' }
);

const lastOf = ({ value }: IssueRow, fits: (event: IssueEvent) => boolean): IssueEvent | undefined =>
  [...value.history].reverse().find(fits);
const mergedBy = (row: IssueRow) => lastOf(row, ({ type }) => type === 'merged-into');
const closedBy = (row: IssueRow) => lastOf(row, ({ at }) => at === row.value.statusSinceAt);

/** What keeps `merged` from going into `kept` as both are stored now; nothing where it can. */
export async function inTheWay(
  desk: Pick<IssueCalls, 'findIssues'>,
  kept: IssueRow,
  merged: IssueRow,
): Promise<InTheWay | undefined> {
  if (merged.value.mergedInto) return { is: 'gone', into: await whereItLivesOn(desk, merged), by: mergedBy(merged) };
  if (merged.value.status === 'closed') return { is: 'this-closed', by: closedBy(merged) };
  if (kept.value.mergedInto) {
    const into = await whereItLivesOn(desk, kept);
    const by = mergedBy(kept);
    if (into.number === merged.number) return { is: 'came-here', by };
    return into.value.status === 'closed'
      ? { is: 'closed', row: into, by: closedBy(into) }
      : { is: 'went-on', into, by };
  }
  if (kept.value.status === 'closed') return { is: 'closed', row: kept, by: closedBy(kept) };
  const took = (event: IssueEvent): boolean => event.type === 'taken-in' && event.issueKey === kept.value.key;
  return merged.value.mergedFrom?.includes(kept.value.key) ? { is: 'crossed', by: lastOf(merged, took) } : undefined;
}
