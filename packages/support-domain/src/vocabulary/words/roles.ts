import type { InboxWords, Lane, RoleOfSharePoint, RoleWords } from '../shapes/role-words.js';
import type { StoredWord, Vocabulary } from '../vocabulary.js';

/** The three lanes of the flowchart (S32), as a sentence names whoever acts there. */
export const lanes = {
  person: { words: 'the person with the problem' },
  tmu: { words: 'TMU' },
  tra: { words: 'TRA support' },
} as const satisfies Readonly<Record<Lane, { words: string }>>;

/** What somebody does about support (S1 to S8, S31). One person may have several roles. */
export const roles = {
  'system-administrator': { stored: 'TMS system administrator', lanes: ['tmu'] },
  'portal-inbox': { stored: 'Portal inbox', lanes: ['tmu'] },
  'stakeholder-engagement': { stored: 'Stakeholder Engagement', lanes: ['tmu'] },
  'team-lead': { stored: 'Team lead', lanes: ['tmu'] },
  'tms-user': { stored: 'TMS user', lanes: ['person'] },
  'tra-support': { stored: 'TRA support', lanes: ['tra'] },
  'crm-developer': { stored: 'CRM developer', lanes: ['tra'] },
  'tra-digital': { stored: 'TRA Digital', lanes: ['tra'] },
  'site-owner': { stored: 'Site owner', lanes: [], fromSharePoint: true },
  visitor: { stored: 'Visitor', lanes: [], fromSharePoint: true },
} as const satisfies Vocabulary<string, RoleWords> & Vocabulary<RoleOfSharePoint, RoleWords>;

/**
 * The roles whose duty it is to tell TMU (S31), and who may record what they did to an update. TRA support is among them: TMU alone reads
 * the people list, and the desk knows TRA's people by their group, which does not tell one of them from another.
 */
export const informingRoles: readonly (keyof typeof roles)[] = ['tra-digital', 'crm-developer', 'tra-support'];

/** The role of whoever uses the system, and may report a problem of their own. */
export const roleOfUsers: keyof typeof roles = 'tms-user';

/** Whom a rule may nudge beside people and roles. */
export const whoeverHasIt = { stored: 'Whoever has it' } as const satisfies StoredWord;

/** The two inboxes that panellists write to (S7, S8). */
export const inboxes = {
  'portal-inbox': { stored: 'Portal inbox', plain: 'the portal inbox' },
  'stakeholder-engagement': { stored: 'Stakeholder Engagement', plain: 'Stakeholder Engagement' },
} as const satisfies Vocabulary<string, InboxWords>;
