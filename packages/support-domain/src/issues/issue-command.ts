import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
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
import { seenSchema } from './seen.js';

/** What somebody typed: the spaces around it are nobody's. */
const text = z.string().check(z.trim());

/** What the answer taught, captured while it is known (S23): it goes into the issue's details. */
const learned = { cause: z.optional(text), prevention: z.optional(text) };

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({
    type: z.literal(type),
    asToldBy: z.optional(asToldBySchema),
    /** What its writer saw, of what it writes over: see `seenBy`. Absent: it was made from the issue as it stands. */
    seen: z.optional(seenSchema),
    ...shape,
  });

/** What somebody may ask to be done to an issue. Whether it may be done now, and by them, is `decideIssue`'s to say. */
export const issueCommandSchema = z.discriminatedUnion('type', [
  /** Log an issue. With `solved`, it is logged and closed in one go (what was sorted out on the spot). */
  command('raise', {
    /** Made by the client, once: a retry with the same key never makes a second issue. */
    key: z.string(),
    reporter: reporterSchema,
    channel: channelSchema,
    details: issueDetailsSchema,
    owner: z.optional(ownerSchema),
    /** When the person reported it themselves, where they did: from then on they wait. */
    reportedAt: z.optional(instantSchema),
    solved: z.optional(z.object({ whatWasDone: text, told: toldSchema })),
  }),
  command('name-owner', { owner: ownerSchema }),
  command('ask-person', { question: text, told: toldSchema }),
  command('record-person-reply', { reply: text }),
  command('tell-person', { told: toldSchema }),
  command('answer', { whatWasDone: text, told: toldSchema, ...learned }),
  command('record-not-resolved', { whatHappened: text }),
  command('hand-over', {
    route: handoverRouteSchema,
    error: z.optional(errorEvidenceSchema),
    /** Why there is no error text, where there is none. */
    noErrorReason: z.optional(text),
    sentAt: instantSchema,
    /** Facts of the error (`error.screen`) that stay as a colleague corrected them, whatever was sent. */
    keeps: z.optional(z.array(z.string())),
    /** Made by the decision: the error as the issue keeps it, where that is not what was sent. */
    errorKept: z.optional(errorEvidenceSchema),
  }),
  command('record-tra-question', { question: text }),
  command('answer-tra', { information: text }),
  command('link-card', { cardUrl: text }),
  command('record-fix-required', { note: z.optional(text) }),
  command('record-fix-not-required', { reason: text }),
  command('record-fix-applied', { note: z.optional(text) }),
  command('record-fix-not-confirmed', { whatHappened: text }),
  command('confirm-fix', { note: z.optional(text) }),
  command('close', { outcome: closingOutcomeSchema, told: toldSchema, ...learned }),
  command('reopen', { reason: text }),
  command('add-note', { text }),
  /** Storage put a file beside the issue: the story says which, so that a file that is gone or another one is noticed. */
  command('record-file', { file: issueFileSchema, before: z.optional(z.array(z.string())) }),
  command('change-details', { details: issueDetailsSchema }),
  /** Somebody changed the state in the plain list: storage notices, and the story says so. */
  command('record-list-edit', { status: issueStatusSchema }),
  /** Somebody else has the same fault: one problem, one answer to all of them. */
  command('add-person', {
    reporter: reporterSchema,
    channel: channelSchema,
    hearingOn: z.optional(calendarDateSchema),
    whatHappened: z.optional(text),
    reportedAt: z.optional(instantSchema),
  }),
  /** `told`: how they were told, where they are owed an answer; `addedByMistake` where they asked for none. */
  command('remove-person', {
    personKey: z.string(),
    reason: text,
    told: z.optional(toldSchema),
    addedByMistake: z.optional(z.literal(true)),
  }),
  /** The two halves of a merge. `decideMerge` gives both; the issue that stays takes the people in first. */
  command('take-in', { issueKey: z.string(), people: z.array(issuePersonSchema) }),
  command('merge-into', { issueKey: z.string() }),
  /** The two halves of its undoing. `decideUndoMerge` gives both. */
  command('give-back', { issueKey: z.string(), staying: z.optional(z.array(z.string())) }),
  command('undo-merge', { heard: z.optional(z.array(heardSchema)) }),
  /** What people of this issue heard on another that has had them, where no merge is left to be undone. */
  command('record-heard', { issueKey: z.string(), heard: z.array(heardSchema) }),
  /** Takes the newest step back by which somebody was told something: what they were told, they were told. */
  command('undo-reply', { eventId: z.string(), before: issueStandingSchema }),
]);
export type IssueCommand = z.infer<typeof issueCommandSchema>;
export type IssueCommandType = IssueCommand['type'];
export type IssueCommandOf<T extends IssueCommandType> = Extract<IssueCommand, { type: T }>;
