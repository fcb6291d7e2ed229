import * as z from 'zod/mini';
import { asToldBySchema } from '../issues/issue-facts.js';
import { calendarDateSchema, instantSchema } from '../time.js';
import { updateStageSchema, updateStandingSchema } from './update-standing.js';
import {
  announcementSchema,
  checkResultSchema,
  dutyTellingSchema,
  postStandingSchema,
  updateCheckSchema,
  updateDecisionSchema,
  updateSourceSchema,
  updateTestSchema,
} from './update-facts.js';

const head = {
  id: z.string(),
  at: instantSchema,
  by: z.object({ name: z.string(), email: z.string() }),
  asToldBy: z.optional(asToldBySchema),
};
const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...head, ...shape });
const note = z.optional(z.string());

/** One line of an update's story. Events are only ever added; the update is what they add up to. */
export const updateEventSchema = z.discriminatedUnion('type', [
  event('heard', {
    key: z.string(),
    kind: z.enum(['microsoft', 'tms-release', 'freeze']),
    announced: announcementSchema,
    source: z.optional(updateSourceSchema),
  }),
  event('told', { telling: dutyTellingSchema }),
  event('acknowledged', { tellingId: z.string(), on: calendarDateSchema }),
  event('briefed', { telling: dutyTellingSchema }),
  event('decided', { decision: updateDecisionSchema }),
  event('checklist-set', { checks: z.array(updateCheckSchema) }),
  event('check-ticked', { checkKey: z.string(), done: z.boolean() }),
  event('tested', { test: updateTestSchema }),
  event('applied', { on: calendarDateSchema, note }),
  event('checked', {
    on: calendarDateSchema,
    result: checkResultSchema,
    watchedUntilOn: z.optional(calendarDateSchema),
    note,
  }),
  event('issue-linked', { issueKey: z.string() }),
  event('incident-recorded', { issueKey: z.string(), note }),
  event('update-closed', { note }),
  event('opened-again', { reason: z.string() }),
  event('announced-again', { announced: announcementSchema }),
  event('post-changed', { standing: postStandingSchema, on: calendarDateSchema }),
  event('keeper-named', { lookedAfterBy: z.string() }),
  event('update-note-added', { text: z.string() }),
  event('changed-in-list', { stage: updateStageSchema }),
  event('step-undone', { eventId: z.string(), before: updateStandingSchema }),
]);
export type UpdateEvent = z.infer<typeof updateEventSchema>;
export type UpdateEventType = UpdateEvent['type'];
export type UpdateEventOf<T extends UpdateEventType> = Extract<UpdateEvent, { type: T }>;
