import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { channelSchema } from '../vocabulary/channels.js';

const words = z.string().check(z.trim(), z.minLength(1));

/** The error, captured once and exactly (S25). */
export const errorEvidenceSchema = z.object({
  text: words,
  screen: z.optional(z.string()),
  seenAt: z.optional(instantSchema),
  recordReference: z.optional(z.string()),
});
export type ErrorEvidence = z.infer<typeof errorEvidenceSchema>;

/** How the person was told something, and when. A closing cannot do without one. */
export const toldSchema = z.object({
  how: channelSchema,
  on: calendarDateSchema,
  note: words,
  /** The people that it reached, by their keys, where several have one fault and it did not reach them all. */
  to: z.optional(z.array(z.string())),
});
export type Told = z.infer<typeof toldSchema>;

/** On whose word a step was recorded: "as told by [name], [date]". */
export const asToldBySchema = z.object({ name: words, on: calendarDateSchema });
export type AsToldBy = z.infer<typeof asToldBySchema>;

/** Somebody at TMU who has the issue. */
export const ownerSchema = z.object({ name: words, email: z.string() });
export type Owner = z.infer<typeof ownerSchema>;

/** The facts that TMU may correct at any time, closed or not. None is compulsory at logging but the first (S10). */
export const issueDetailsSchema = z.object({
  whatHappened: words,
  area: z.optional(z.string()),
  /** From TMU's own list (S23). */
  cause: z.optional(z.string()),
  /** What would have prevented it: recorded without blame (S23). */
  prevention: z.optional(z.string()),
  error: z.optional(errorEvidenceSchema),
  hearingOn: z.optional(calendarDateSchema),
  /** The key of the update or release that it came after (S17, S29). */
  updateKey: z.optional(z.string()),
});
export type IssueDetails = z.infer<typeof issueDetailsSchema>;
/** A fact among an issue's details that one form writes and another may have changed. */
export type DetailFact = Exclude<keyof IssueDetails, 'error'> | `error.${keyof ErrorEvidence}`;

/** What a fact is called where two people changed it: "Sam Field changed the cause at 10:15." */
export const detailWords: Readonly<Record<DetailFact, string>> = {
  whatHappened: 'what happened',
  area: 'the area of TMS',
  cause: 'the cause',
  prevention: 'what would have prevented it',
  hearingOn: 'the hearing date',
  updateKey: 'the update that it came after',
  'error.text': 'the error message',
  'error.screen': 'the screen of the error',
  'error.seenAt': 'when the error appeared',
  'error.recordReference': 'the record reference',
};

/** The longest name of a file that a step may hold. */
const longestFileName = 400;

/** A file that the desk put beside an issue, as it was then. */
export const issueFileSchema = z.object({
  name: words.check(z.maxLength(longestFileName)),
  /** Bytes. */
  size: z.number().check(z.int(), z.nonnegative()),
  /** SHA-256 of its bytes, 64 hexadecimal digits. Absent: the browser could not make one. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type IssueFile = z.infer<typeof issueFileSchema>;
