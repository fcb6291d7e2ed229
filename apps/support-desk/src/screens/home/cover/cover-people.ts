import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { lanesOf, type CoverEntry, type Inbox } from '@tms-support/support-domain';
import { isSameEmail } from '../../../queue/who-is-there';

const roleOf: Record<Inbox, readonly string[]> = {
  'portal-inbox': ['portal-inbox'],
  'stakeholder-engagement': ['stakeholder-engagement', 'team-lead'],
};

export type CoverPerson = CoverEntry['person'];

/**
 * Who may be asked to cover an inbox: those whose inbox it is, then whoever is looking, then the rest of TMU by name. Who has left
 * or has no address is not among them; who is away is, as cover may begin when they are back.
 */
export function peopleToCover(
  inbox: Inbox,
  people: readonly KnownPerson[],
  viewer: CoverPerson,
): readonly CoverPerson[] {
  const rank = (person: KnownPerson): number =>
    person.roles.some((role) => roleOf[inbox].includes(role)) ? 0 : isSameEmail(person.email, viewer.email) ? 1 : 2;
  const able = people
    .filter((person) => !person.hasLeft && person.email.trim() !== '' && lanesOf(person.roles).has('tmu'))
    .filter((person, at, all) => all.findIndex((other) => isSameEmail(other.email, person.email)) === at);
  return able
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map(({ name, email }) => ({ name, email }));
}
