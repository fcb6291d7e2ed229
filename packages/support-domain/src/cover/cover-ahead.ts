import type { CalendarDate } from '../time.js';
import { andList } from '../words/lists.js';
import { spanInWords } from '../words/several-dates.js';
import { shortDateInWords } from '../words/dates.js';
import { inboxes } from '../vocabulary/words/roles.js';
import type { Inbox } from '../vocabulary/roles.js';
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
 * Who is next: the cover of the first coming day on which somebody has the inbox who does not have it on `cover`'s, or it is had again after a gap.
 * None where nobody comes. Whoever goes on without somebody who is away is nobody new.
 */
export const coverAfter = (
  cover: Cover,
  entries: readonly CoverEntry[],
  options?: CoverAheadOptions,
): Cover | undefined =>
  coverAhead(entries, cover.inbox, cover.on, options).find(({ people }, at, all) =>
    people.some(
      ({ email }) => (all[at - 1] ?? cover).people.length === 0 || !cover.people.some((one) => one.email === email),
    ),
  );

const namesOf = (people: Cover['people']): string => andList(people.map(({ name }) => name));
/** "Priya Shah and Tom Reed cover" */
const theyCover = ({ people }: Cover): string => `${namesOf(people)} cover${people.length > 1 ? '' : 's'}`;

/** "From 9 March Priya Shah covers it." Said after who covers it until then, who may go on beside somebody else. */
export const nextCoverWords = (cover: Cover, today: CalendarDate): string =>
  `From ${shortDateInWords(cover.on, today)} ${theyCover(cover)} it.`;

/** " Priya Shah is away. Tom Reed has left." */
export function notThereWords(notThere: readonly NotThere[], subject: 'is' | 'will be'): string {
  const named = (why: NotThere['why']) => notThere.filter((one) => one.why === why).map(({ person }) => person);
  const [away, left] = [named('away'), named('left')];
  return (
    (away.length > 0 ? ` ${namesOf(away)} ${subject === 'is' && away.length > 1 ? 'are' : subject} away.` : '') +
    (left.length > 0 ? ` ${namesOf(left)} ${left.length > 1 ? 'have' : 'has'} left.` : '')
  );
}

/** "Tom Reed covers the portal inbox until 6 March, then Ann Lee. Priya Shah is away." `then`: who has it on the working day after. */
export function coverWords(cover: Cover, then?: Cover): string {
  const { untilOn, on } = cover;
  const inbox = inboxes[cover.inbox].plain;
  const until = (untilOn && (untilOn === on ? ' today' : ` until ${shortDateInWords(untilOn, on)}`)) ?? '';
  const covered =
    cover.people.length === 0
      ? `Nobody covers ${inbox} today`
      : `${theyCover(cover)} ${inbox}${until}${then ? `, then ${namesOf(then.people)}` : ''}`;
  return `${covered}.${notThereWords(cover.notThere, 'is')}`;
}

/** "Nobody covers the portal inbox from 9 to 13 March. Priya Shah will be away." `named`: "it", after a sentence that names the inbox. */
export const gapWords = (gap: CoverGap, today: CalendarDate, named: string = inboxes[gap.inbox].plain): string =>
  `Nobody covers ${named} ${spanInWords(gap.fromOn, gap.toOn, today)}.${notThereWords(gap.notThere, gap.fromOn === today ? 'is' : 'will be')}`;
