import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';

/** The issue that this one lives on in, however many were merged on the way: itself, where it was not. */
export async function whereItLivesOn(desk: Pick<IssueCalls, 'findIssues'>, row: IssueRow): Promise<IssueRow> {
  // Two that were merged into each other at once would be followed for ever.
  const seen = new Set<string>();
  let now = row;
  for (let key = row.value.mergedInto?.issueKey; key !== undefined && !seen.has(key);) {
    seen.add(key);
    const [next] = await desk.findIssues([key]);
    now = next ?? now;
    key = next?.value.mergedInto?.issueKey;
  }
  return now;
}
