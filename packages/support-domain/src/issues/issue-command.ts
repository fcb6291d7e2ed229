import * as z from 'zod/mini';
import { asToldBySchema } from './issue-facts.js';
import { seenSchema } from './seen.js';
import { steps, type Steps } from './steps/steps.js';

/** What every command may say beside what its step asks. */
const commandHead = {
  asToldBy: z.optional(asToldBySchema),
  /** What its writer saw, of what it writes over: see `seenBy`. Absent: it was made from the issue as it stands. */
  seen: z.optional(seenSchema),
};

export type IssueCommandType = keyof Steps;
// Written out: what TypeScript works out of a function that spreads the shapes does not compile again where the package is used.
type SchemaOf<S extends { command: string; asks: z.core.$ZodLooseShape }> = S extends unknown
  ? z.ZodMiniObject<{ type: z.ZodMiniLiteral<S['command']> } & typeof commandHead & S['asks'], z.core.$strip>
  : never;
type CommandSchema = SchemaOf<Steps[IssueCommandType]>;

const schemas = Object.values(steps).map((one) =>
  z.object({ type: z.literal(one.command), ...commandHead, ...one.asks }),
);

/**
 * What somebody may ask to be done to an issue; what each asks for stands in its file below `steps`. Whether it may be done now, and by them,
 * is `decideIssue`'s to say.
 */
export const issueCommandSchema = z.discriminatedUnion(
  'type',
  schemas as unknown as [CommandSchema, ...CommandSchema[]],
);
export type IssueCommand = z.infer<typeof issueCommandSchema>;
export type IssueCommandOf<T extends IssueCommandType> = Extract<IssueCommand, { type: T }>;
