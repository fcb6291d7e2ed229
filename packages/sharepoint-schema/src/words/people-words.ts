import type { Inbox, Role } from '@tms-support/support-domain';
import type { ChoiceWords } from '../cells/choice.js';

/** What somebody does about support. `site-owner` and `visitor` are SharePoint's to say, not the people list's. */
export const roleWords: ChoiceWords<Exclude<Role, 'site-owner' | 'visitor'>> = {
  'system-administrator': 'TMS system administrator',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  'team-lead': 'Team lead',
  'tms-user': 'TMS user',
  'tra-support': 'TRA support',
  'crm-developer': 'CRM developer',
  'tra-digital': 'TRA Digital',
};

/** The two inboxes that panellists write to (S7, S8), as the list of cover names them. */
export const inboxListWords: ChoiceWords<Inbox> = {
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
};
