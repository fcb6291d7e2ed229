import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';

/** TMU, and those whose duty it is to tell TMU (S31). */
export const mayAddUpdates = ({ roles }: SignedInPerson): boolean =>
  lanesOf(roles).has('tmu') || roles.some((role) => role === 'tra-digital' || role === 'crm-developer');
