import * as z from 'zod/mini';
import { asToldBySchema } from './issue-facts.js';
import { seenSchema } from './seen.js';
import { steps, type Steps } from './steps/steps.js';

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({
    type: z.literal(type),
    asToldBy: z.optional(asToldBySchema),
    /** What its writer saw, of what it writes over: see `seenBy`. Absent: it was made from the issue as it stands. */
    seen: z.optional(seenSchema),
    ...shape,
  });

export type IssueCommandType = keyof Steps;
type CommandSchema = { [T in IssueCommandType]: ReturnType<typeof command<T, Steps[T]['asks']>> }[IssueCommandType];

const schemas = Object.values(steps).map((one) => command(one.command, one.asks));

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
