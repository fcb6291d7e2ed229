import { issueStatuses, type IssueStatus, type StatusWords, type Turn } from '@tms-support/support-domain';
import type { Tone } from '../controls/StateTag';

const tones: Record<Turn, Tone> = { tmu: 'ours', person: 'theirs', tra: 'tra', nobody: 'closed' };

/** How an issue stands, as one of five looks: needs us, waits for the person, with TRA, all but done, closed. */
export function toneOf(status: IssueStatus): Tone {
  const { turn, isAllButDone }: StatusWords = issueStatuses[status];
  return isAllButDone ? 'nearly' : tones[turn];
}
