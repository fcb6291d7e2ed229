import type { CalendarDate, Instant } from '../time.js';
import type { Told } from './issue-facts.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import type { Reporter } from './reporter.js';

/** What the person who raised the issue is called in `told.to`. */
export const firstPersonKey = 'first';

/** Everybody who has this fault, the one who raised it first: "1 problem, 3 people". */
export function peopleOn(issue: Issue): readonly IssuePerson[] {
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

/** The earliest hearing of anybody with this fault that is not before `onOrAfter`, and that `counts`: it sets the issue's place. */
export function earliestHearingOn(
  issue: Issue,
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
export function hasPanellist(issue: Issue): boolean {
  return peopleOn(issue).some((person) => person.reporter.kind === 'panellist');
}

/** Since when the person who has waited longest has heard nothing: their last telling, or the day they came. */
export function silentSinceAt(issue: Issue): Instant {
  const [longest] = peopleOn(issue)
    .map((person) => person.lastToldAt ?? person.joinedAt)
    .sort();
  return longest!;
}

/** The people whom a telling reached: everybody, unless it names some. */
export function reached(told: Told, person: Pick<IssuePerson, 'key'>): boolean {
  return !told.to || told.to.includes(person.key);
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether two records are one person: by email address where both have one, else by name. */
export function isSamePerson(a: Pick<Reporter, 'name' | 'email'>, b: Pick<Reporter, 'name' | 'email'>): boolean {
  return a.email?.trim() && b.email?.trim() ? same(a.email, b.email) : same(a.name, b.name);
}
