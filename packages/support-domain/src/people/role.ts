import * as z from 'zod/mini';
import { roles } from '../vocabulary/words/roles.js';
import { type Role, roleSchema } from '../vocabulary/roles.js';
import type { Lane } from '../vocabulary/shapes/role-words.js';

/** The lanes that somebody with these roles may act in. A role that is not known, from a row that was typed, gives none. */
export function lanesOf(given: readonly Role[]): ReadonlySet<Lane> {
  return new Set<Lane>(given.flatMap((role) => roles[role]?.lanes ?? []));
}

/** The person who gives a command: who they are comes from SharePoint, never from a form. */
export const actorSchema = z.object({
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
});
export type Actor = z.infer<typeof actorSchema>;
