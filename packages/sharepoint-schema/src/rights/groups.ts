import type { Role } from '@tms-support/support-domain';

/** Who is given rights: the site's own groups, whatever their names, and the three that set-up makes. */
export type Audience = 'owners' | 'tmu' | 'tra' | 'tms-users' | 'members' | 'visitors';

/** A site group that set-up makes. People are put into it by a site owner, by hand. */
export interface DeskGroup {
  audience: 'tmu' | 'tra' | 'tms-users';
  title: string;
  description: string;
  /** The roles of the people list whose holders belong in it. */
  roles: readonly Role[];
  /**
   * What it may do with the site itself. Rights on lists alone are Limited Access on the site, and open no page of it [R: Microsoft's page on
   * permission levels]; a group cannot be put into the site's visitors instead, as SharePoint nests no group in a group.
   */
  onSite: 'read';
}

export const deskGroups: readonly DeskGroup[] = [
  {
    audience: 'tmu',
    title: 'TMS Support Desk TMU',
    description: 'TMU staff who log, answer and hand over issues.',
    roles: ['system-administrator', 'portal-inbox', 'stakeholder-engagement', 'team-lead'],
    onSite: 'read',
  },
  {
    audience: 'tra',
    title: 'TMS Support Desk TRA',
    description: 'Named people of TRA support, the CRM developer and TRA Digital.',
    roles: ['tra-support', 'crm-developer', 'tra-digital'],
    onSite: 'read',
  },
  {
    audience: 'tms-users',
    title: 'TMS Support Desk TMS users',
    description: 'TMS users who report problems themselves and follow their own reports.',
    roles: ['tms-user'],
    onSite: 'read',
  },
];
