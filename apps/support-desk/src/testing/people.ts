import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import type { Role } from '@tms-support/support-domain';

const onTheDesk = (name: string, roles: readonly Role[], maySetUp = false): SignedInPerson => ({
  name,
  email: `${name.split(' ')[0]!.toLowerCase()}@tmu.example`,
  roles: [...roles],
  maySetUp,
});

/** People of the tests. */
export const priya = onTheDesk('Priya Nair', ['system-administrator']);
export const sam = onTheDesk('Sam Okoro', ['portal-inbox']);
export const olive = onTheDesk('Olive Grant', ['site-owner'], true);
export const dev = onTheDesk('Dev Rao', ['crm-developer']);

export const knownPeople: readonly KnownPerson[] = [
  {
    name: 'Asha Patel',
    email: 'asha@panel.example',
    reporter: { kind: 'panellist', name: 'Asha Patel', email: 'asha@panel.example' },
    roles: [],
    hasLeft: false,
  },
  {
    name: 'Ashok Mehta',
    email: 'ashok@tmu.example',
    reporter: { kind: 'tms-user', name: 'Ashok Mehta', email: 'ashok@tmu.example', tmsRole: 'case-worker' },
    roles: ['tms-user'],
    hasLeft: false,
  },
  {
    name: 'Nasha Old',
    email: 'nasha@panel.example',
    reporter: { kind: 'panellist', name: 'Nasha Old', email: 'nasha@panel.example' },
    roles: [],
    hasLeft: true,
  },
  { name: 'Priya Nair', email: 'priya@tmu.example', roles: ['system-administrator'], hasLeft: false },
  { name: 'Sam Okoro', email: 'sam@tmu.example', roles: ['portal-inbox'], hasLeft: false },
];
