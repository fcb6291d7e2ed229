import type { CalendarDate } from '../time.js';
import { andList } from '../words/lists.js';
import { spanInWords } from '../words/several-dates.js';
import { shortDateInWords } from '../words/dates.js';
import { inboxes, type Inbox } from '../vocabulary/roles.js';
import type { CoverEntry } from './cover-entry.js';
import { coverOn, type Cover, type CoverPerson, type NotThere } from './cover-on.js';
import { daysOn, isWeekday } from './days.js';

/** Days on which nobody covers an inbox, the working ones; `fromOn` and `toOn` are both without cover. */
export interface CoverGap {
  inbox: Inbox;
  fromOn: CalendarDate;
  toOn: CalendarDate;
  /** Who would have it on the first of these days. */
  notThere: readonly NotThere[];
}

export interface CoverAheadOptions {
  people?: readonly CoverPerson[];
  /** How many days to look ahead, today with them. */
  days?: number;
  /** Which days count; Monday to Friday where it is left out. */
  isWorkingDay?: (on: CalendarDate) => boolean;
}

/** The cover of each working day to come, today with them. */
const coverAhead = (
  entries: readonly CoverEntry[],
  inbox: Inbox,
  today: CalendarDate,
  { people = [], days = 28, isWorkingDay = isWeekday }: CoverAheadOptions = {},
): Cover[] =>
  Array.from({ length: days }, (_, ahead) => daysOn(today, ahead))
    .filter((on) => isWorkingDay(on))
    .map((on) => coverOn(entries, inbox, on, people));

/** Gaps from today on. A weekend between two days without cover does not part them. */
export function gapsAhead(
  entries: readonly CoverEntry[],
  inbox: Inbox,
  today: CalendarDate,
  options?: CoverAheadOptions,
): CoverGap[] {
  const gaps: CoverGap[] = [];
  let open: CoverGap | undefined;
  for (const { on, people, notThere } of coverAhead(entries, inbox, today, options)) {
    if (people.length > 0) open = undefined;
    else if (open) open.toOn = on;
    else gaps.push((open = { inbox, fromOn: on, toOn: on, notThere }));
  }
  return gaps;
}

/**
 * Who is next: the cover of the first coming day on which others have the inbox than on `cover`'s, or somebody has it again after a gap. None
 * where nothing changes in that time, or nobody comes after.
 */
export function coverAfter(
  cover: Cover,
  entries: readonly CoverEntry[],
  options?: CoverAheadOptions,
): Cover | undefined {
  const who = ({ people }: Cover): string => people.map(({ email }) => email).join();
  return coverAhead(entries, cover.inbox, cover.on, options).find(
    (then, at, all) => who(then) && who(then) !== who(all[at - 1] ?? cover),
  );
}

/** "Priya Shah and Tom Reed cover" */
const theyCover = ({ people }: Cover): string =>
  `${andList(people.map(({ name }) => name))} cover${people.length === 1 ? 's' : ''}`;

/** "From 9 March Priya Shah covers it." Said after who covers it until then, who may go on beside somebody else. */
export const nextCoverWords = (cover: Cover, today: CalendarDate): string =>
  `From ${shortDateInWords(cover.on, today)} ${theyCover(cover)} it.`;

const be = (names: readonly unknown[]): string => (names.length === 1 ? 'is' : 'are');

/** " Priya Shah is away. Tom Reed has left." */
export function notThereWords(notThere: readonly NotThere[], subject: 'is' | 'will be'): string {
  const named = (why: NotThere['why']) => notThere.filter((one) => one.why === why).map(({ person }) => person.name);
  const [away, left] = [named('away'), named('left')];
  return [
    ...(away.length > 0 ? [` ${andList(away)} ${subject === 'is' ? be(away) : 'will be'} away.`] : []),
    ...(left.length > 0 ? [` ${andList(left)} ${left.length === 1 ? 'has' : 'have'} left.`] : []),
  ].join('');
}

/** "Tom Reed covers the portal inbox until 6 March. Priya Shah is away." */
export function coverWords(cover: Cover): string {
  const inbox = inboxes[cover.inbox].plain;
  if (cover.people.length === 0) return `Nobody covers ${inbox} today.${notThereWords(cover.notThere, 'is')}`;
  const until =
    cover.untilOn === undefined
      ? ''
      : cover.untilOn === cover.on
        ? ' today'
        : ` until ${shortDateInWords(cover.untilOn, cover.on)}`;
  return `${theyCover(cover)} ${inbox}${until}.${notThereWords(cover.notThere, 'is')}`;
}

/** "Nobody covers the portal inbox from 9 to 13 March. Priya Shah will be away." */
export function gapWords(gap: CoverGap, today: CalendarDate): string {
  const { inbox, fromOn, toOn, notThere } = gap;
  return `Nobody covers ${inboxes[inbox].plain} ${spanInWords(fromOn, toOn, today)}.${notThereWords(notThere, fromOn === today ? 'is' : 'will be')}`;
}
