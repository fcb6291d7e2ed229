import { londonDay } from '../london-time.js';
import { whoWords } from '../vocabulary/codes.js';
import { clauseList } from '../words/lists.js';
import { onDayInWords, pastInWords, sinceInWords } from '../words/dates.js';
import type { Issue } from '../issues/issue.js';
import { earliestHearingOn, hasPanellist, everybodyOn, silentSinceAt } from '../issues/people-on-issue.js';
import type { Instant } from '../time.js';
import type { RuleDecision } from './decide-by-rules.js';
import { isPersonsTurn, silentStretches } from './waiting-time.js';

function whoWaits(issue: Issue): string {
  const people = everybodyOn(issue);
  if (people.length > 1)
    return `${people.length} people are waiting${hasPanellist(issue) ? ', a panellist among them' : ''}`;
  return `${whoWords(issue.reporter).one} is waiting`;
}

function whoseTurn(issue: Issue): string {
  if (issue.status === 'answered') return `${issue.reporter.name} has had an answer but has not said whether it worked`;
  if (issue.status === 'closed') return 'it is closed';
  return `${issue.reporter.name} has been asked a question`;
}

function silence(issue: Issue, now: Instant): string[] {
  const from = silentStretches(issue, now)[0]?.fromAt;
  if (from === undefined) return [];
  if (issue.status === 'open-again') return [`it was opened again ${pastInWords(from, now)}`];
  const heard = everybodyOn(issue).some((person) => person.lastToldAt === silentSinceAt(issue));
  return [`nobody has replied since ${heard ? sinceInWords(from, now) : `it came in ${pastInWords(from, now)}`}`];
}

/** What of an issue's place in the queue is for people to read. */
export interface WhyHereContext {
  now: Instant;
  /** 0 for the first of the queue. */
  position: number;
}

/**
 * Why an issue stands where it stands, in a sentence: "First because a panellist is waiting, their hearing is on 3 March,
 * and nobody has replied since Tuesday." Says how things are; never that somebody is late.
 */
export function whyHere(issue: Issue, decision: RuleDecision, { now, position }: WhyHereContext): string {
  const today = londonDay(now);
  const hearingOn = earliestHearingOn(issue, today);
  const several = everybodyOn(issue).length > 1;
  const persons = isPersonsTurn(issue.status);
  const parts = [
    // A panellist is put first by what is agreed (S12). For anybody else the rule has its own reason, and it is said.
    ...(decision.putFirst && !hasPanellist(issue) ? [decision.because] : []),
    persons ? whoseTurn(issue) : whoWaits(issue),
    ...(hearingOn === undefined
      ? []
      : [`${several ? 'the earliest' : 'their'} hearing is ${onDayInWords(hearingOn, today)}`]),
    ...(persons ? [] : silence(issue, now)),
  ];
  const place = position === 0 ? 'First' : decision.putFirst ? 'Near the top' : 'Here';
  return `${place} because ${clauseList(parts)}.`;
}
