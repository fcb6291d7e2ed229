import * as z from 'zod/mini';
import { codesOf, type Vocabulary } from './vocabulary.js';
import { inboxes, roles, whoeverHasIt } from './words/roles.js';

export type Role = keyof typeof roles;
export const roleSchema = z.enum(codesOf(roles));

const { 'site-owner': _, visitor: __, ...listed } = roles;
/** The roles that the list of people gives. */
export const rolesInPeopleList = listed;

/** Whom a rule may nudge beside single people: whoever has the issue, or everybody with a role. */
export const nudgeTargets = { owner: whoeverHasIt, ...roles } as const satisfies Vocabulary;

export type Inbox = keyof typeof inboxes;
export const inboxSchema = z.enum(codesOf(inboxes));
