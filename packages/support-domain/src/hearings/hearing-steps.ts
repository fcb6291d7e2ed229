import type { DateRange, Hearing } from './hearing.js';
import type { HearingEntry } from './hearing-entry.js';
import type { HearingsPlan } from './hearings-plan.js';

/** One row as it is to be, and as it was: undone by the same step the other way round. `before` is absent for a row that was not there. */
export interface HearingStep {
  key: string;
  before?: HearingEntry;
  after: HearingEntry;
}

const counted = (hearing: Hearing): HearingEntry => ({ ...hearing, kind: 'hearing', isOut: false });
const takenOut = (entry: HearingEntry): HearingEntry => ({ ...entry, panellists: [], isOut: true });
const fileRow = (key: string, { fromOn, toOn }: DateRange): HearingEntry => ({
  key,
  kind: 'file',
  isOut: false,
  on: fromOn,
  lastOn: toOn,
  reference: '',
  panellists: [],
});

/**
 * What storing a plan takes, a row a step, the file's own row last: where the storing stops, no file is said to have been brought in. A
 * hearing that goes loses its addresses with it. A plan that changes nothing still leaves the file: it says that the hearings stand.
 */
export const hearingSteps = (
  { added, changed, removed, covers }: HearingsPlan,
  fileKey: string,
): readonly HearingStep[] => [
  ...added.map((hearing) => ({ key: hearing.key, after: counted(hearing) })),
  ...changed.map(({ before, after }) => ({ key: after.key, before: counted(before), after: counted(after) })),
  ...removed.map((before) => ({ key: before.key, before: counted(before), after: takenOut(counted(before)) })),
  { key: fileKey, after: fileRow(fileKey, covers) },
];

/** The steps that put everything back as it was, the last one first. What was not there before is taken out. */
export const undoOfHearings = (steps: readonly HearingStep[]): readonly HearingStep[] =>
  [...steps].reverse().map(({ key, before, after }) => ({
    key,
    before: after,
    after: before ?? takenOut(after),
  }));
