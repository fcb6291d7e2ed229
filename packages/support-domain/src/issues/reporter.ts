import * as z from 'zod/mini';
import { reporterKindSchema, tmsRoleSchema } from '../vocabulary/codes.js';

/** The person who has the problem. */
export const reporterSchema = z.object({
  kind: reporterKindSchema,
  name: z.string().check(z.trim(), z.minLength(1)),
  email: z.optional(z.string()),
  tmsRole: z.optional(tmsRoleSchema),
});
export type Reporter = z.infer<typeof reporterSchema>;
