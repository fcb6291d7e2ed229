import type { Actor, Reporter, TmsRole } from '@tms-support/support-domain';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import type { SitePerson } from '../people/site-person.js';
import type { Chance } from './chance.js';
import type { Examples } from './examples.js';

/** The sizes of S18. */
const tmsUserCount = 30;
const panellistCount = 110;

const tmsRoles: readonly TmsRole[] = ['case-worker', 'case-worker', 'case-manager', 'admin', 'scheduling'];

/** Everybody in the sample: who has problems, and who is there for them. */
export interface SamplePeople {
  tmsUsers: readonly (KnownPerson & { reporter: Reporter })[];
  panellists: readonly (KnownPerson & { reporter: Reporter })[];
  /** TMU and TRA, with what they do. */
  staff: readonly KnownPerson[];
}

/** Given names and family names in pairs, each pair once. */
function makeNames({ given, family }: Examples['names'], count: number, chance: Chance): string[] {
  const pairs = chance.shuffled(given.flatMap((first) => family.map((last) => `${first} ${last}`)));
  if (pairs.length < count)
    throw new RangeError(`names.json makes ${pairs.length} names, and the sample needs ${count}.`);
  return pairs.slice(0, count);
}

const emailOf = (name: string, domain: string): string => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@${domain}`;

function tmsUser(name: string, email: string, tmsRole: TmsRole): KnownPerson & { reporter: Reporter } {
  return { name, email, roles: ['tms-user'], hasLeft: false, reporter: { kind: 'tms-user', name, email, tmsRole } };
}

function panellist(name: string): KnownPerson & { reporter: Reporter } {
  const email = emailOf(name, 'panel.example');
  return { name, email, roles: [], hasLeft: false, reporter: { kind: 'panellist', name, email } };
}

/** The switcher's people come first; the rest have invented names and addresses that lead nowhere. */
export function makePeople(switcher: readonly SitePerson[], examples: Examples, chance: Chance): SamplePeople {
  const known = switcher.filter(({ deskRoles }) => deskRoles.length > 0);
  const users = known.filter(({ deskRoles }) => deskRoles.includes('tms-user'));
  const names = makeNames(examples.names, tmsUserCount - users.length + panellistCount, chance);
  const others = names.slice(0, tmsUserCount - users.length);
  return {
    tmsUsers: [
      ...users.map(({ name, email }) => tmsUser(name, email, 'case-worker')),
      ...others.map((name, place) => tmsUser(name, emailOf(name, 'tmu.example'), tmsRoles[place % tmsRoles.length]!)),
    ],
    panellists: names.slice(others.length).map(panellist),
    staff: [
      ...known
        .filter((person) => !users.includes(person))
        .map(({ name, email, deskRoles }) => ({ name, email, roles: deskRoles, hasLeft: false })),
      ...examples.staff.map(({ name, email, roles }) => ({ name, email, roles, hasLeft: false })),
    ],
  };
}

export const actorOf = ({ name, email, roles }: Pick<KnownPerson, 'name' | 'email' | 'roles'>): Actor => ({
  name,
  email,
  roles: [...roles],
});
