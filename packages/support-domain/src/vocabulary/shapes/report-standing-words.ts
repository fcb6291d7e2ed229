import type { StoredWord } from '../vocabulary.js';

/** How a report stands, for the TMS user who made it and sees nothing else of the issue. */
export interface ReportStandingWords extends StoredWord {
  /** TMU waits for its reporter to say whether it worked. */
  asks?: true;
  /** Nothing more is to come. */
  ends?: true;
}
