import type { Joining, TemplateStep } from '@tms-support/support-domain';
import type { CellFault, Row } from '../site/row.js';

/** Somebody's joining or leaving. Where its steps cannot be read it can be read and not be written: what stands there would be lost. */
export interface JoiningRow extends Row<Joining> {
  isWhole: boolean;
}

/** A step of the template, as its list has it. */
export interface TemplateRow {
  number: number;
  step: TemplateStep;
  faults: readonly CellFault[];
  listUrl: string;
}

/** Who joins and who leaves (S19 to S21). */
export interface JoiningCalls {
  /** The steps that a record begins with, and the list in which the team edits them. `undefined`: not there yet, or closed to this person. */
  readJoiningSteps(): Promise<{ rows: readonly TemplateRow[]; listUrl: string } | undefined>;
  /** Every record, the newest first. `undefined`: not there yet, or closed to this person. */
  readJoinings(): Promise<readonly JoiningRow[] | undefined>;
  /**
   * Writes a record as it is to be; without a row it is added, and a second try finds the first. Throws `StorageError`, `STORAGE.CONFLICT` where
   * somebody else wrote on it since it was read.
   */
  keepJoining(joining: Joining, row?: JoiningRow): Promise<JoiningRow>;
}
