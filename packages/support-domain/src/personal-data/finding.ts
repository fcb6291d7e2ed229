/** What was found. `likely-name`: it looks like a name and nobody of that name is known; a person looks at it. */
export type FindingKind =
  | 'name'
  | 'email'
  | 'login'
  | 'phone'
  | 'national-insurance'
  | 'date-of-birth'
  | 'postcode'
  | 'home-address'
  | 'teacher-reference'
  | 'case-reference'
  // What lets somebody in, or into a meeting; and the number of a passport, an account, a car.
  | 'password'
  | 'meeting'
  | 'other-number'
  | 'likely-name';

/** A stretch of a text that should not leave Microsoft 365. Places in UTF-16 units, `end` not in it. */
export interface Finding {
  start: number;
  end: number;
  text: string;
  kind: FindingKind;
  /** What stands there instead: `[see issue 41]`. */
  replacement: string;
}

/** Who and what is known, to be looked for. */
export interface KnownPersonalData {
  /** Names as the people list has them: "Ann Lee". Parts of them are looked for too. */
  names: string[];
  emails?: string[] | undefined;
  /** Record references of this issue, looked for as they are. */
  references?: string[] | undefined;
  /** Shapes of references (`casePatternSchema`); `shippedCasePatterns` where there are none. */
  casePatterns?: string[] | undefined;
  /** What TRA support asks TMU by: "see issue 41". */
  issueNumber: number;
}

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
  return [...folded.matchAll(/\p{Alpha}+/gu)].map(({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
    capital: /^\p{Lu}/u.test(written(start, start + word.length).normalize('NFKD')),
    opensSentence: opensAfter(folded.slice(Math.max(0, start - 6), start)),
  }));
}
