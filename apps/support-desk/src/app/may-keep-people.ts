import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';

/** The list of people is TMU's, and the site owners' (0131). SharePoint decides; this says it before somebody has pasted 140 rows. */
export const mayKeepPeople = ({ roles, maySetUp }: SignedInPerson): boolean => maySetUp || lanesOf(roles).has('tmu');
