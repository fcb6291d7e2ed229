import type { CalendarDate } from '../time.js';
import { dateOf, epochDayOf } from '../working-time/epoch-minutes.js';
import { eventsIn, newestOfEach, textOfLine, type CalendarEvent } from '../update-calendar/calendar-events.js';
import { calendarLines } from '../update-calendar/calendar-lines.js';
import { windowOfEvent } from '../update-calendar/calendar-times.js';
import type { Unreadable } from '../update-imports/update-post.js';
import { daysOfWindow } from '../updates/windows.js';
import type { FoundHearing } from './hearing.js';
import { referenceIn } from './hearing-reference.js';
import type { HearingsReading } from './hearings-reading.js';

/** What an event may say beside its days, by what a person calls it. */
const partsOfEvent: readonly (readonly [line: string, what: string])[] = [
  ['SUMMARY', 'titles but for the reference'],
  ['DESCRIPTION', 'texts'],
  ['X-ALT-DESC', 'texts'],
  ['LOCATION', 'places'],
  ['ATTENDEE', 'people invited'],
  ['ORGANIZER', 'organisers'],
  ['ATTACH', 'attached files'],
  ['COMMENT', 'comments'],
  ['CATEGORIES', 'categories'],
  ['URL', 'links'],
];

/** Of several days the last one is kept; 14 of them are no hearing. */
const mostDays = 60;

const hearingOf = (event: CalendarEvent, todayOn: CalendarDate): FoundHearing | string => {
  const window = windowOfEvent(event.get('DTSTART'), event.get('DTEND'), event.get('DURATION'));
  if (typeof window === 'string') return window;
  const [first, last] = daysOfWindow(window);
  if (Math.abs(first - epochDayOf(todayOn)) > 6 * 366) return 'Its year is far from today.';
  if (last - first > mostDays) return 'It lasts longer than a hearing.';
  const reference = referenceIn(textOfLine(event, 'SUMMARY'));
  if (reference === undefined) return 'Its title holds no reference, so it may be another meeting.';
  const on = dateOf(first);
  return { on, ...(last > first ? { lastOn: dateOf(last) } : {}), reference, panellists: [] };
};

/** The hearings of a calendar. An event that cannot be read costs that event, and is named by its day and never by its words. */
export const hearingsInCalendar = (text: string, todayOn: CalendarDate): HearingsReading => {
  const found = eventsIn(calendarLines(text));
  if (typeof found === 'string') return { outcome: 'not-read', message: found };
  const events = newestOfEach(found.filter((event) => !event.has('RECURRENCE-ID')));
  const hearings: FoundHearing[] = [];
  const unreadable: Unreadable[] = [];
  let cancelled = 0;
  events.forEach((event, index) => {
    if (/^cancelled$/i.test(textOfLine(event, 'STATUS'))) {
      cancelled += 1;
      return;
    }
    const repeats = event.has('RRULE') || event.has('RDATE');
    const hearing = repeats ? 'It repeats. A hearing has its own days.' : hearingOf(event, todayOn);
    if (typeof hearing !== 'string') hearings.push(hearing);
    else unreadable.push({ where: `event ${index + 1}`, why: hearing });
  });
  const dropped = partsOfEvent.filter(([line]) => events.some((event) => event.has(line))).map(([, what]) => what);
  const limits = [
    ...(cancelled > 0 ? [`Cancelled in the calendar: ${cancelled}. They count as not in it.`] : []),
    ...(dropped.includes('people invited')
      ? ['A calendar does not say who is a panellist, so no addresses were read.']
      : []),
  ];
  return { outcome: 'read', hearings, dropped: [...new Set(dropped)], unreadable, limits };
};
