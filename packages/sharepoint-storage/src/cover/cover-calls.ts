import type { CoverCommand, CoverEntry, Need } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

export type CoverRow = Row<CoverEntry>;

/** How a change of cover ended. A request that failed is neither: it throws a `StorageError`. */
export type CoverGiven =
  /** `wasSo`: nothing was written, since a colleague, or another tab, had written just that. */
  | { outcome: 'saved'; rows: readonly CoverRow[]; wasSo?: true }
  /** `rows` where somebody else changed the cover meanwhile: as it stands now, to be seen before it is changed. */
  | { outcome: 'refused'; needs: readonly Need[]; rows?: readonly CoverRow[] };

/** Who covers the inboxes. */
export interface CoverCalls {
  /** Who covers the inboxes (S7, S8): every entry that has not ended for good, in no order. */
  readCover(): Promise<readonly CoverRow[]>;
  giveCover(command: CoverCommand): Promise<CoverGiven>;
}
