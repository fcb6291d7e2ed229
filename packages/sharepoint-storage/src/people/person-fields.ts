import type { Role } from '@tms-support/support-domain';
import { cell, peopleList, type CellsOf } from '@tms-support/sharepoint-schema';
import type { KnownPerson } from './people-calls.js';

const f = peopleList.fields;
type ListRole = Exclude<Role, 'site-owner' | 'visitor'>;

/** A person as the list holds them, by internal name. */
export function personToFields(person: KnownPerson): CellsOf<typeof f> {
  const roles = person.roles.filter((role): role is ListRole => role !== 'site-owner' && role !== 'visitor');
  return {
    ...cell(f.name, person.name),
    ...cell(f.email, person.email),
    ...cell(f.roles, roles),
    ...cell(f.reporterKind, person.reporter?.kind),
    ...cell(f.tmsRole, person.reporter?.tmsRole),
    ...cell(f.hasLeft, person.hasLeft),
    ...cell(f.awayUntilOn, person.awayUntilOn),
  };
}
