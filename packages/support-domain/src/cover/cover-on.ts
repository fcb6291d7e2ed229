import { sameText } from '../words/same-text.js';
import type { CalendarDate } from '../time.js';
import type { CoverEntry } from './cover-entry.js';
import { daysOn } from './days.js';
import type { Inbox } from '../vocabulary/roles.js';

/** Somebody of the people list, as far as cover depends on them. */
export interface CoverPerson {
  email: string;
  /** They have left: whatever entries say, they cover nothing (S20). */
  hasLeft?: boolean;
  /** The last day that they are away. */
  awayUntilOn?: CalendarDate;
}

/** Why somebody who has the inbox does not cover it on a day. */
export interface NotThere {
  person: CoverEntry['person'];
  why: 'away' | 'left';
}

/** Who covers an inbox on a day. */
export interface Cover {
  inbox: Inbox;
  on: CalendarDate;
  /** Nobody: a gap. Several share it, as in Stakeholder Engagement. */
  people: readonly CoverEntry['person'][];
  /** Until when it is so: the first of `people`'s entries, or their leave before that. */
  untilOn: CalendarDate | undefined;
  notThere: readonly NotThere[];
}

const samePerson = (one: Pick<CoverEntry, 'person'>, person: CoverEntry['person']): boolean =>
  sameText(one.person.email, person.email);
const holds = (entry: CoverEntry, on: CalendarDate): boolean =>
  entry.fromOn <= on && (entry.toOn === undefined || on <= entry.toOn);
function whyNotThere(
  email: string,
  on: CalendarDate,
  entries: readonly CoverEntry[],
  people: readonly CoverPerson[],
): NotThere['why'] | undefined {
  const known = people.find((person) => sameText(person.email, email));
  if (known?.hasLeft) return 'left';
  const isAway =
    on <= (known?.awayUntilOn ?? '') ||
    entries.some((entry) => entry.away === true && sameText(entry.person.email, email) && holds(entry, on));
  return isAway ? 'away' : undefined;
}

/**
 * Who covers an inbox on a day (S7, S8). Entries with a last day go before those until further notice, since somebody set them
 * for these days; of those, the people whose entry began last come first. Whoever is away or has left covers nothing.
 */
export function coverOn(
  entries: readonly CoverEntry[],
  inbox: Inbox,
  on: CalendarDate,
  people: readonly CoverPerson[] = [],
): Cover {
  const held = entries
    .filter((entry) => entry.inbox === inbox && entry.away !== true && holds(entry, on))
    .map((entry, place) => ({ entry, place, why: whyNotThere(entry.person.email, on, entries, people) }))
    // Of two that began on one day, the one that was written later.
    .sort((a, b) => (a.entry.fromOn === b.entry.fromOn ? b.place - a.place : a.entry.fromOn < b.entry.fromOn ? 1 : -1));
  const there = held.filter(({ why }) => !why).map(({ entry }) => entry);
  const dated = there.filter((entry) => entry.toOn);
  const covering = (dated.length > 0 ? dated : there).filter(
    (entry, i, all) => all.findIndex((other) => samePerson(other, entry.person)) === i,
  );
  const first = covering[0];
  // Whoever goes on leave has it until then, whatever day their entry ends on.
  const untilOn =
    first?.toOn &&
    entries
      .filter((entry) => entry.away && entry.fromOn > on && samePerson(entry, first.person))
      .map(({ fromOn }) => daysOn(fromOn, -1))
      .concat(first.toOn)
      .sort()[0];
  return {
    inbox,
    on,
    people: covering.map(({ person }) => person),
    untilOn,
    notThere: held
      .flatMap(({ entry, why }) => (why ? [{ person: entry.person, why }] : []))
      .filter((one, i, all) => all.findIndex((other) => samePerson(other, one.person)) === i),
  };
}
