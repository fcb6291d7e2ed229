import type { IssueCalls, IssueRow } from '@tms-support/sharepoint-storage';
import { foldText, type Issue } from '@tms-support/support-domain';

const most = 6;
const pageSize = 200;
const mostPages = 20;

/** How near another issue lies, for what stands first while nothing is typed: the same message, then the same area. */
function nearness(one: Issue, other: Issue): number {
  const error = one.details.error?.text.trim().toLowerCase();
  const sameError = error !== undefined && error === other.details.error?.text.trim().toLowerCase();
  const sameArea = one.details.area !== undefined && one.details.area === other.details.area;
  return (sameError ? 2 : 0) + (sameArea ? 1 : 0);
}

/** The one open issue with the same message, word for word: most likely the same fault. None where there are several. */
export function sameMessageAs(row: IssueRow, open: readonly IssueRow[]): IssueRow | undefined {
  const [only, ...others] = issuesToMergeInto(row, open, '').filter((other) => nearness(row.value, other.value) >= 2);
  return others.length === 0 ? only : undefined;
}

/** Open issues that this one may go into: by number or by any words of theirs; the likeliest while nothing is typed. */
export function issuesToMergeInto(row: IssueRow, open: readonly IssueRow[], typed: string): readonly IssueRow[] {
  const others = open.filter((other) => other.number !== row.number && other.value.status !== 'closed');
  const words = foldText(typed)
    .trim()
    .replace(/^(?:issue\s+|#)/, '')
    .split(/\s+/)
    .filter(Boolean);
  const [number] = words.length === 1 && /^\d+$/.test(words[0]!) ? words : [];
  if (number) return others.filter((other) => String(other.number).startsWith(number)).slice(0, most);
  const text = ({ value: { details, reporter } }: IssueRow): string =>
    foldText(`${details.whatHappened} ${reporter.name} ${details.error?.text ?? ''}`);
  return others
    .filter((other) => words.every((word) => text(other).includes(word)))
    .sort((a, b) => nearness(row.value, b.value) - nearness(row.value, a.value) || b.number - a.number)
    .slice(0, most);
}

/** The issues with these keys, by key: among the open ones, else in the closed ones page by page. One that is not there is left out. */
export async function issuesOfKeys(desk: IssueCalls, keys: readonly string[]): Promise<ReadonlyMap<string, IssueRow>> {
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
export const issueOfKey = async (desk: IssueCalls, key: string): Promise<IssueRow | undefined> =>
  (await issuesOfKeys(desk, [key])).get(key);
