import type { ReportStandingWords } from '../shapes/report-standing-words.js';
import type { Vocabulary } from '../vocabulary.js';

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
