import * as z from 'zod/mini';
import { eventHead } from './event-head.js';
import { steps, type Steps } from './steps/steps.js';

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...eventHead, ...shape });

type AnyStep = Steps[keyof Steps];
type EventSchema = { [S in AnyStep as S['event']]: ReturnType<typeof event<S['event'], S['says']>> }[AnyStep['event']];

const schemas = Object.values(steps).map((step) => event(step.event, step.says));

/**
 * One line of an issue's story; what each says stands in the file of its step, below `steps`. Events are only ever added; the issue is what
 * they add up to.
 */
export const issueEventSchema = z.discriminatedUnion('type', schemas as unknown as [EventSchema, ...EventSchema[]]);
export type IssueEvent = z.infer<typeof issueEventSchema>;
export type IssueEventType = IssueEvent['type'];
