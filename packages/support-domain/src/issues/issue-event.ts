import * as z from 'zod/mini';
import { eventHead } from './event-head.js';
import { steps, type Steps } from './steps/steps.js';

// Written out, as in `issue-command.ts`.
type SchemaOf<S extends { event: string; says: z.core.$ZodLooseShape }> = S extends unknown
  ? z.ZodMiniObject<{ type: z.ZodMiniLiteral<S['event']> } & typeof eventHead & S['says'], z.core.$strip>
  : never;
type EventSchema = SchemaOf<Steps[keyof Steps]>;

const schemas = Object.values(steps).map((one) => z.object({ type: z.literal(one.event), ...eventHead, ...one.says }));

/**
 * One line of an issue's story; what each says stands in the file of its step, below `steps`. Events are only ever added; the issue is what
 * they add up to.
 */
export const issueEventSchema = z.discriminatedUnion('type', schemas as unknown as [EventSchema, ...EventSchema[]]);
export type IssueEvent = z.infer<typeof issueEventSchema>;
export type IssueEventType = IssueEvent['type'];
