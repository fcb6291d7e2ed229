import {
  evolveIssue,
  factsOf,
  everybodyOn,
  silentSinceAt,
  type Instant,
  type Issue,
  type IssueEvent,
  type IssuePerson,
  type Turn,
  type WorkingCalendar,
} from '@tms-support/support-domain';
import { turnOf } from '../../../queue/whose-turn';
import { sinceWords } from '../../../words/date-words';
import { workedIn, workingTimeWords, type Stretch } from './working-time-words';

interface TurnTaken {
  turn: Turn;
  fromAt: Instant;
  /** What made it theirs, where the story still has it. */
  by?: IssueEvent['type'];
}

/** Whose turn it was when, from the story. Where its oldest lines are archived, from how it stands now. */
function turns(issue: Issue): readonly TurnTaken[] {
  const now = { turn: turnOf(issue.status), fromAt: issue.statusSinceAt };
  if (issue.history[0]?.type !== 'raised') return [now];
  const found: TurnTaken[] = [];
  let state: Issue | undefined;
  for (const event of issue.history) {
    state = evolveIssue(state, event);
    const turn = turnOf(state.status);
    const fromAt = event.type === 'raised' ? state.raisedAt : event.at;
    if (found[found.length - 1]?.turn !== turn) found.push({ turn, fromAt, by: event.type });
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
  lastToldAt === undefined
    ? `${reporter.name} has not heard from us yet`
    : `${reporter.name} last heard from us ${when(lastToldAt, now)}`;

/** Whoever has waited longest for a word: of several, the one to think of first. */
function longestWaiting(issue: Issue): IssuePerson {
  const since = silentSinceAt(issue);
  const people = everybodyOn(issue);
  return people.find((person) => (person.lastToldAt ?? person.joinedAt) === since) ?? people[0]!;
}

const isOurs = (turn: Turn): boolean => turn === 'tmu' || turn === 'tra';

/** What brought the turn back to us, after "Asha Patel last heard from us on Tuesday". */
function backWords({ by, fromAt }: TurnTaken, isOneOfSeveral: boolean, now: Instant): string {
  const day = when(fromAt, now);
  if (by === 'person-replied') return isOneOfSeveral ? `, and an answer came ${day}` : `, and answered ${day}`;
  if (by === 'not-resolved')
    return isOneOfSeveral ? `, and we heard ${day} that it did not work` : `, and told us ${day} that it did not work`;
  return `, and it was opened again ${day}`;
}

/**
 * Our silence towards whoever has waited longest, with what is counted: not from our last word where the next was theirs, but from
 * when they wrote again. "Asha Patel last heard from us on Tuesday, and answered on Wednesday: 1 working day since then."
 */
function oursWords(issue: Issue, now: Instant, calendar: WorkingCalendar): string {
  const person = longestWaiting(issue);
  const since = Date.parse(silentSinceAt(issue));
  const all = turns(issue);
  const backs = all.filter(
    ({ turn, fromAt }, at) => at > 0 && isOurs(turn) && !isOurs(all[at - 1]!.turn) && Date.parse(fromAt) > since,
  );
  const then = [...all].reverse().find(({ fromAt }) => Date.parse(fromAt) <= since) ?? all[0];
  const isFromTheirWord =
    backs.length === 1 && person.lastToldAt !== undefined && then !== undefined && !isOurs(then.turn);
  const from = isFromTheirWord ? backWords(backs[0]!, everybodyOn(issue).length > 1, now) : '';
  const silence = workingTimeWords(factsOf(issue, { now, calendar }).workingMinutesOfSilence);
  const without = backs.length > 0 && !isFromTheirWord ? ' (not counting time waiting for them)' : '';
  const till =
    person.lastToldAt === undefined ? 'so far' : isFromTheirWord ? 'since then' : 'since we were last in touch';
  return `${heardWords(person, now)}${from}: ${silence} ${till}${without}.`;
}

/**
 * The silence so far, a sentence for each clock: how long TRA support has had the issue; and apart from it how long the person has
 * waited for a word of ours, in working time. While the next word is the person's there is no silence of ours.
 */
export function silenceWords(issue: Issue, now: Instant, calendar: WorkingCalendar): readonly string[] {
  const turn = turnOf(issue.status);
  if (turn === 'nobody') return [];
  if (turn === 'person') {
    const heard = heardWords(longestWaiting(issue), now);
    const awaited = issue.status === 'answered' ? 'to hear whether it worked' : 'for their answer';
    return [`${heard}. We have been waiting since ${sinceWords(issue.statusSinceAt, now)} ${awaited}.`];
  }
  const ours = oursWords(issue, now, calendar);
  if (turn !== 'tra') return [ours];
  return [`TRA has had this for ${workingTimeWords(workedIn(traStretches(issue), now, calendar))}.`, ours];
}
