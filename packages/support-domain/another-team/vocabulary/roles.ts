import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** The three lanes of the flowchart, as a sentence names whoever acts there. */
export const lanes = {
  person: { words: 'the person with the problem' },
  tmu: { words: 'Repairs' },
  tra: { words: 'the contractor' },
} as const;
export type Lane = keyof typeof lanes;

/** A role in words, with the lanes that whoever has it may act in. */
export interface RoleWords extends StoredWord {
  lanes: readonly Lane[];
  /** SharePoint says it, and the list of people does not. */
  fromSharePoint?: true;
}

/** What somebody does about support. One person may have several roles. */
export const roles = {
  'repairs-desk': { stored: 'Repairs desk', lanes: ['tmu'] },
  'repairs-lead': { stored: 'Repairs lead', lanes: ['tmu'] },
  colleague: { stored: 'Colleague', lanes: ['person'] },
  contractor: { stored: 'Contractor', lanes: ['tra'] },
  'site-owner': { stored: 'Site owner', lanes: [], fromSharePoint: true },
  visitor: { stored: 'Visitor', lanes: [], fromSharePoint: true },
} as const satisfies Vocabulary<string, RoleWords>;
export type Role = keyof typeof roles;
export const roleSchema = z.enum(codesOf(roles));

/** Whose duty it is to tell the team about updates, and who may record what they did to one. */
export const informingRoles: readonly Role[] = ['contractor'];

/** The role of whoever uses the system, and may report a problem of their own. */
export const roleOfUsers: Role = 'colleague';

const { 'site-owner': _, visitor: __, ...listed } = roles;
/** The roles that the list of people gives. */
export const rolesInPeopleList = listed;

/** Whom a rule may nudge beside single people: whoever has the issue, or everybody with a role. */
export const nudgeTargets = { owner: { stored: 'Whoever has it' }, ...roles } as const satisfies Vocabulary;

/** The inboxes that tenants write to. */
export const inboxes = {
  'repairs-inbox': { stored: 'Repairs inbox', plain: 'the repairs inbox' },
  'out-of-hours': { stored: 'Out of hours line', plain: 'the out of hours line' },
} as const satisfies Vocabulary<string, StoredWord & { plain: string }>;
export type Inbox = keyof typeof inboxes;
export const inboxSchema = z.enum(codesOf(inboxes));
