import * as z from 'zod/mini';

/** What somebody does about support (S1 to S8, S31). One person may have several roles. */
export const roleSchema = z.enum([
  'system-administrator',
  'portal-inbox',
  'stakeholder-engagement',
  'team-lead',
  'tms-user',
  'tra-support',
  'crm-developer',
  'tra-digital',
  'site-owner',
  'visitor',
]);
export type Role = z.infer<typeof roleSchema>;

/** The three lanes of the flowchart (S32). */
export const laneSchema = z.enum(['person', 'tmu', 'tra']);
export type Lane = z.infer<typeof laneSchema>;

const lanesByRole: Record<Role, readonly Lane[]> = {
  'system-administrator': ['tmu'],
  'portal-inbox': ['tmu'],
  'stakeholder-engagement': ['tmu'],
  'team-lead': ['tmu'],
  'tms-user': ['person'],
  'tra-support': ['tra'],
  'crm-developer': ['tra'],
  'tra-digital': ['tra'],
  'site-owner': [],
  visitor: [],
};

/** The lanes that somebody with these roles may act in. */
export function lanesOf(roles: readonly Role[]): ReadonlySet<Lane> {
  return new Set(roles.flatMap((role) => lanesByRole[role]));
}

/** The person who gives a command: who they are comes from SharePoint, never from a form. */
export const actorSchema = z.object({
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
});
export type Actor = z.infer<typeof actorSchema>;
