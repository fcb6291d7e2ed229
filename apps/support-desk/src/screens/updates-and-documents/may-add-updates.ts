import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import { lanesOf } from '@tms-support/support-domain';

/**
 * TMU, and those whose duty it is to tell TMU (S31). TRA's people are known by their group, which does not tell TRA support from the CRM developer
 * or TRA Digital: whoever is in it may, as the domain has it.
 */
export const mayAddUpdates = ({ roles }: SignedInPerson): boolean =>
  lanesOf(roles).has('tmu') || lanesOf(roles).has('tra');
