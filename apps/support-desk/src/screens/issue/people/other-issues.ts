import type { IssueRow } from '@tms-support/sharepoint-storage';
import { foldText, type Issue } from '@tms-support/support-domain';

const most = 6;

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
