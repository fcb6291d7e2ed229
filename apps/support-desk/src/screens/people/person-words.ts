import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { roles, whoWords } from '@tms-support/support-domain';

/** "Case worker, Team lead, case.worker@tmu.example": what somebody does first, whoever they are. A dot between them would hang at the end of a narrow line. */
export const aboutPerson = ({ email, reporter, roles: given }: KnownPerson): string =>
  [
    reporter ? whoWords(reporter).stored : '',
    // That somebody uses TMS is said by the first word.
    ...given.filter((role) => role !== 'tms-user').map((role) => roles[role].stored),
    email || 'no email address',
  ]
    .filter((words) => words !== '')
    .join(', ');
