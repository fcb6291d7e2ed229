import { codeOfWord, type StoredWord, type Vocabulary } from './vocabulary.js';

/** How a report stands, for the colleague who made it and sees nothing else of the issue. */
export interface ReportStandingWords extends StoredWord {
  /** Repairs waits for its reporter to say whether it worked. */
  asks?: true;
  /** Nothing more is to come. */
  ends?: true;
}

/**
 * What Repairs writes on a report: no owner, no step of the contractor's, and what is wanted of its reporter where it is their turn. The words are
 * stored on the report, so that one which was written once is understood for ever.
 */
export const reportStandings = {
  looking: { stored: 'Repairs is dealing with it' },
  asked: { stored: 'Repairs has asked you something' },
  'with-tra': { stored: 'With the contractor' },
  fixing: { stored: 'The contractor is fixing it' },
  checking: { stored: 'The contractor says it is fixed. Repairs is checking' },
  fixed: { stored: 'Fixed. Repairs will tell you more' },
  'not-changing': {
    stored: 'The contractor will not be changing this. Repairs will tell you more',
  },
  answered: { stored: 'Answered: did it work?', asks: true },
  'looking-again': { stored: 'Repairs is dealing with it again' },
  'with-another': {
    stored: 'Repairs is dealing with this and another report of it',
  },
  'closed-worked': { stored: 'Closed: it worked', ends: true },
  'closed-not-changing': {
    stored: 'Closed: the contractor has decided not to change this',
    ends: true,
  },
  'closed-told': { stored: 'Closed: you were told', ends: true },
} as const satisfies Vocabulary<string, ReportStandingWords>;
export type ReportStanding = keyof typeof reportStandings;

/** What a report's text says; undefined where it was written by hand, or by a version to come. */
export const reportStandingOf = (text: string | undefined): ReportStanding | undefined =>
  text === undefined ? undefined : codeOfWord(reportStandings, text);
