import { keyOfSaid } from '../key-of-said.js';
import { textFromOutside } from '../text-from-outside.js';
import type { Turns } from '../update-imports/in-turns.js';
import {
  idsIn,
  webLink,
  type ImportFacts,
  type PostsReading,
  type Unreadable,
  type UpdatePost,
} from '../update-imports/update-post.js';
import { windowPrecisionSchema, type UpdateWindow } from '../updates/microsoft-update.js';
import { calendarLines, unescaped, type CalendarLine } from './calendar-lines.js';
import { windowOfEvent } from './calendar-times.js';
import { ownUid, precisionName, wordsName } from './own-names.js';

type Event = ReadonlyMap<string, CalendarLine>;

/** The events of a calendar, or what is wrong with all of it. What stands inside an event, such as its alarm, is none of its own. */
const eventsIn = (lines: readonly CalendarLine[]): readonly Event[] | string => {
  const events: Event[] = [];
  const open: string[] = [];
  let event: Map<string, CalendarLine> | undefined;
  for (const line of lines) {
    const what = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      open.push(what);
      if (what === 'VEVENT') event = new Map();
    } else if (line.name === 'END') {
      if (open.pop() !== what) return 'This calendar is broken: its parts do not end where they should.';
      if (what === 'VEVENT' && event) events.push(event);
      if (what === 'VEVENT') event = undefined;
    } else if (event && open[open.length - 1] === 'VEVENT' && !event.has(line.name)) event.set(line.name, line);
  }
  return open.length > 0 ? 'This calendar is cut off: its end is missing.' : events;
};

const textOfLine = (event: Event, name: string): string => unescaped(event.get(name)?.value ?? '').trim();

/** As the desk itself wrote it: how exactly the window is known, which days alone do not say. */
const asKnown = (event: Event, window: UpdateWindow): UpdateWindow => {
  const precision = windowPrecisionSchema.safeParse(textOfLine(event, precisionName).toLowerCase());
  const words = textOfLine(event, wordsName).slice(0, 300);
  if (!precision.success || window.precision === 'instant') return window;
  return { ...window, precision: precision.data === 'instant' ? 'day' : precision.data, ...(words ? { words } : {}) };
};

const dayOfStamp = (event: Event, todayOn: string): string => {
  const stamp = (event.get('LAST-MODIFIED') ?? event.get('DTSTAMP'))?.value ?? '';
  const day = stamp.replace(/^(\d{4})(\d\d)(\d\d).*$/s, '$1-$2-$3');
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= todayOn ? day : todayOn;
};

const idOf = (uid: string, title: string): string | undefined => {
  const [mentioned] = idsIn(title);
  if (mentioned !== undefined || uid === '') return mentioned;
  return ownUid(uid) ?? (/^[\w@.+-]{1,100}$/.test(uid) ? uid : keyOfSaid('calendar', uid));
};

const postOf = (event: Event, { todayOn }: ImportFacts): UpdatePost | string => {
  if (/^cancelled$/i.test(textOfLine(event, 'STATUS'))) return 'It was cancelled.';
  const title = textOfLine(event, 'SUMMARY').replace(/\s+/g, ' ');
  if (title === '') return 'It has no title.';
  const window = windowOfEvent(event.get('DTSTART'), event.get('DTEND'), event.get('DURATION'));
  if (typeof window === 'string') return window;
  const id = idOf(textOfLine(event, 'UID'), title);
  const [body, link] = [textOfLine(event, 'DESCRIPTION'), webLink(textOfLine(event, 'URL'))];
  return {
    ...(id === undefined ? {} : { id }),
    title,
    ...(body === '' ? {} : { body }),
    services: [],
    saidOn: dayOfStamp(event, todayOn),
    window: asKnown(event, window),
    ...(link === undefined ? {} : { link }),
  };
};

const sequenceOf = (event: Event): number => Number.parseInt(textOfLine(event, 'SEQUENCE'), 10) || 0;

/** Of an event that stands there twice, the one with the highest SEQUENCE. */
const newestOfEach = (events: readonly Event[]): readonly Event[] => {
  const newest = new Map<string, Event>();
  events.forEach((event, index) => {
    const uid = textOfLine(event, 'UID') || `without a UID, ${index}`;
    const before = newest.get(uid);
    if (!before || sequenceOf(before) <= sequenceOf(event)) newest.set(uid, event);
  });
  return [...newest.values()];
};

/**
 * Updates of a calendar (RFC 5545), an event at a time. An event that cannot be read costs that event; a calendar that is cut off is
 * refused whole, since what it lacks cannot be told from what was taken out.
 */
export function* calendarPosts(file: string, facts: ImportFacts): Turns<PostsReading> {
  const found = eventsIn(calendarLines(textFromOutside(file)));
  if (typeof found === 'string') return { outcome: 'not-read', message: `${found} Nothing was taken from it.` };
  if (found.length === 0) return { outcome: 'not-read', message: 'This calendar holds no events.' };
  const once = found.filter((event) => !event.has('RECURRENCE-ID'));
  const events = newestOfEach(once);
  const posts: UpdatePost[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, event] of events.entries()) {
    yield index / events.length;
    const post = postOf(event, facts);
    const title = textOfLine(event, 'SUMMARY').slice(0, 80);
    if (typeof post !== 'string') posts.push(post);
    else unreadable.push({ where: title ? `event ${index + 1}, “${title}”` : `event ${index + 1}`, why: post });
  }
  const repeated = events.filter((event) => event.has('RRULE') || event.has('RDATE')).length;
  const limits = [
    ...(repeated > 0 ? [`Events that repeat: ${repeated}. Of each, the first date alone was taken.`] : []),
    ...(once.length < found.length
      ? [`Single dates of a repeated event that were moved: ${found.length - once.length}, not taken.`]
      : []),
    ...(events.length < once.length
      ? [`Events that stood there twice: ${once.length - events.length}. The newest was taken.`]
      : []),
    ...(events.some((event) => !event.has('UID')) ? ['Events without a UID are told by their title.'] : []),
  ];
  return { outcome: 'read', posts, unreadable, limits, isWhole: false };
}
