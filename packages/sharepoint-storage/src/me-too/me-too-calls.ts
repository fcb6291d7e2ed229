import type { CellFault } from '../site/row.js';

/** Somebody has the same problem as one that is known. */
export interface MeToo {
  number: number;
  /** The number of the known problem's row. */
  problem: number;
  /** Who SharePoint says wrote it. */
  by: { name: string; email: string };
  faults: readonly CellFault[];
  listUrl: string;
}

/** A known problem as far as a row that says “me too” names it. */
export interface MeTooProblem {
  number: number;
  value: { line: string };
}

/** Who has the same problem as one that the team knows about. */
export interface MeTooCalls {
  /** Each person once a problem, without those who took it back. Empty for whoever may not read it. */
  readMeToo(): Promise<readonly MeToo[]>;
  /** The one who is signed in has it too. A second time finds the first. */
  sayMeToo(problem: MeTooProblem, person: { email: string }): Promise<void>;
  /** The one who is signed in does not have it after all. Where they never said that they have it, nothing is written. */
  takeMeTooBack(problem: MeTooProblem, person: { email: string }): Promise<void>;
}
