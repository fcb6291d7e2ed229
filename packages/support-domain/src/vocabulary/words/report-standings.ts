import type { ReportStandingWords } from '../shapes/report-standing-words.js';
import type { Vocabulary } from '../vocabulary.js';

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
