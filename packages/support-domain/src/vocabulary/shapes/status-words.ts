import type { ReportStanding } from '../report-standings.js';
import type { StoredWord } from '../vocabulary.js';

/** A status in words, for each place where somebody reads it. */
export interface StatusWords extends StoredWord {
  /** On screens and in sentences, where that is not `stored`. `person` is who has the problem, `owner` who has the issue. */
  says?: (person: string, owner: string) => string;
  /** For whoever reported it alone. Of `closed` the outcome says it. */
  onReport: ReportStanding;
  /** Whose turn it is, by the state alone. */
  turn: Turn;
  /** It has been dealt with: what is left is to tell the person, or to hear whether it worked. */
  isAllButDone?: true;
}

/** Whose turn it is to do something about an issue. */
export type Turn = 'tmu' | 'tra' | 'person' | 'nobody';
