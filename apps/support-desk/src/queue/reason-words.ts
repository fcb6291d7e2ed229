import type { Instant, Issue } from '@tms-support/support-domain';
import { onWords, sinceWords } from '../words/date-words';
import { londonDate } from '../words/london-time';
import type { Section } from './place-issues';

interface Place {
  section: Section;
  isMine: boolean;
  now: Instant;
}

/** "a, b, and c": a sentence of reasons reads better with the last comma. */
function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')}, and ${parts[parts.length - 1]}`;
}

function whoseTurn(issue: Issue, place: Place): string {
  const person = issue.reporter.name;
  const since = sinceWords(issue.statusSinceAt, place.now);
  switch (issue.status) {
    case 'waiting-for-person':
      return `we asked ${person} something, and have waited since ${since}`;
    case 'answered':
      return `${person} has not said yet whether it worked`;
    case 'with-tra':
    case 'card-made':
      return `TRA support has had it since ${since}`;
    case 'tra-fixing':
      return `TRA has been fixing it since ${since}`;
    case 'tra-has-question':
      return `TRA has waited for an answer since ${since}`;
    case 'checking-fix':
      return 'TRA says it is fixed, and nobody has checked yet';
    case 'fixed-tell-person':
      return `it is fixed, and ${person} does not know yet`;
    case 'not-changing':
      return `TRA is not changing this, and ${person} does not know yet`;
    case 'open-again':
      return 'it did not work the first time';
    default:
      if (!issue.owner) return 'nobody has it yet';
      return place.isMine ? 'you have it' : `${issue.owner.name} has it`;
  }
}

/** Whether the silence towards the person is ours: while we wait for them it is not. */
export const isOurSilence = (issue: Issue): boolean => issue.status !== 'waiting-for-person' && issue.status !== 'answered';

/**
 * Why an issue stands where it stands, in one sentence: "First because a panellist is waiting, their hearing is on 3 March,
 * and nobody has replied since Tuesday."
 */
export function reasonWords(issue: Issue, place: Place): string {
  const today = londonDate(place.now);
  const isPanellist = issue.reporter.kind === 'panellist';
  const parts: string[] = [];
  const ours = isOurSilence(issue);
  if (isPanellist && ours) parts.push('a panellist is waiting');
  else parts.push(whoseTurn(issue, place));
  const hearing = issue.details.hearingOn;
  if (hearing !== undefined && hearing >= today) {
    parts.push(`${ours ? 'their' : 'the'} hearing is ${onWords(hearing, today)}`);
  }
  if (isPanellist && ours && issue.status !== 'new' && issue.status !== 'looking') parts.push(whoseTurn(issue, place));
  if (ours) parts.push(`nobody has replied since ${sinceWords(issue.lastToldAt ?? issue.raisedAt, place.now)}`);
  return `${isPanellist && ours ? 'First' : 'Here'} because ${joined(parts)}.`;
}
