import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  channelSchema,
  errorEvidenceSchema,
  inboxSchema,
  handoverRouteSchema,
  reporterKindSchema,
  roleSchema,
  standardReplySchema,
  type StandardReply,
  tmsRoleSchema,
  updateStepSchema,
} from '@tms-support/support-domain';
import * as z from 'zod/mini';
import { outageExampleSchema } from './sample-outages.js';
import { postExampleSchema } from './post-example.js';
import { examplesFolder } from '../project-paths.js';

/** A kind of issue that comes again and again, with what was done about it. */
const issueExampleSchema = z.object({
  key: z.string(),
  channel: channelSchema,
  reporterKind: reporterKindSchema,
  tmsRole: z.optional(tmsRoleSchema),
  /** What people wrote of it, each in their own words. */
  texts: z.array(z.string()).check(z.minLength(1)),
  area: z.string(),
  cause: z.string(),
  prevention: z.optional(z.string()),
  whatWasDone: z.string(),
  /** What the person was told, between the greeting and who signs. */
  reply: z.string(),
  /** Which record it was is each issue's own: a number is dealt for it. */
  error: z.optional(z.omit(errorEvidenceSchema, { recordReference: true })),
  /** Where it is handed over; absent: TMU resolves it. */
  route: z.optional(handoverRouteSchema),
  /** Why there are no words of an error to hand over, where there are none. */
  noErrorReason: z.optional(z.string()),
  /** What TRA asked, what TMU said to that, what TRA changed, or why it changes nothing. */
  traAsks: z.optional(z.string()),
  traAnswer: z.optional(z.string()),
  fix: z.optional(z.string()),
  notRequired: z.optional(z.string()),
  /** How many people have the fault. 1 by default. */
  people: z.optional(z.number()),
  /** How many times as often as the others it comes. 1 by default. */
  often: z.optional(z.number()),
  /** It came once, so many days ago, and after which update, where it came after one. */
  once: z.optional(z.object({ daysAgo: z.number(), updateKey: z.optional(z.string()) })),
});
export type IssueExample = z.infer<typeof issueExampleSchema>;

const tellingExampleSchema = z.object({ by: z.string(), whom: z.string(), what: z.string(), inDays: z.number() });

/** An update, its times counted in days from the day the site is made for; or part of a month, the next one of its name. */
const updateExampleSchema = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.enum(['microsoft', 'tms-release']),
  startsInDays: z.optional(z.number()),
  lastsHours: z.optional(z.number()),
  monthOfYear: z.optional(z.number()),
  fromDay: z.optional(z.number()),
  toDay: z.optional(z.number()),
  precision: z.enum(['instant', 'day', 'part-of-month', 'month']),
  words: z.optional(z.string()),
  step: updateStepSchema,
  impact: z.optional(z.string()),
  ownerName: z.optional(z.string()),
  checksBefore: z.optional(z.string()),
  checksAfter: z.optional(z.string()),
  watchDays: z.number(),
  tellings: z.array(tellingExampleSchema),
  /** How many issues came after it, beyond the usual. */
  issues: z.optional(z.number()),
});
export type UpdateExample = z.infer<typeof updateExampleSchema>;

const documentExampleSchema = z.object({
  title: z.string(),
  file: z.string(),
  purpose: z.string(),
  limitWorkingDays: z.optional(z.number()),
  limitFrom: z.optional(z.string()),
  limitRule: z.optional(z.string()),
  freshDays: z.optional(z.number()),
  backedUpDaysAgo: z.number(),
});

/** Cover of an inbox, in whole weeks from the Monday of the week that the site is made in. */
const coverExampleSchema = z.object({
  inbox: inboxSchema,
  email: z.string(),
  fromInWeeks: z.number(),
  /** Absent: until further notice. */
  weeks: z.optional(z.number()),
  away: z.optional(z.boolean()),
});
export type CoverExample = z.infer<typeof coverExampleSchema>;

const knownProblemExampleSchema = z.object({
  line: z.string(),
  sinceDaysAgo: z.number(),
  /** The kind of the open issue that it was written from: it is known while one is open. */
  sameAs: z.optional(z.string()),
});

/** What the case worker of the sample reported alone. */
const reportExampleSchema = z.object({
  key: z.string(),
  rows: z.array(
    z.object({
      kind: z.enum(['problem', 'answer', 'worked', 'did-not-work']),
      words: z.string(),
      errorText: z.optional(z.string()),
      daysAgo: z.number(),
    }),
  ),
  standsAs: z.optional(z.string()),
  answer: z.optional(z.object({ words: z.string(), daysAgo: z.number() })),
});

const staffExampleSchema = z.object({
  name: z.string(),
  email: z.string(),
  roles: z.array(roleSchema),
  deskGroup: z.string(),
});
export type StaffExample = z.infer<typeof staffExampleSchema>;

const settingsExampleSchema = z.object({
  problemFormUrl: z.string(),
  trelloBoardUrl: z.string(),
  portalInbox: z.string(),
  stakeholderEngagementInbox: z.string(),
  deskContact: z.string(),
  guidePage: z.string(),
});

const namesSchema = z.object({ given: z.array(z.string()), family: z.array(z.string()) });

function read<T>(file: string, schema: z.ZodMiniType<T>): T {
  return schema.parse(JSON.parse(readFileSync(path.join(examplesFolder, file), 'utf8')));
}

/** The pictures that replies name, from beside them. */
const readPictures = (replies: readonly StandardReply[]) =>
  replies.flatMap(({ key, picture }) =>
    picture ? [{ replyKey: key, name: picture, bytes: readFileSync(path.join(examplesFolder, picture)) }] : [],
  );

/** Everything in `examples/` that the sample is made from. Throws zod's error where a file does not hold what it should. */
export function readExamples() {
  const replies = read('replies.json', z.array(standardReplySchema));
  return {
    issues: readdirSync(path.join(examplesFolder, 'issues'))
      .sort()
      .flatMap((file) => read(path.join('issues', file), z.array(issueExampleSchema))),
    updates: read('updates.json', z.array(updateExampleSchema)),
    posts: read('posts.json', z.array(postExampleSchema)),
    documents: read('documents.json', z.array(documentExampleSchema)).map((said) => ({
      ...said,
      bytes: new Uint8Array(readFileSync(path.join(examplesFolder, 'documents', said.file))),
    })),
    replies,
    pictures: readPictures(replies),
    cover: read('cover.json', z.array(coverExampleSchema)),
    knownProblems: read('known-problems.json', z.array(knownProblemExampleSchema)),
    outages: read('outages.json', z.array(outageExampleSchema)),
    reports: read('reports.json', z.array(reportExampleSchema)),
    staff: read('staff.json', z.array(staffExampleSchema)),
    settings: read('settings.json', settingsExampleSchema),
    names: read('names.json', namesSchema),
  };
}
export type Examples = ReturnType<typeof readExamples>;
