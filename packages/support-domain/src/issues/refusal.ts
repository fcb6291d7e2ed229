import type { Lane } from '../vocabulary/shapes/role-words.js';
import type { IssueStatus } from '../vocabulary/codes.js';
import type { ChangedMeanwhile } from './changed-meanwhile.js';

/** Why a command was not carried out. A refusal is an answer, not a fault: it is returned, never thrown. */
export type Refusal =
  | { code: 'ISSUE.NOT_ALLOWED_NOW'; message: string; status: IssueStatus | 'not-raised' }
  | { code: 'ISSUE.NOT_YOURS'; message: string; lanes: readonly Lane[] }
  /** It is not one of the commands that this version knows. */
  | { code: 'ISSUE.NOT_UNDERSTOOD'; message: string }
  | { code: 'ISSUE.NEEDS'; message: string; needs: readonly Need[] }
  /** A colleague changed what the command writes over since its writer saw it. `settleCommand` carries out the choice. */
  | { code: 'ISSUE.CHANGED_MEANWHILE'; message: string; changes: readonly ChangedMeanwhile[] };

/** Of a command that this version does not know, whatever it is about. */
export const stepNotKnown =
  'The desk does not know this step, and nothing was changed. Reload the page, then try again.';

/** One thing that a command lacks, with the field to mend. `field` is a path in the command: `told.note`. */
export interface Need {
  field: string;
  message: string;
}
