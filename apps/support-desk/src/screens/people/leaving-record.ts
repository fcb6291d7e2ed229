import type { JoiningRow, PersonRow, TemplateRow } from '@tms-support/sharepoint-storage';
import { isSamePerson, stepsFor, type CalendarDate, type Joining } from '@tms-support/support-domain';
import { dateWords } from '../../words/date-words';
import type { LeavingRecord } from './pass-on';
import { leavingOf } from './under-way';

/** Steps of the template that say what they are: one with a cell to mend begins nobody's record. */
export const soundSteps = (template: readonly TemplateRow[]) =>
  template.flatMap(({ step, faults }) => (faults.length > 0 ? [] : [step]));

/** "Last day: 22 December 2026, and no longer 18 December 2026": a day that was moved stays to be read. */
export const movedWords = ({ kind, on }: Joining, to: CalendarDate): string =>
  `${kind === 'joining' ? 'First' : 'Last'} day: ${dateWords(to)}, and no longer ${dateWords(on)}`;

interface AsTheyStand {
  records: readonly JoiningRow[];
  template: readonly TemplateRow[];
  /** The record of this leaving, where there is one. */
  begun: JoiningRow | undefined;
  today: CalendarDate;
  newNote: LeavingRecord['note'];
}

/** The record of somebody's leaving on a day: the one that there is, or a new one with the steps of the template. */
export function leavingRecord(
  { number, value: { name, email, reporter } }: PersonRow,
  on: CalendarDate,
  { records, template, begun, today, newNote }: AsTheyStand,
): LeavingRecord {
  const kind = reporter?.kind ?? 'tms-user';
  const earlier = records.filter(
    ({ value }) => value.kind === 'leaving' && isSamePerson(value.person, { name, email }),
  );
  const begins = newNote('Begun');
  return {
    isBegun: begun !== undefined,
    find: (rows) => leavingOf(rows, { name, email }, today),
    note: newNote,
    of: (notes, row) => {
      const moved = row && row.value.on !== on ? [newNote(movedWords(row.value, on))] : [];
      return {
        ...(row?.value ?? {
          // By whose leaving it is: of two who begin it at the same moment the second finds the first, and there is one record.
          key: `leaving-${number}-${earlier.length + 1}-${on}`,
          kind: 'leaving',
          person: { name, email, kind },
          isCancelled: false,
          steps: [...stepsFor(soundSteps(template), 'leaving', kind)],
        }),
        on,
        notes: [...(row?.value.notes ?? [begins]), ...moved, ...notes],
      };
    },
  };
}
