import type { HearingEntry, Instant } from '@tms-support/support-domain';
import type { Row } from '../site/row.js';

/** A row of the list of hearings: a hearing, or a file that was brought in. */
export interface HearingRow extends Row<HearingEntry> {
  /** When it was made, and who wrote it last, as SharePoint says. */
  madeAt: Instant;
  byName: string;
}

/** The hearings that are coming. */
export interface HearingCalls {
  /**
   * Hearings, and the files that they came by, those that were taken out too. `undefined`: the list is not there yet, or is closed to this person: that
   * the desk knows of no hearing is not said.
   */
  readHearings(): Promise<readonly HearingRow[] | undefined>;
  /**
   * Writes one row as it is to be. Without a row it is added; a second try finds the first by its key. Throws `StorageError`:
   * `STORAGE.CONFLICT` where somebody else wrote the same cells meanwhile.
   */
  setHearing(entry: HearingEntry, row?: Pick<HearingRow, 'number' | 'etag' | 'value'>): Promise<HearingRow>;
}
