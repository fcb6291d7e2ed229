import type { Reporter, Role } from '@tms-support/support-domain';
import { peopleList, RowReader, type BadCell, type ItemCells } from '@tms-support/sharepoint-schema';
import type { KnownPerson } from './people-calls.js';

const f = peopleList.fields;

/** A person, and what is wrong with their row. A row without a name goes by its email, and without either by its number. */
export function parsePersonRow(cells: ItemCells): { person: KnownPerson; faults: readonly BadCell[] } {
  const row = new RowReader(cells);
  const email = row.value(f.email) ?? '';
  const name = row.value(f.name) ?? (email || `Row ${String(cells['Id'] ?? '?')}`);
  const kind = row.value(f.reporterKind);
  const tmsRole = row.value(f.tmsRole);
  const awayUntilOn = row.value(f.awayUntilOn);
  const reporter: Reporter | undefined = kind && {
    kind,
    name,
    ...(email ? { email } : {}),
    ...(kind === 'tms-user' && tmsRole ? { tmsRole } : {}),
  };
  const person: KnownPerson = {
    name,
    email,
    roles: row.value(f.roles) ?? [],
    hasLeft: row.value(f.hasLeft) ?? false,
    ...(reporter ? { reporter } : {}),
    ...(awayUntilOn ? { awayUntilOn } : {}),
  };
  return { person, faults: row.faults };
}

/** The roles that the people list gives to whoever has this email. Somebody who has left has none. */
export function rolesOf(email: string, people: readonly KnownPerson[]): Role[] {
  const folded = email.trim().toLowerCase();
  if (folded === '') return [];
  const rows = people.filter((person) => !person.hasLeft && person.email.trim().toLowerCase() === folded);
  return [...new Set(rows.flatMap((person) => person.roles))];
}
