import * as z from 'zod/mini';
import { instantSchema } from '../time.js';
import {
  asToldBySchema,
  errorEvidenceSchema,
  issueDetailsSchema,
  issueFileSchema,
  ownerSchema,
  toldSchema,
} from './issue-facts.js';
import { heardSchema, issuePersonSchema } from './issue-person.js';
import { issueStandingSchema } from './issue-standing.js';
import { closingOutcomeSchema, handoverRouteSchema } from '../vocabulary/routes.js';
import { issueStatusSchema } from '../vocabulary/statuses.js';
import { channelSchema } from '../vocabulary/channels.js';
import { reporterSchema } from './reporter.js';

/** What every event says: when it was recorded, by whom, and on whose word where it was not theirs. */
const head = {
  id: z.string(),
  at: instantSchema,
  by: z.object({ name: z.string(), email: z.string() }),
  asToldBy: z.optional(asToldBySchema),
};

/** What an answer taught: the cause and what would have prevented it, without blame (S23). */
const learned = { cause: z.optional(z.string()), prevention: z.optional(z.string()) };

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...head, ...shape });

/** One line of an issue's story. Events are only ever added; the issue is what they add up to. */
export const issueEventSchema = z.discriminatedUnion('type', [
  event('raised', {
    key: z.string(),
    reporter: reporterSchema,
    channel: channelSchema,
    details: issueDetailsSchema,
    /** When the person reported it themselves, where that was before it was logged. */
    reportedAt: z.optional(instantSchema),
  }),
  event('owner-named', { owner: ownerSchema }),
  event('person-asked', { question: z.string(), told: toldSchema }),
  event('person-replied', { reply: z.string() }),
  event('person-told', { told: toldSchema }),
  event('answered', { whatWasDone: z.string(), told: toldSchema, ...learned }),
  event('not-resolved', { whatHappened: z.string() }),
  event('handed-over', {
    route: handoverRouteSchema,
    error: z.optional(errorEvidenceSchema),
    noErrorReason: z.optional(z.string()),
    sentAt: instantSchema,
    /** The error as the issue keeps it, where a colleague had corrected what was sent. */
    errorKept: z.optional(errorEvidenceSchema),
  }),
  event('tra-asked', { question: z.string() }),
  event('tra-answered', { information: z.string() }),
  event('card-linked', { cardUrl: z.string() }),
  event('fix-required', { note: z.optional(z.string()) }),
  event('fix-not-required', { reason: z.string() }),
  event('fix-applied', { note: z.optional(z.string()) }),
  event('fix-not-confirmed', { whatHappened: z.string() }),
  event('fix-confirmed', { note: z.optional(z.string()) }),
  event('closed', { outcome: closingOutcomeSchema, told: toldSchema, ...learned }),
  event('reopened', { reason: z.string() }),
  event('note-added', { text: z.string() }),
  /** `before`: names of files that stood beside the issue already, where this is the first that its story tells of. */
  event('file-added', { file: issueFileSchema, before: z.optional(z.array(z.string())) }),
  event('details-changed', { details: issueDetailsSchema }),
  event('edited-in-list', { status: issueStatusSchema }),
  event('person-added', { person: issuePersonSchema }),
  event('person-removed', {
    personKey: z.string(),
    reason: z.string(),
    told: z.optional(toldSchema),
    addedByMistake: z.optional(z.literal(true)),
  }),
  /** On the issue that stays: another issue's people came with it. */
  event('taken-in', { issueKey: z.string(), people: z.array(issuePersonSchema) }),
  /** `staying`: who is not on the other issue any more, and heard something on this one. */
  event('given-back', { issueKey: z.string(), staying: z.optional(z.array(z.string())) }),
  /** On the issue that goes: it lives on in the other. */
  event('merged-into', { issueKey: z.string() }),
  /** `heard`: when its people last heard from the team while they were with the other issue. */
  event('merge-undone', { heard: z.optional(z.array(heardSchema)) }),
  event('heard-elsewhere', { issueKey: z.string(), heard: z.array(heardSchema) }),
  /** The step `eventId` was taken back: the issue stands as `before` says again. Whoever was told by it, was told. */
  event('reply-undone', { eventId: z.string(), before: issueStandingSchema }),
]);
export type IssueEvent = z.infer<typeof issueEventSchema>;
export type IssueEventType = IssueEvent['type'];
