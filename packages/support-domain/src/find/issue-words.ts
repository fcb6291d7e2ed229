import type { Channel, ReporterKind, TmsRole } from '../issues/reporter.js';

/** "a", "a and b", "a, b and c". */
export const andWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

/** How a problem reached the team, in words (S2, S7, S8, S22). */
export const channelWords: Readonly<Record<Channel, string>> = {
  teams: 'Teams',
  email: 'Email',
  'face-to-face': 'Face to face',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  phone: 'Phone',
  desk: 'This desk',
};

/** Whom support is for, in words (S1). */
export const reporterKindWords: Readonly<Record<ReporterKind, string>> = {
  'tms-user': 'TMS user',
  panellist: 'Panellist',
};

/** What a TMS user does, in words (S1). */
export const tmsRoleWords: Readonly<Record<TmsRole, string>> = {
  'case-manager': 'Case manager',
  'case-worker': 'Case worker',
  admin: 'Admin',
  scheduling: 'Scheduling',
};
