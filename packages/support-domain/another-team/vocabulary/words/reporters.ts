import type { PersonWords } from '../shapes/person-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** Whom support is for. */
export const reporterKinds = {
  colleague: { stored: 'Colleague', plain: 'colleague', one: 'a colleague' },
  tenant: { stored: 'Tenant', plain: 'tenant', one: 'a tenant', comesFirst: true },
  neighbour: { stored: 'Neighbour', plain: 'neighbour', one: 'a neighbour' },
} as const satisfies Vocabulary<string, PersonWords>;

/** Whose role says what they do in the system. */
export const kindWithRoles: keyof typeof reporterKinds = 'colleague';

/** What a colleague does. Tenants have none. */
export const tmsRoles = {
  caretaker: { stored: 'Caretaker', plain: 'caretaker', one: 'a caretaker' },
  surveyor: { stored: 'Surveyor', plain: 'surveyor', one: 'a surveyor' },
} as const satisfies Vocabulary<string, PersonWords>;
