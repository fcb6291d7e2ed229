import type { StoredWord } from '../vocabulary.js';

/** A channel in words, for each place where somebody reads it. */
export interface ChannelWords extends StoredWord {
  /** Inside a sentence: "told by email". */
  by: string;
  /** Nobody chooses it for another person. */
  ownReportOnly?: true;
}
