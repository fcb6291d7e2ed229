import type { JoiningRow, KnownPerson } from '@tms-support/sharepoint-storage';
import { isSamePerson, stepsDone } from '@tms-support/support-domain';

/** Whether anything is still to be done on a record; on one whose steps cannot be read, somebody is to correct them. */
export const isUnderWay = ({ value, isWhole }: Pick<JoiningRow, 'value' | 'isWhole'>): boolean =>
  !value.isCancelled && (!isWhole || stepsDone(value) < value.steps.length);

/** The record of somebody's leaving that counts: one that was cancelled is over. */
export const leavingOf = (
  joinings: readonly JoiningRow[] | undefined,
  person: Pick<KnownPerson, 'name' | 'email'>,
): JoiningRow | undefined =>
  joinings?.find(({ value }) => value.kind === 'leaving' && !value.isCancelled && isSamePerson(value.person, person));
