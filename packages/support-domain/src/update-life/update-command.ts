import * as z from 'zod/mini';
import { asToldBySchema } from '../issues/issue-facts.js';
import { calendarDateSchema } from '../time.js';
import { updateStageSchema, updateStandingSchema } from './update-standing.js';
import {
  announcementSchema,
  checkResultSchema,
  postStandingSchema,
  updateDecisionSchema,
  updateSourceSchema,
  updateTestSchema,
  words,
} from './update-facts.js';
import { countSchema } from '../whole-number.js';

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({
    type: z.literal(type),
    /** On whose word TMU records what TRA Digital or the CRM developer did. */
    asToldBy: z.optional(asToldBySchema),
    /** The newest event that its writer saw. Absent: it was made from the update as it stands. */
    seenEventId: z.optional(z.string()),
    ...shape,
  });

const note = z.optional(z.string());
const telling = { whom: z.array(words).check(z.minLength(1)), what: words, on: calendarDateSchema };

/** What somebody may ask to be done to an update. Whether it may be done now, and by them, is `decideUpdate`'s to say. */
export const updateCommandSchema = z.discriminatedUnion('type', [
  /** Somebody has heard of it. With `decision`, TMU decides in the same minute. */
  command('hear', {
    key: z.string(),
    kind: z.enum(['microsoft', 'tms-release', 'freeze']),
    announced: announcementSchema,
    source: z.optional(updateSourceSchema),
    decision: z.optional(updateDecisionSchema),
  }),
  /** TRA Digital or the CRM developer makes TMU aware (S31). */
  command('tell', telling),
  command('acknowledge', { tellingId: z.string(), on: calendarDateSchema }),
  /** A briefing that has gone out: it counts as told once somebody confirms it. */
  command('confirm-briefing', telling),
  command('decide', { decision: updateDecisionSchema }),
  command('set-checklist', { checks: z.array(words) }),
  command('tick-check', { checkKey: z.string(), done: z.boolean() }),
  command('record-test', { test: updateTestSchema }),
  command('record-applied', { on: calendarDateSchema, note }),
  command('record-checked', {
    on: calendarDateSchema,
    result: checkResultSchema,
    /** For how many days new issues are counted from then on: 0 for none. */
    watchDays: countSchema.check(z.lte(365)),
    note,
  }),
  command('link-issue', { issueKey: words }),
  command('record-incident', { issueKey: words, note }),
  command('close-update', { note }),
  command('open-again', { reason: words }),
  /** What the post or whoever announced it says now. Without news, nothing is written. */
  command('record-announcement', { announced: announcementSchema }),
  command('record-post', { standing: postStandingSchema, on: calendarDateSchema }),
  command('name-keeper', { lookedAfterBy: words }),
  command('add-update-note', { text: words }),
  /** Somebody changed the row in the plain list: storage notices, and the story says so. */
  command('record-list-change', { stage: updateStageSchema }),
  /** Takes the newest step back. */
  command('undo-step', { eventId: z.string(), before: updateStandingSchema }),
]);
export type UpdateCommand = z.infer<typeof updateCommandSchema>;
export type UpdateCommandType = UpdateCommand['type'];
export type UpdateCommandOf<T extends UpdateCommandType> = Extract<UpdateCommand, { type: T }>;
