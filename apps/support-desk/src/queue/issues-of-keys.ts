import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import type { Issue } from '@tms-support/support-domain';

const pageSize = 200;
const mostPages = 20;
type Reading = Pick<IssueCalls, 'readOpenIssues' | 'readClosedIssues'>;

/** The issues with these keys, by key: among the open ones, else in the closed ones page by page. One that is not there is left out. */
export async function issuesOfKeys(desk: Reading, keys: readonly string[]): Promise<ReadonlyMap<string, IssueRow>> {
  const found = new Map<string, IssueRow>();
  const take = (rows: readonly IssueRow[]): void =>
    rows.forEach((row) => keys.includes(row.value.key) && !found.has(row.value.key) && found.set(row.value.key, row));
  take(await desk.readOpenIssues());
  let before: number | undefined;
  for (let page = 0; page < mostPages && found.size < keys.length; page += 1) {
    const rows = await desk.readClosedIssues(before === undefined ? undefined : { before, size: pageSize });
    take(rows);
    const lowest = Math.min(...rows.map((row) => row.number));
    if (rows.length === 0 || (before !== undefined && lowest >= before)) break;
    before = lowest;
  }
  return found;
}

/** The issue with this key. Undefined where it is not there. */
export const issueOfKey = async (desk: Reading, key: string): Promise<IssueRow | undefined> =>
  (await issuesOfKeys(desk, [key])).get(key);

const mergedWith = ({ mergedFrom = [], mergedInto }: Issue): readonly string[] => [
  ...mergedFrom,
  ...(mergedInto ? [mergedInto.issueKey] : []),
];

/**
 * Every other issue that is one problem with this one: those merged into it, with what was merged into those before, and the one that it lives
 * on in. The nearest come first; one that is not there is left out. Each is asked for whole: a list of closed issues comes without what was merged.
 */
export async function issuesOfProblem(
  desk: Pick<IssueCalls, 'findIssues'>,
  issue: Issue,
): Promise<readonly IssueRow[]> {
  const seen = new Set([issue.key]);
  const problem: IssueRow[] = [];
  for (let keys = mergedWith(issue); keys.length > 0;) {
    keys.forEach((key) => seen.add(key));
    const rows = await desk.findIssues(keys);
    problem.push(...rows);
    keys = [...new Set(rows.flatMap(({ value }) => mergedWith(value)))].filter((key) => !seen.has(key));
  }
  return problem;
}
