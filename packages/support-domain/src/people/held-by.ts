import type { CoverEntry } from '../cover/cover-entry.js';
import { isSamePerson } from '../issues/same-person.js';
import type { Owner } from '../issues/issue-facts.js';
import type { RuleRow } from '../rules/rule-row.js';
import type { CalendarDate } from '../time.js';

type Named = { name: string; email: string };

/** What of a desk may name somebody. Each with its own number or key, as the caller has it. */
export interface HoldingFacts<I, D, U> {
  /** Open issues, with who is dealing with each. */
  issues: readonly { of: I; owner?: Owner | undefined }[];
  cover: readonly CoverEntry[];
  /** Documents, and updates that are not over, with the name of who keeps or looks after them. */
  documents: readonly { of: D; ownerName?: string | undefined }[];
  updates: readonly { of: U; ownerName?: string | undefined }[];
  rules: readonly RuleRow[];
  today: CalendarDate;
}

/** All that names somebody, and that somebody else must have once they have left (S20). */
export interface Holding<I, D, U> {
  issues: readonly I[];
  cover: readonly CoverEntry[];
  documents: readonly D[];
  updates: readonly U[];
  /** Titles of the rules that nudge them by their address. */
  rules: readonly string[];
}

/** What somebody holds from today on. Issues and cover name an address; documents and updates a name alone, as people type it. */
export function heldBy<I, D, U>(person: Named, facts: HoldingFacts<I, D, U>): Holding<I, D, U> {
  const isTheirs = (named: { name: string; email?: string }): boolean => isSamePerson(named, person);
  const byName = (ownerName: string | undefined): boolean =>
    Boolean(ownerName?.trim()) && isTheirs({ name: ownerName! });
  const email = person.email.trim().toLowerCase();
  return {
    issues: facts.issues.flatMap(({ of, owner }) => (owner && isTheirs(owner) ? [of] : [])),
    cover: facts.cover.filter(
      (entry) =>
        !entry.away &&
        isTheirs(entry.person) &&
        (entry.toOn === undefined || (entry.toOn >= facts.today && entry.toOn >= entry.fromOn)),
    ),
    documents: facts.documents.flatMap(({ of, ownerName }) => (byName(ownerName) ? [of] : [])),
    updates: facts.updates.flatMap(({ of, ownerName }) => (byName(ownerName) ? [of] : [])),
    rules: facts.rules.flatMap(({ key, title, nudgeWhom = [] }) =>
      email !== '' && nudgeWhom.some((whom) => whom.toLowerCase() === email) ? [title ?? key] : [],
    ),
  };
}

/** Whether anything is left to pass on. */
export const holdsNothing = (held: Holding<unknown, unknown, unknown>): boolean =>
  Object.values(held).every((part: readonly unknown[]) => part.length === 0);
