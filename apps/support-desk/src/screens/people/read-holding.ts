import type { CoverRow, Desk, DeskSettings, DocumentRow, IssueRow, UpdateRow } from '@tms-support/sharepoint-storage';
import { heldBy, lanesOf, type CalendarDate, type Holding } from '@tms-support/support-domain';
import { otherRows, readMentions, type Mention } from './mentions';

/** A row of the list of rules that reminds somebody by their address. */
export interface NamingRule {
  key: string;
  title: string;
}

export interface HoldingOnDesk extends Holding<IssueRow, DocumentRow, UpdateRow> {
  /** As `rules`, which count now: these are the rows that admins edit, and that count once they are published. */
  ruleRows: readonly NamingRule[];
  /** Where they are named besides, and somebody is to change it by hand. */
  mentions: readonly Mention[];
}

/** All that may name somebody, read once, to be asked about as many people as one likes. */
export interface NamedOnDesk {
  cover: readonly CoverRow[];
  heldBy(person: { name: string; email: string }): HoldingOnDesk;
}

/** The addresses and roles of a rule’s cell, in small letters. */
export const namesIn = (cell: unknown): readonly string[] =>
  String(cell ?? '')
    .toLowerCase()
    .split(/[\n,;]+/)
    .flatMap((part) => part.trim() || []);

const byNameAlone = ({ documents, updates }: Holding<IssueRow, DocumentRow, UpdateRow>): readonly Mention[] => [
  ...documents.map(({ value: { title }, listUrl }) => ({
    words: 'Somebody of this name keeps',
    title,
    at: { listUrl },
  })),
  ...updates.map(({ number, value: { title } }) => ({
    words: 'Somebody of this name looks after',
    title,
    at: { route: { screen: 'updates', number } as const },
  })),
];

/** Reads what may name somebody. Rejects where a part of it cannot be read: "holds nothing" would be a guess. */
export async function readNamed(desk: Desk, today: CalendarDate, settings: DeskSettings): Promise<NamedOnDesk> {
  const [issues, cover, documents, updates, rules, items, people] = await Promise.all([
    desk.readOpenIssues(),
    desk.readCover(),
    desk.readDocuments(),
    desk.readUpdates(),
    desk.readCountingRules(),
    desk.readRuleItems(),
    desk.readPeopleRows(),
  ]);
  const mentionsOf = await readMentions(
    desk,
    { issues, documents, updates, rules: items, people },
    { settings, today },
  );
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
  const ruleRowsOf = (email: string): NamingRule[] =>
    items.flatMap(({ key, title, nudgeWhom }) =>
      namesIn(nudgeWhom).includes(email) ? [{ key: String(key), title: String(title ?? '') || `row ${key}` }] : [],
    );
  return {
    cover,
    heldBy: (person) => {
      const held = heldBy(person, facts);
      const ruleRows = ruleRowsOf(person.email.trim().toLowerCase());
      const mentions = mentionsOf(person);
      // Documents and updates are TMU's, and hold a name alone. Where a colleague has the same, nobody but the team can tell whose they are.
      const isShared = otherRows(people, person).some(
        ({ value: { email, roles } }) => email.trim() !== '' && lanesOf(roles).has('tmu'),
      );
      return isShared
        ? { ...held, ruleRows, documents: [], updates: [], mentions: [...byNameAlone(held), ...mentions] }
        : { ...held, ruleRows, mentions };
    },
  };
}
