import type { IssueStatus } from '@tms-support/support-domain';
import type { Tone } from '../controls/StateTag';

/** How an issue stands, as one of five looks: needs us, waits for the person, with TRA, all but done, closed. */
const tones: Record<IssueStatus, Tone> = {
  new: 'ours',
  looking: 'ours',
  'open-again': 'ours',
  'tra-has-question': 'ours',
  'checking-fix': 'ours',
  'not-changing': 'ours',
  'fixed-tell-person': 'nearly',
  'waiting-for-person': 'theirs',
  answered: 'nearly',
  'with-tra': 'tra',
  'card-made': 'tra',
  'tra-fixing': 'tra',
  closed: 'closed',
};

export const toneOf = (status: IssueStatus): Tone => tones[status];
