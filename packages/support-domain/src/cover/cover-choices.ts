import type { CalendarDate } from '../time.js';
import { weekdayOf } from '../words/dates.js';
import { daysInWords } from '../words/several-dates.js';
import type { Inbox } from '../vocabulary/roles.js';
import type { CoverGap } from './cover-ahead.js';
import type { CoverEntry } from './cover-entry.js';
import { daysOn } from './days.js';
import type { CoverCommand } from './decide-cover.js';

/** One of the two clicks: until when. The other is who. */
export interface CoverChoice {
  label: string;
  fromOn: CalendarDate;
  toOn?: CalendarDate;
}

/**
 * The second click, once a person was chosen: today, the rest of this week, next week, the first gap where one is near, and until
 * further notice.
 */
export function coverChoices(today: CalendarDate, gaps: readonly CoverGap[] = []): CoverChoice[] {
  const weekday = (weekdayOf(today) + 6) % 7; // Monday is 0
  const monday = daysOn(today, 7 - weekday);
  const [gap] = gaps;
  const choices: CoverChoice[] = [
    ...(gap
      ? [{ label: daysInWords(gap.fromOn, gap.toOn, today).replace(/^t/, 'T'), fromOn: gap.fromOn, toOn: gap.toOn }]
      : []),
    { label: 'Today', fromOn: today, toOn: today },
    ...(weekday < 4 ? [{ label: 'Until Friday', fromOn: today, toOn: daysOn(today, 4 - weekday) }] : []),
    { label: 'Next week', fromOn: monday, toOn: daysOn(monday, 4) },
    { label: 'From today, until further notice', fromOn: today },
  ];
  // The gap may be today, or this week: one choice is enough.
  return choices.filter(
    (one, i) => choices.findIndex((other) => other.fromOn === one.fromOn && other.toOn === one.toOn) === i,
  );
}

/** The command of the two clicks. `key` is made by the caller. */
export function coverCommand(
  inbox: Inbox,
  person: CoverEntry['person'],
  choice: CoverChoice,
  key: string,
): CoverCommand {
  const { fromOn, toOn } = choice;
  return { type: 'set-cover', entry: { key, inbox, person, fromOn, ...(toOn === undefined ? {} : { toOn }) } };
}
