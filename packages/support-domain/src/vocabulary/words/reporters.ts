import type { PersonWords } from '../shapes/person-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** Whom support is for (S1). */
export const reporterKinds = {
  'tms-user': { stored: 'TMS user', plain: 'TMS user', one: 'a TMS user' },
  panellist: { stored: 'Panellist', plain: 'panellist', one: 'a panellist', comesFirst: true },
} as const satisfies Vocabulary<string, PersonWords>;

/** Whose role says what they do in the system. */
export const kindWithRoles: keyof typeof reporterKinds = 'tms-user';

/** What a TMS user does (S1). Panellists have none. */
export const tmsRoles = {
  'case-manager': { stored: 'Case manager', plain: 'case manager', one: 'a case manager' },
  'case-worker': { stored: 'Case worker', plain: 'case worker', one: 'a case worker' },
  admin: { stored: 'Admin', plain: 'admin', one: 'a colleague in admin' },
  scheduling: { stored: 'Scheduling', plain: 'scheduling', one: 'a colleague in scheduling' },
} as const satisfies Vocabulary<string, PersonWords>;
