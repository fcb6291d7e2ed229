import type { CalendarDate, Instant } from '../time.js';
import { isEarlier } from './instants.js';
import type { Told } from './issue-facts.js';
import type { IssuePerson } from './issue-person.js';
import type { IssueState } from './issue-state.js';
import { byPerson } from './same-person.js';
import { comesFirst } from '../vocabulary/codes.js';

/** What the person who raised the issue is called in `told.to`. */
export const firstPersonKey = 'first';

/**
 * The entries of an issue, the one who raised it first: each with the channel and the hearing that it came with. Somebody may
 * be there twice, where two issues of theirs were merged: to count or name people, take `everybodyOn`.
 */
export function peopleOn(issue: IssueState): readonly IssuePerson[] {
  const first: IssuePerson = {
    key: firstPersonKey,
    reporter: issue.reporter,
    channel: issue.channel,
    joinedAt: issue.raisedAt,
    ...(issue.details.hearingOn ? { hearingOn: issue.details.hearingOn } : {}),
    ...(issue.lastToldAt ? { lastToldAt: issue.lastToldAt } : {}),
    ...(issue.lastToldOn ? { lastToldOn: issue.lastToldOn } : {}),
  };
  return [first, ...(issue.others ?? [])];
}

/** One person with this fault, whatever the number of entries that they have on the issue. */
export interface PersonOnIssue extends IssuePerson {
  /** The keys of all their entries; `key` is the first. */
  keys: readonly string[];
}

const latestTold = (entries: readonly IssuePerson[]): IssuePerson | undefined =>
  entries.reduce<IssuePerson | undefined>(
    (latest, one) => (one.lastToldAt && !(latest && isEarlier(one.lastToldAt, latest.lastToldAt!)) ? one : latest),
    undefined,
  );

function onePerson(entries: readonly [IssuePerson, ...IssuePerson[]]): PersonOnIssue {
  const [first, ...more] = entries;
  if (more.length === 0) return { ...first, keys: [first.key] };
  const { lastToldAt: _at, lastToldOn: _on, hearingOn: _hearing, ...rest } = first;
  const told = latestTold(entries);
  const [hearingOn] = entries.flatMap((one) => one.hearingOn ?? []).sort();
  const words = [...new Set(entries.flatMap((one) => one.whatHappened ?? []))].join('\n\n');
  const email = entries.map(({ reporter }) => reporter.email?.trim()).find(Boolean);
  return {
    ...rest,
    keys: entries.map(({ key }) => key),
    reporter: { ...first.reporter, ...(email ? { email: first.reporter.email?.trim() || email } : {}) },
    joinedAt: entries.map((one) => one.joinedAt).reduce((a, b) => (isEarlier(b, a) ? b : a)),
    ...(words ? { whatHappened: words } : {}),
    ...(hearingOn ? { hearingOn } : {}),
    ...(told?.lastToldAt ? { lastToldAt: told.lastToldAt } : {}),
    ...(told?.lastToldOn ? { lastToldOn: told.lastToldOn } : {}),
  };
}

/**
 * Everybody who has this fault, each once, the one who raised it first: "1 problem, 3 people". Whoever is there twice has
 * their earliest hearing, and what they heard last.
 */
export const everybodyOn = (issue: IssueState): readonly PersonOnIssue[] => byPerson(peopleOn(issue)).map(onePerson);

/** The earliest hearing of anybody with this fault that is not before `onOrAfter`, and that `counts`: it sets the issue's place. */
export function earliestHearingOn(
  issue: IssueState,
  onOrAfter?: CalendarDate,
  counts: (on: CalendarDate) => boolean = () => true,
): CalendarDate | undefined {
  return peopleOn(issue)
    .flatMap(({ hearingOn }) =>
      hearingOn && (!onOrAfter || hearingOn >= onOrAfter) && counts(hearingOn) ? [hearingOn] : [],
    )
    .sort()[0];
}

/** Whether a panellist has this fault: panellists come first, whoever raised it (S12). */
export function hasPanellist(issue: IssueState): boolean {
  return peopleOn(issue).some((person) => comesFirst(person.reporter.kind));
}

/** Since when the person who has waited longest has heard nothing: their last telling, or the day they came. */
export function silentSinceAt(issue: IssueState): Instant {
  const [longest] = everybodyOn(issue)
    .map((person) => person.lastToldAt ?? person.joinedAt)
    .sort();
  return longest!;
}

/** Whether a telling reached somebody: everybody, unless it names some. Of two entries of one person, either is enough. */
export function reached(told: Told, person: Pick<IssuePerson, 'key'> & { keys?: readonly string[] }): boolean {
  const { to } = told;
  return !to || (person.keys ?? [person.key]).some((key) => to.includes(key));
}
