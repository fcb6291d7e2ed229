import { codeOfWord, type StoredWord, type Vocabulary } from './vocabulary.js';

/** How a report stands, for the TMS user who made it and sees nothing else of the issue. */
export interface ReportStandingWords extends StoredWord {
  /** TMU waits for its reporter to say whether it worked. */
  asks?: true;
  /** Nothing more is to come. */
  ends?: true;
}

/**
 * What TMU writes on a report: no owner, no step of TRA's, and what is wanted of its reporter where it is their turn. The words are
 * stored on the report, so that one which was written once is understood for ever.
 */
export const reportStandings = {
  looking: { stored: 'TMU is dealing with it', was: ['TMU is looking'] },
  asked: { stored: 'TMU has asked you something' },
  'with-tra': { stored: 'With TRA support' },
  fixing: { stored: 'TRA is fixing it' },
  checking: { stored: 'TRA says it is fixed. TMU is checking', was: ['TRA says fixed, TMU is checking'] },
  fixed: { stored: 'Fixed. TMU will tell you more', was: ['Fixed: TMU will tell you more'] },
  'not-changing': {
    stored: 'TRA will not be changing this. TMU will tell you more',
    was: ['TRA is not changing this: TMU will tell you more'],
  },
  answered: { stored: 'Answered: did it work?', asks: true },
  'looking-again': { stored: 'TMU is dealing with it again', was: ['TMU is looking again'] },
  'with-another': {
    stored: 'TMU is dealing with this and another report of it',
    was: ['TMU is looking, with the same problem of somebody else'],
  },
  'closed-worked': { stored: 'Closed: it worked', ends: true },
  'closed-not-changing': {
    stored: 'Closed: TRA has decided not to change this',
    was: ['Closed: it stays as it is'],
    ends: true,
  },
  'closed-told': { stored: 'Closed: you were told', ends: true },
} as const satisfies Vocabulary<string, ReportStandingWords>;
export type ReportStanding = keyof typeof reportStandings;

/** What a report's text says; undefined where it was written by hand, or by a version to come. */
export const reportStandingOf = (text: string | undefined): ReportStanding | undefined =>
  text === undefined ? undefined : codeOfWord(reportStandings, text);
