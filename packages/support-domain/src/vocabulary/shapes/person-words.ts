import type { StoredWord } from '../vocabulary.js';

/** A kind of person in words, for each place where somebody reads it. */
export interface PersonWords extends StoredWord {
  /** Inside a sentence, and beside a name: "case worker". */
  plain: string;
  /** With its article: "a case worker is waiting". */
  one: string;
  /** Comes before the others, whoever raised it (S12). */
  comesFirst?: true;
}
