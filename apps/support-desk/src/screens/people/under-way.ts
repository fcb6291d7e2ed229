import type { JoiningRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { isSamePerson, stepsDone, type CalendarDate } from '@tms-support/support-domain';

/**
 * Whether a record is not over: a step is still to be done, or its day is still to come, whatever was done before it. On one whose steps cannot
 * be read, somebody is to correct them.
 */
export const isUnderWay = ({ value, isWhole }: Pick<JoiningRow, 'value' | 'isWhole'>, today: CalendarDate): boolean =>
  !value.isCancelled && (!isWhole || value.on > today || stepsDone(value) < value.steps.length);

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

/** Whether their last day has come, and the list of people does not say that they have left: what they hold may still be theirs. */
export const isNotMarked = (
  row: JoiningRow,
  joinings: readonly JoiningRow[],
  { people, today }: { people: readonly KnownPerson[]; today: CalendarDate },
): boolean => {
  const { kind, isCancelled, on, person } = row.value;
  if (kind !== 'leaving' || isCancelled || on > today || hasComeBack(row, joinings, today)) return false;
  return people.some((one) => !one.hasLeft && isSamePerson(one, person));
};

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
