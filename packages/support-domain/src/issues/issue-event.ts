import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import { asToldBySchema } from './issue-facts.js';
import { steps, type Steps } from './steps/steps.js';

/** What every event says: when it was recorded, by whom, and on whose word where it was not theirs. */
const head = {
  id: z.string(),
  at: instantSchema,
  by: z.object({ name: z.string(), email: z.string() }),
  asToldBy: z.optional(asToldBySchema),
};

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...head, ...shape });

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
export type IssueEventOf<T extends IssueEventType> = Extract<IssueEvent, { type: T }>;
