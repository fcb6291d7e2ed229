import type { Instant } from '../time.js';
import type { IssueEvent } from './issue-event.js';
import type { Told } from './issue-facts.js';
import type { IssuePerson } from './issue-person.js';
import type { Issue } from './issue.js';
import { peopleOn, reached } from './people-on-issue.js';
import { comers, keyAsGiven } from './person-keys.js';
import { byPerson } from './same-person.js';

/** One line of who was told what and when. */
export interface Telling extends Told {
  /** When it was recorded. */
  at: Instant;
  by: IssueEvent['by'];
  /** The names of those it reached. */
  names: readonly string[];
  /** The keys of those it reached, all that each has on the issue. */
  keys: readonly string[];
}

const joining = (event: IssueEvent): readonly IssuePerson[] => {
  if (event.type === 'person-added') return [event.person];
  return event.type === 'taken-in' ? event.people : [];
};

/** Who was told what and when, oldest first, as far back as the issue's history goes; those who have left are named too. */
export function tellingsOf(issue: Issue): readonly Telling[] {
  const join = new Set(issue.history.flatMap(joining).map((person) => person.key));
  // Whoever is on the issue without having joined in this history was there before it begins.
  const there = new Map(
    peopleOn(issue)
      .filter(({ key }) => !join.has(key) && !join.has(keyAsGiven(key)))
      .map((person) => [person.key, person]),
  );
  return issue.history.flatMap((event) => {
    const coming = joining(event);
    if (coming.length > 0) comers([...there.values()], coming).forEach((person) => there.set(person.key, person));
    // Whoever is taken off is told as they go: they are named before they leave.
    const whoWasThere = [...there.values()];
    if (event.type === 'person-removed') there.delete(event.personKey);
    if (event.type === 'given-back') {
      [...there.values()].filter((p) => p.fromIssueKey === event.issueKey).forEach((p) => there.delete(p.key));
    }
    if (!('told' in event) || !event.told) return [];
    const { told } = event;
    const those = byPerson(whoWasThere).filter((entries) =>
      reached(told, { key: entries[0].key, keys: entries.map(({ key }) => key) }),
    );
    const names = those.map(([first]) => first.reporter.name);
    const keys = those.flatMap((entries) => entries.map(({ key }) => key));
    return [{ ...told, at: event.at, by: event.by, names, keys }];
  });
}
