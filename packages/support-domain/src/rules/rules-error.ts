import { CodedError } from '../coded-error.js';

/** What went wrong with a table, a snapshot or a receipt as a whole. A bad cell is a `RuleFault`, which is returned, not thrown. */
export type RulesErrorCode =
  /** The text that should hold a snapshot does not. */
  | 'RULES.SNAPSHOT_UNREADABLE'
  /** The receipt was made with another snapshot than the one given. */
  | 'RULES.OTHER_SNAPSHOT'
  /** What should be a receipt is none. */
  | 'RULES.RECEIPT_UNREADABLE'
  /** No row fits, not even the last. A published table cannot do this. */
  | 'RULES.NO_ROW_FITS'
  /** The table has findings that stop it from being published. */
  | 'RULES.NOT_PUBLISHED'
  /** The table names more than 28 different causes, or updates. */
  | 'RULES.TOO_MANY_NAMES'
  /** The rows overlap in so many ways that the exact check was given up. */
  | 'RULES.TOO_TANGLED';

/** A table, snapshot or receipt that cannot be used, with a stable code. */
export class RulesError extends CodedError<RulesErrorCode> {
  override readonly name = 'RulesError';
}
