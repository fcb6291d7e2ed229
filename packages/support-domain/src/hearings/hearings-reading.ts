import type { Unreadable } from '../update-imports/update-post.js';
import type { FoundHearing } from './hearing.js';

/** What a file of hearings holds, and what of it was left out. */
export type HearingsReading =
  | {
      outcome: 'read';
      hearings: readonly FoundHearing[];
      /** Columns, or parts of a calendar's events, that the desk does not keep. */
      dropped: readonly string[];
      unreadable: readonly Unreadable[];
      /** Sentences that say what was taken for granted. */
      limits: readonly string[];
    }
  | { outcome: 'not-read'; message: string };
