import type { RuleFaultCode } from '../rule-fault.js';
import type { RuleFacts } from '../rule-facts.js';
import type { RuleRow } from '../rule-row.js';

/** What the check of a whole table can find. */
export type RuleFindingCode =
  | RuleFaultCode
  /** No row is switched on. */
  | 'RULES.EMPTY_TABLE'
  | 'RULES.SAME_KEY'
  | 'RULES.SAME_ORDER'
  /** The last row asks for something, so some issue may fit no row. */
  | 'RULES.NO_CATCH_ALL'
  /** The conditions of a row cannot all be met by any issue. */
  | 'RULES.ROW_FITS_NOTHING'
  /** Rows above it take everything that it fits. */
  | 'RULES.ROW_NEVER_WINS'
  /** It was in force until a day that is past. */
  | 'RULES.ROW_HAS_ENDED'
  /** Two rows fit the same issue and differ, and neither is a special case of the other: their order alone decides. */
  | 'RULES.ROWS_CONFLICT'
  | 'RULES.ONLY_CATCH_ALL'
  /** Smaller and larger numbers are met by rows, and those between fall through to the last. */
  | 'RULES.THRESHOLD_HOLE'
  | 'RULES.TARGET_HAS_LEFT'
  | 'RULES.TARGET_AWAY'
  | 'RULES.TARGET_UNKNOWN'
  | 'RULES.ROUTE_LEADS_NOWHERE'
  | 'RULES.REPLY_UNKNOWN'
  /** A panellist's issue that is not put first (S12). */
  | 'RULES.PANELLIST_NOT_FIRST'
  /** More names than a table can hold apart. */
  | 'RULES.TOO_MANY_NAMES'
  /** The exact check was given up. */
  | 'RULES.TOO_TANGLED';

/** `stops`: cannot be published. `look`: can be, and somebody should look. `know`: worth knowing. */
export type FindingLevel = 'stops' | 'look' | 'know';

/** One thing that the check found. */
export interface RuleFinding {
  code: RuleFindingCode;
  level: FindingLevel;
  /** Keys of the rows that it is about, the one to change first. */
  rows: readonly string[];
  /** In a sentence or two, the example in it. */
  message: string;
  /** The smallest facts that show it, where facts can. */
  example?: RuleFacts;
}

/** A row as sentences name it. */
export const rowName = (row: RuleRow): string => (row.title ? `“${row.title}”` : `the row with order ${row.order}`);
