import * as z from 'zod/mini';
import {
  changedMeanwhileSchema,
  instantSchema,
  issueCommandSchema,
  outageLogCommandSchema,
  type IssueCommand,
  type OutageLogCommand,
  type UpdateCommand,
} from '@tms-support/support-domain';
import type { ReportRowKind } from '@tms-support/sharepoint-schema';
import type { MeTooProblem } from '../me-too/me-too-calls.js';
import type { ReportWords } from '../reports/report.js';

/** The hours after which a command is not sent by itself any more: the person reads it again first. */
export const draftAfterHours = 24;

const entrySchema = z.object({
  /** Made once. The story's events are made of it, so a command that was saved is found again and never doubled. */
  id: z.string(),
  /** In the order of giving, within one machine. */
  order: z.number(),
  givenAt: instantSchema,
  /** The issue or the update that it is for, as it was read. Absent for a new one. */
  on: z.optional(z.object({ number: z.number(), etag: z.string() })),
  /** `waiting`: is sent again by itself. `draft`: waited too long. `refused`: does not fit, or may not be. */
  state: z.enum(['waiting', 'draft', 'refused']),
  /** Why it is not saved, in words. */
  because: z.optional(z.string()),
  /** It waits for whoever wrote it to sign in again, when it was last tried. */
  isSignedOut: z.optional(z.literal(true)),
  /** What a colleague changed too while it waited: nothing was written, and the person chooses. */
  changes: z.optional(z.array(changedMeanwhileSchema)),
});

/** A row of a report: a problem, or what its reporter adds to the one of this thread. */
export type ReportCommand = { type: 'report' } & (
  | { kind: 'problem'; said: ReportWords }
  | { kind: Exclude<ReportRowKind, 'problem'>; thread: string; said: ReportWords }
);

/** That the one who is signed in has a known problem too, or does not have it after all: of the two, what they said last. */
export interface MeTooCommand {
  type: 'me-too';
  problem: MeTooProblem;
  isTakenBack: boolean;
}

/** What decides on a command about an update reads it, and answers whatever it is given: its schema is no part of the first script. */
const isCommand = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'type' in given && typeof given.type === 'string';

/** A command that a person has given and SharePoint has not confirmed. `about` says that it is not one of an issue’s. */
export const outboxEntrySchema = z.union([
  z.object({
    ...entrySchema.shape,
    about: z.literal('update'),
    command: z.custom<UpdateCommand>(isCommand),
  }),
  z.object({
    ...entrySchema.shape,
    about: z.literal('report'),
    command: z.custom<ReportCommand>(isCommand),
  }),
  z.object({
    ...entrySchema.shape,
    about: z.literal('me-too'),
    command: z.custom<MeTooCommand>(isCommand),
  }),
  z.object({
    ...entrySchema.shape,
    about: z.optional(z.literal(undefined)),
    command: z.union([issueCommandSchema, outageLogCommandSchema]),
  }),
]);
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

/** What the outbox was told to send. */
export type Parcel = (
  | { command: IssueCommand | OutageLogCommand; about?: undefined }
  | { command: UpdateCommand; about: 'update' }
  | { command: ReportCommand; about: 'report' }
  | { command: MeTooCommand; about: 'me-too' }
) & {
  /** Made once for the form, where it has one: a second try with the same words is the same entry. Absent: made here. */
  id?: string | undefined;
  on?: { number: number; etag: string };
};

/** The entry as it now counts: what has waited for a day is a draft. */
export function agedEntry(entry: OutboxEntry, now: string): OutboxEntry {
  if (entry.state !== 'waiting') return entry;
  const hours = (Date.parse(now) - Date.parse(entry.givenAt)) / 3_600_000;
  if (hours < draftAfterHours) return entry;
  const because =
    'SharePoint could not be reached for a day. Nothing was saved. Read it again, then send it or remove it.';
  return { ...entry, state: 'draft', because };
}
