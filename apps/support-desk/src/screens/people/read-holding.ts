import type { CoverRow, Desk, DocumentRow, IssueRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { heldBy, type CalendarDate, type Holding } from '@tms-support/support-domain';

export type HoldingOnDesk = Holding<IssueRow, DocumentRow, UpdateRow>;

/** All that may name somebody, read once, to be asked about as many people as one likes. */
export interface NamedOnDesk {
  cover: readonly CoverRow[];
  heldBy(person: { name: string; email: string }): HoldingOnDesk;
}

/** Reads what may name somebody. Rejects where a part of it cannot be read: "holds nothing" would be a guess. */
export async function readNamed(desk: Desk, today: CalendarDate): Promise<NamedOnDesk> {
  const [issues, cover, documents, updates, rules] = await Promise.all([
    desk.readOpenIssues(),
    desk.readCover(),
    desk.readDocuments(),
    desk.readUpdates(),
    desk.readCountingRules(),
  ]);
  const facts = {
    issues: issues.map((row) => ({ of: row, owner: row.value.owner })),
    cover: cover.map(({ value }) => value),
    documents: documents.map((row) => ({ of: row, ownerName: row.value.ownerName })),
    updates: updates.flatMap((row) =>
      row.life?.stage === 'closed' ? [] : [{ of: row, ownerName: row.value.ownerName }],
    ),
    rules: rules.snapshot.rows,
    today,
  };
  return { cover, heldBy: (person) => heldBy(person, facts) };
}
