import type { IssueStatus } from '../issues/issue-status.js';
import type { Channel, ReporterKind, TmsRole } from '../issues/reporter.js';
import type { Role } from '../people/role.js';
import type { ConditionColumn, RuleRoute } from './rule-row.js';

/** Codes with the words that stand in a cell for them. No commas in them: a cell of several is split at commas. */
export type CellWords<C extends string> = Readonly<Record<C, string>>;

export const reporterKindCellWords: CellWords<ReporterKind> = { 'tms-user': 'TMS user', panellist: 'Panellist' };

export const tmsRoleCellWords: CellWords<TmsRole | 'none'> = {
  none: 'None',
  'case-manager': 'Case manager',
  'case-worker': 'Case worker',
  admin: 'Admin',
  scheduling: 'Scheduling',
};

export const channelCellWords: CellWords<Channel> = {
  teams: 'Teams',
  email: 'Email',
  'face-to-face': 'Face to face',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  phone: 'Phone',
  desk: 'This desk',
};

export const statusCellWords: CellWords<IssueStatus> = {
  new: 'New',
  looking: 'Somebody is looking',
  'waiting-for-person': 'Waiting for the person',
  'with-tra': 'With TRA support',
  'tra-has-question': 'TRA has a question',
  'card-made': 'TRA has made a card',
  'tra-fixing': 'TRA is fixing it',
  'checking-fix': 'We are checking the fix',
  'fixed-tell-person': 'Fixed and to be told',
  'not-changing': 'TRA is not changing it',
  answered: 'Answered',
  closed: 'Closed',
  'open-again': 'Open again',
};

export const routeCellWords: CellWords<RuleRoute> = {
  tmu: 'TMU',
  'problem-form': 'TRA problem form',
  'trello-board': 'Trello board',
  'tra-digital': 'TRA Digital',
};

export const nudgeCellWords: CellWords<Role | 'owner'> = {
  owner: 'Whoever has it',
  'system-administrator': 'TMS system administrator',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  'team-lead': 'Team lead',
  'tms-user': 'TMS user',
  'tra-support': 'TRA support',
  'crm-developer': 'CRM developer',
  'tra-digital': 'TRA Digital',
  'site-owner': 'Site owner',
  visitor: 'Visitor',
};

/** The columns of conditions, as a list shows them. */
export const conditionWords: Readonly<Record<ConditionColumn, string>> = {
  reporterKind: 'If the reporter is',
  tmsRole: 'If their role in TMS is',
  channel: 'If they told us by',
  cause: 'If the cause is',
  hasErrorMessage: 'If there is an error message',
  hearingWithinWorkingDays: 'If a hearing is within',
  silentForWorkingHours: 'If the person has heard nothing for',
  receivedForWorkingHours: 'If it came in',
  statusIs: 'If it stands as',
  reopenedAtLeast: 'If it was opened again',
  linkedUpdate: 'If it came after update',
  validOn: 'Counts from and to',
};
