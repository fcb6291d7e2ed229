import type { Instant } from '../time.js';
import type { HearingsFile } from './hearings-age.js';
import type { Hearing } from './hearing.js';

/**
 * What a row of the list of hearings stands for: a hearing, or a file that was brought in, from `on` to `lastOn`. Rows are taken out and never
 * deleted, so that an import can be undone by whoever may not delete.
 */
export interface HearingEntry extends Hearing {
  kind: 'hearing' | 'file';
  isOut: boolean;
}

/** A row as it is judged: when it was made, and by whom it was written. */
export interface EntryAsWritten {
  value: HearingEntry;
  madeAt: Instant;
  byName: string;
}

/** The hearings that count, and the files that they came by. */
export const hearingsOf = (
  rows: readonly EntryAsWritten[],
): { hearings: readonly Hearing[]; files: readonly HearingsFile[] } => {
  const counted = rows.filter(({ value }) => !value.isOut);
  return {
    hearings: counted.flatMap(({ value }) => (value.kind === 'hearing' ? [value] : [])),
    files: counted.flatMap(({ value: { kind, on, lastOn }, madeAt, byName }) =>
      kind === 'file' ? [{ fromOn: on, toOn: lastOn ?? on, at: madeAt, byName }] : [],
    ),
  };
};
