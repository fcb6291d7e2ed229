import {
  evolveIssue, factsOf, peopleOn, silentSinceAt,
  type Instant, type Issue, type IssuePerson, type WorkingCalendar,
} from '@tms-support/support-domain';
import { turnOf, type Turn } from '../../../queue/whose-turn';
import { sinceWords } from '../../../words/date-words';
import { workedIn, workingTimeWords, type Stretch } from './working-time-words';

/** Whose turn it was when, from the story. Where its oldest lines are archived, from how it stands now. */
function turns(issue: Issue): readonly { turn: Turn; fromAt: Instant }[] {
  const now = { turn: turnOf(issue.status), fromAt: issue.statusSinceAt };
  if (issue.history[0]?.type !== 'raised') return [now];
  const found: { turn: Turn; fromAt: Instant }[] = [];
  let state: Issue | undefined;
  for (const event of issue.history) {
    state = evolveIssue(state, event);
    const turn = turnOf(state.status);
    if (found[found.length - 1]?.turn !== turn) found.push({ turn, fromAt: event.at });
  }
  return found;
}

/** When TRA had it, since it was last handed over: what TRA asked and TMU had to answer is TMU's time, and is left out. */
function traStretches(issue: Issue): readonly Stretch[] {
  const handedOver = [...issue.history].reverse().find(({ type }) => type === 'handed-over');
  const all = turns(issue);
  return all.flatMap(({ turn, fromAt }, at) => {
    if (turn !== 'tra' || (handedOver && Date.parse(fromAt) < Date.parse(handedOver.at))) return [];
    const untilAt = all[at + 1]?.fromAt;
    return [untilAt === undefined ? { fromAt } : { fromAt, untilAt }];
  });
}

/** What comes after "last heard from us": "at 9:15am today", "yesterday", "on Tuesday", "on 3 March". */
function when(at: Instant, now: Instant): string {
  const since = sinceWords(at, now);
  if (since === 'yesterday') return since;
  return since.endsWith(' today') ? `at ${since}` : `on ${since}`;
}

const heardWords = ({ reporter, lastToldAt }: IssuePerson, now: Instant): string =>
  lastToldAt === undefined ? `${reporter.name} has not heard from us yet` : `${reporter.name} last heard from us ${when(lastToldAt, now)}`;

/** Whoever has waited longest for a word: of several, the one to think of first. */
function longestWaiting(issue: Issue): IssuePerson {
  const since = silentSinceAt(issue);
  const people = peopleOn(issue);
  return people.find((person) => (person.lastToldAt ?? person.joinedAt) === since) ?? people[0]!;
}

/**
 * The silence so far, a sentence for each clock: how long TRA support has had the issue; and apart from it how long the person has
 * waited for a word of ours, in working time. While the next word is the person's there is no silence of ours.
 */
export function silenceWords(issue: Issue, now: Instant, calendar: WorkingCalendar): readonly string[] {
  const turn = turnOf(issue.status);
  if (turn === 'nobody') return [];
  const heard = heardWords(longestWaiting(issue), now);
  if (turn === 'person') {
    const next = issue.status === 'answered' ? 'The next word is whether it worked' : 'The next word is theirs';
    return [`${heard}. ${next}, since ${sinceWords(issue.statusSinceAt, now)}.`];
  }
  const silence = workingTimeWords(factsOf(issue, { now, calendar }).workingMinutesOfSilence);
  const ours = `${heard}: ${silence} without a word from us.`;
  if (turn !== 'tra') return [ours];
  return [`TRA has had this for ${workingTimeWords(workedIn(traStretches(issue), now, calendar))}.`, ours];
}
