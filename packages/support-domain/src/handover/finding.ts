import * as z from 'zod/mini';

/** What was found. `likely-name`: it looks like a name and nobody of that name is known; a person looks at it. */
export const findingKindSchema = z.enum([
  'name',
  'email',
  'login',
  'phone',
  'national-insurance',
  'date-of-birth',
  'postcode',
  'home-address',
  'teacher-reference',
  'case-reference',
  // What lets somebody in, or into a meeting; and the number of a passport, an account, a car.
  'password',
  'meeting',
  'other-number',
  'likely-name',
]);
export type FindingKind = z.infer<typeof findingKindSchema>;

/** A stretch of a text that should not leave Microsoft 365. Places in UTF-16 units, `end` not in it. */
export const findingSchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: findingKindSchema,
  /** What stands there instead: `[see issue 41]`. */
  replacement: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** Who and what is known, to be looked for. */
export const knownPersonalDataSchema = z.object({
  /** Names as the people list has them: "Ann Lee". Parts of them are looked for too. */
  names: z.array(z.string()),
  emails: z.optional(z.array(z.string())),
  /** Record references of this issue, looked for as they are. */
  references: z.optional(z.array(z.string())),
  /** Shapes of references (`casePatternSchema`); `shippedCasePatterns` where there are none. */
  casePatterns: z.optional(z.array(z.string())),
  /** What TRA support asks TMU by: "see issue 41". */
  issueNumber: z.number(),
});
export type KnownPersonalData = z.infer<typeof knownPersonalDataSchema>;

/** A stretch of the folded text, before it is known where it stands in the text itself. */
export interface FoldedFinding {
  start: number;
  end: number;
  kind: FindingKind;
}

/** A run of letters of the folded text, and how it is written. */
export interface NameToken {
  word: string;
  start: number;
  end: number;
  capital: boolean;
  /** Whether a sentence, a line or a quotation begins with it. */
  opensSentence: boolean;
}

const sentenceEnd = /(?:^|[.!?:;•\n\r"“(]|\s[-–—])$/;

/** A line end is a blank as well: it is asked for before the blanks are taken away. */
const opensAfter = (before: string): boolean => {
  const words = before.trimEnd();
  return /[\n\r]/.test(before.slice(words.length)) || sentenceEnd.test(words);
};

/** The runs of letters of a text. `written` gives the unfolded text of a stretch. */
export function nameTokens(folded: string, written: (start: number, end: number) => string): NameToken[] {
  return [...folded.matchAll(/\p{L}+/gu)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
    capital: /^\p{Lu}/u.test(written(start, start + word.length).normalize('NFKD')),
    opensSentence: opensAfter(folded.slice(Math.max(0, start - 6), start)),
  }));
}
