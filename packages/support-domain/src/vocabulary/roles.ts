import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** The three lanes of the flowchart (S32), as a sentence names whoever acts there. */
export const lanes = {
  person: { words: 'the person with the problem' },
  tmu: { words: 'TMU' },
  tra: { words: 'TRA support' },
} as const;
export type Lane = keyof typeof lanes;

/** A role in words, with the lanes that whoever has it may act in. */
export interface RoleWords extends StoredWord {
  lanes: readonly Lane[];
  /** SharePoint says it, and the list of people does not. */
  fromSharePoint?: true;
}

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
} as const satisfies Vocabulary<string, RoleWords>;
export type Role = keyof typeof roles;
export const roleSchema = z.enum(codesOf(roles));

/**
 * The roles whose duty it is to tell TMU (S31), and who may record what they did to an update. TRA support is among them: TMU alone reads
 * the people list, and the desk knows TRA's people by their group, which does not tell one of them from another.
 */
export const informingRoles: readonly Role[] = ['tra-digital', 'crm-developer', 'tra-support'];

/** The role of whoever uses the system, and may report a problem of their own. */
export const roleOfUsers: Role = 'tms-user';

const { 'site-owner': _, visitor: __, ...listed } = roles;
/** The roles that the list of people gives. */
export const rolesInPeopleList = listed;

/** Whom a rule may nudge beside single people: whoever has the issue, or everybody with a role. */
export const nudgeTargets = { owner: { stored: 'Whoever has it' }, ...roles } as const satisfies Vocabulary;

/** The two inboxes that panellists write to (S7, S8). */
export const inboxes = {
  'portal-inbox': { stored: 'Portal inbox', plain: 'the portal inbox' },
  'stakeholder-engagement': { stored: 'Stakeholder Engagement', plain: 'Stakeholder Engagement' },
} as const satisfies Vocabulary<string, StoredWord & { plain: string }>;
export type Inbox = keyof typeof inboxes;
export const inboxSchema = z.enum(codesOf(inboxes));
