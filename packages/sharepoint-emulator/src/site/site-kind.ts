/**
 * Which kind of site this is. A team site without a group is what the emulator always was; the groups of Microsoft 365 that
 * stand behind private and public team sites are claims here, with nobody in them.
 */
export type SiteKind = 'team-without-group' | 'private-team' | 'public-team' | 'communication' | 'subsite';

/** Its template, as `web/WebTemplateConfiguration` says it [R]. */
export const TEMPLATES: Readonly<Record<SiteKind, string>> = {
  'team-without-group': 'STS#3',
  'private-team': 'GROUP#0',
  'public-team': 'GROUP#0',
  communication: 'SITEPAGEPUBLISHING#0',
  subsite: 'STS#3',
};

export const hasGroup = (kind: SiteKind): boolean => kind === 'private-team' || kind === 'public-team';
