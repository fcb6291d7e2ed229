import type { IssueStatus } from '@tms-support/support-domain';

/** Whose turn it is, by the state alone. */
export type Turn = 'tmu' | 'tra' | 'person' | 'nobody';

const turns: Record<IssueStatus, Turn> = {
  new: 'tmu',
  looking: 'tmu',
  'open-again': 'tmu',
  'tra-has-question': 'tmu',
  'checking-fix': 'tmu',
  'fixed-tell-person': 'tmu',
  'not-changing': 'tmu',
  'waiting-for-person': 'person',
  answered: 'person',
  'with-tra': 'tra',
  'card-made': 'tra',
  'tra-fixing': 'tra',
  closed: 'nobody',
};

export const turnOf = (status: IssueStatus): Turn => turns[status];
