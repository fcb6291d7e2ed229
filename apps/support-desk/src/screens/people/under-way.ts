import type { JoiningRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { isSamePerson, stepsDone, type CalendarDate } from '@tms-support/support-domain';

/** Whether anything is still to be done on a record; on one whose steps cannot be read, somebody is to correct them. */
export const isUnderWay = ({ value, isWhole }: Pick<JoiningRow, 'value' | 'isWhole'>): boolean =>
  !value.isCancelled && (!isWhole || stepsDone(value) < value.steps.length);

/** Whether somebody has joined again since: what is still open on the record of that leaving says nothing of them now. */
export const hasComeBack = (
  { value: { on, person } }: JoiningRow,
  joinings: readonly JoiningRow[],
  today: CalendarDate,
): boolean =>
  joinings.some(
    ({ value }) =>
      value.kind === 'joining' &&
      !value.isCancelled &&
      value.on > on &&
      value.on <= today &&
      isSamePerson(value.person, person),
  );

/** The record of somebody's leaving that counts: one that was cancelled is over, and so is one after which they joined again. */
export const leavingOf = (
  joinings: readonly JoiningRow[] | undefined,
  person: Pick<KnownPerson, 'name' | 'email'>,
  today: CalendarDate,
): JoiningRow | undefined =>
  joinings?.find(
    (row) =>
      row.value.kind === 'leaving' &&
      !row.value.isCancelled &&
      isSamePerson(row.value.person, person) &&
      !hasComeBack(row, joinings, today),
  );
