import type { IssueRow } from '@tms-support/sharepoint-storage';

const lastAt = ({ value }: IssueRow): string => value.history[value.history.length - 1]?.at ?? '';

/** Whether something was written on an issue since this row of it. A reading that began before the write is older, not newer. */
export function isNewer(now: IssueRow, row: IssueRow): boolean {
  if (now.number !== row.number || now.etag === row.etag) return false;
  const known = new Set(row.value.history.map(({ id }) => id));
  return lastAt(now) >= lastAt(row) && now.value.history.some(({ id }) => !known.has(id));
}
