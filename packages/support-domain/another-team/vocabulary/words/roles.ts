import type { InboxWords, Lane, RoleOfSharePoint, RoleWords } from '../shapes/role-words.js';
import type { StoredWord, Vocabulary } from '../vocabulary.js';

/** The three lanes of the flowchart, as a sentence names whoever acts there. */
export const lanes = {
  person: { words: 'the person with the problem' },
  tmu: { words: 'Repairs' },
  tra: { words: 'the contractor' },
} as const satisfies Readonly<Record<Lane, { words: string }>>;

/** What somebody does about support. One person may have several roles. */
export const roles = {
  'repairs-desk': { stored: 'Repairs desk', lanes: ['tmu'] },
  'repairs-lead': { stored: 'Repairs lead', lanes: ['tmu'] },
  colleague: { stored: 'Colleague', lanes: ['person'] },
  contractor: { stored: 'Contractor', lanes: ['tra'] },
  'site-owner': { stored: 'Site owner', lanes: [], fromSharePoint: true },
  visitor: { stored: 'Visitor', lanes: [], fromSharePoint: true },
} as const satisfies Vocabulary<string, RoleWords> & Vocabulary<RoleOfSharePoint, RoleWords>;

/** Whose duty it is to tell the team about updates, and who may record what they did to one. */
export const informingRoles: readonly (keyof typeof roles)[] = ['contractor'];

/** The role of whoever uses the system, and may report a problem of their own. */
export const roleOfUsers: keyof typeof roles = 'colleague';

/** Whom a rule may nudge beside people and roles. */
export const whoeverHasIt = { stored: 'Whoever has it' } as const satisfies StoredWord;

/** The inboxes that tenants write to. */
export const inboxes = {
  'repairs-inbox': { stored: 'Repairs inbox', plain: 'the repairs inbox' },
  'out-of-hours': { stored: 'Out of hours line', plain: 'the out of hours line' },
} as const satisfies Vocabulary<string, InboxWords>;
