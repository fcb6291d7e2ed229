import * as z from 'zod/mini';
import { calendarDateSchema, instantSchema } from '../time.js';
import { channelSchema } from '../vocabulary/codes.js';
import { countSchema } from '../whole-number.js';
import { system } from '../vocabulary/words/names.js';

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

/** On whose word a step was recorded: "as told by [name], [date]"; `at` where they wrote it down themselves, at that moment. */
export const asToldBySchema = z.object({ name: words, on: calendarDateSchema, at: z.optional(instantSchema) });
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

/** What a fact among the details is, wherever it is called, shown, given out and found. */
export interface DetailLine {
  /** Where two people changed it: "Sam Field changed the cause at 10:15." */
  readonly changed: string;
  /** What its text is. */
  readonly holds: 'words' | 'exact words' | 'an area' | 'a cause' | 'a day' | 'an instant';
  /** Its heading on the page of an issue, where the page names it among its facts. */
  readonly onPage: string | undefined;
  /** Its heading in a file of issues, where it is given out. */
  readonly inFile: string | undefined;
  /** How much a hit in it says, where issues are found by it: 5 the error, 4 what happened, 2 the rest. */
  readonly weight: 2 | 4 | 5 | undefined;
}

/** Each fact among the details, whole, in the order in which they are told: one without its line does not compile. */
export const detailLines: Readonly<Record<DetailFact, DetailLine>> = {
  whatHappened: {
    changed: 'what happened',
    holds: 'words',
    onPage: undefined,
    inFile: 'What happened',
    weight: 4,
  },
  area: { changed: `the area of ${system}`, holds: 'an area', onPage: 'Area', inFile: `Area of ${system}`, weight: 2 },
  cause: { changed: 'the cause', holds: 'a cause', onPage: 'Cause', inFile: 'Cause', weight: 2 },
  prevention: {
    changed: 'what would have prevented it',
    holds: 'words',
    onPage: 'What would have prevented it',
    inFile: 'What would have prevented it',
    weight: 2,
  },
  'error.text': {
    changed: 'the error message',
    holds: 'exact words',
    onPage: 'Error message',
    inFile: 'Error message',
    weight: 5,
  },
  'error.screen': {
    changed: 'the screen of the error',
    holds: 'words',
    onPage: 'Screen',
    inFile: undefined,
    weight: 5,
  },
  'error.seenAt': {
    changed: 'when the error appeared',
    holds: 'an instant',
    onPage: 'It appeared',
    inFile: undefined,
    weight: undefined,
  },
  'error.recordReference': {
    changed: 'the record reference',
    holds: 'words',
    onPage: 'Record reference',
    inFile: undefined,
    weight: 5,
  },
  // Each person on an issue has their own: people are found by it, and a file says the earliest.
  hearingOn: {
    changed: 'the hearing date',
    holds: 'a day',
    onPage: 'Hearing',
    inFile: 'Earliest hearing',
    weight: undefined,
  },
  updateKey: {
    changed: 'the update that it came after',
    holds: 'words',
    onPage: 'After update',
    inFile: 'Update or release',
    weight: 2,
  },
};

/** The longest name of a file that a step may hold. */
const longestFileName = 400;

/** A file that the desk put beside an issue, as it was then. */
export const issueFileSchema = z.object({
  name: words.check(z.maxLength(longestFileName)),
  /** Bytes. */
  size: countSchema,
  /** SHA-256 of its bytes, 64 hexadecimal digits. Absent: the browser could not make one. */
  sha256: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
});
export type IssueFile = z.infer<typeof issueFileSchema>;
