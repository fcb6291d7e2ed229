import type { JoiningRow } from '@tms-support/sharepoint-storage';
import { stepsDone } from '@tms-support/support-domain';

/** Whether anything is still to be done on a record; on one whose steps cannot be read, somebody is to correct them. */
export const isUnderWay = ({ value, isWhole }: Pick<JoiningRow, 'value' | 'isWhole'>): boolean =>
  !value.isCancelled && (!isWhole || stepsDone(value) < value.steps.length);
