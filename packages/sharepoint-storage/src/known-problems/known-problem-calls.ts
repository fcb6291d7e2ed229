import type { Row } from '../site/row.js';
import type { KnownProblem } from './known-problem.js';

export type KnownProblemRow = Row<KnownProblem>;

/** What the team knows about. */
export interface KnownProblemCalls {
  /** What the team knows about, newest first: those that have not ended. Open to everybody who may open the desk. */
  readKnownProblems(): Promise<readonly KnownProblemRow[]>;
  /** Writes a line that everybody sees. A second try with the same key finds the first. */
  addKnownProblem(problem: Pick<KnownProblem, 'key' | 'line' | 'issueNumber'>): Promise<KnownProblemRow>;
  /** It is over: the line leaves every screen, and stays in the list. The row as it was ended; nothing where a colleague had ended it already. */
  endKnownProblem(row: Pick<KnownProblemRow, 'number' | 'etag'>): Promise<KnownProblemRow | undefined>;
  /**
   * It is not over after all: the same line stands on every screen again, with those who said that they have it too. Of a row that says when it
   * ended, only that ending is taken back: where somebody has ended it again since, it rejects with `STORAGE.CONFLICT`.
   */
  resumeKnownProblem(
    row: Pick<KnownProblemRow, 'number' | 'etag'> & { value?: Pick<KnownProblem, 'endedAt'> },
  ): Promise<KnownProblemRow>;
  /** These, by the numbers of their rows, whether they have ended or not. One that is gone is left out. */
  readKnownProblemsOf(numbers: readonly number[]): Promise<readonly KnownProblemRow[]>;
  /** Those who said that they had it too were told that it is over; `false` takes that back. False where the row said so already, by a colleague. */
  tellOfKnownProblem(row: Pick<KnownProblemRow, 'number' | 'etag'>, areTold: boolean): Promise<boolean>;
}
