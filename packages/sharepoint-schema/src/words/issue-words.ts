import type { Channel, ClosingOutcome, IssueStatus, ReporterKind, TmsRole } from '@tms-support/support-domain';
import type { ChoiceWords } from '../cells/choice.js';

/** How an issue stands, in the plain list. Names are in their own columns. */
export const issueStatusWords: ChoiceWords<IssueStatus> = {
  new: 'New',
  looking: 'Somebody is looking',
  'waiting-for-person': 'Waiting for the person',
  'with-tra': 'With TRA support',
  'tra-has-question': 'TRA has a question',
  'card-made': 'TRA has made a card',
  'tra-fixing': 'TRA is fixing it',
  'checking-fix': 'TRA says fixed, we are checking',
  'fixed-tell-person': 'Fixed, tell the person',
  'not-changing': 'TRA is not changing this, tell the person',
  answered: 'Answered, did it work?',
  closed: 'Closed',
  'open-again': 'Open again',
};

export const reporterKindWords: ChoiceWords<ReporterKind> = { 'tms-user': 'TMS user', panellist: 'Panellist' };

export const tmsRoleWords: ChoiceWords<TmsRole> = {
  'case-manager': 'Case manager',
  'case-worker': 'Case worker',
  admin: 'Admin',
  scheduling: 'Scheduling',
};

export const channelWords: ChoiceWords<Channel> = {
  teams: 'Teams',
  email: 'Email',
  'face-to-face': 'Face to face',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  phone: 'Phone',
  desk: 'This desk',
};

export const outcomeWords: ChoiceWords<ClosingOutcome> = {
  worked: 'It worked',
  'told-no-answer': 'Told, no answer',
  'not-changing': 'TRA is not changing this',
};
