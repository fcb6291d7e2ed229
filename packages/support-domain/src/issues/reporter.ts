import * as z from 'zod/mini';

/** Whom support is for (S1). */
export const reporterKindSchema = z.enum(['tms-user', 'panellist']);
export type ReporterKind = z.infer<typeof reporterKindSchema>;

/** What a TMS user does (S1). Panellists have none. */
export const tmsRoleSchema = z.enum(['case-manager', 'case-worker', 'admin', 'scheduling']);
export type TmsRole = z.infer<typeof tmsRoleSchema>;

/** The person who has the problem. */
export const reporterSchema = z.object({
  kind: reporterKindSchema,
  name: z.string().check(z.trim(), z.minLength(1)),
  email: z.optional(z.string()),
  tmsRole: z.optional(tmsRoleSchema),
});
export type Reporter = z.infer<typeof reporterSchema>;

/** How the problem reached the team (S2, S7, S8, S22). `desk` is a report that somebody made alone. */
export const channelSchema = z.enum([
  'teams',
  'email',
  'face-to-face',
  'portal-inbox',
  'stakeholder-engagement',
  'phone',
  'desk',
]);
export type Channel = z.infer<typeof channelSchema>;
