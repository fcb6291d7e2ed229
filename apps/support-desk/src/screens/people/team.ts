import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';

/** Somebody of TMU who can be chosen, and how they are told from a namesake. */
export interface OfTeam {
  name: string;
  email: string;
  label: string;
  awayUntilOn?: string;
}

const plain = (text: string): string => text.trim().toLowerCase();

export const sameAddress = (a: string, b: string): boolean => plain(a) === plain(b);

/** Those of TMU who are here, once an address, however many rows they have. Two of one name say their addresses too. */
export function teamOf(people: readonly KnownPerson[]): readonly OfTeam[] {
  const team = people
    .filter(({ hasLeft, email, roles }) => !hasLeft && email.trim() !== '' && lanesOf(roles).has('tmu'))
    .filter((one, place, all) => all.findIndex((other) => sameAddress(other.email, one.email)) === place);
  return team.map(({ name, email, awayUntilOn }) => {
    const isAlone = team.filter((other) => plain(other.name) === plain(name)).length === 1;
    return { name, email, label: isAlone ? name : `${name}, ${email}`, ...(awayUntilOn ? { awayUntilOn } : {}) };
  });
}
