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
import { eventsIn, newestOfEach, textOfLine, type CalendarEvent } from './calendar-events.js';
import { calendarLines } from './calendar-lines.js';
import { windowOfEvent } from './calendar-times.js';
import { ownUid, precisionName, wordsName } from './own-names.js';

/** As the desk itself wrote it: how exactly the window is known, which days alone do not say. */
const asKnown = (event: CalendarEvent, window: UpdateWindow): UpdateWindow => {
  const precision = windowPrecisionSchema.safeParse(textOfLine(event, precisionName).toLowerCase());
  const words = textOfLine(event, wordsName).slice(0, 300);
  if (!precision.success || window.precision === 'instant') return window;
  return { ...window, precision: precision.data === 'instant' ? 'day' : precision.data, ...(words ? { words } : {}) };
};

const dayOfStamp = (event: CalendarEvent, todayOn: string): string => {
  const stamp = (event.get('LAST-MODIFIED') ?? event.get('DTSTAMP'))?.value ?? '';
  const day = stamp.replace(/^(\d{4})(\d\d)(\d\d).*$/s, '$1-$2-$3');
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && day <= todayOn ? day : todayOn;
};

const idOf = (uid: string, title: string): string | undefined => {
  const [mentioned] = idsIn(title);
  if (mentioned !== undefined || uid === '') return mentioned;
  return ownUid(uid) ?? (/^[\w@.+-]{1,100}$/.test(uid) ? uid : keyOfSaid('calendar', uid));
};

const postOf = (event: CalendarEvent, { todayOn }: ImportFacts): UpdatePost | string => {
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

/**
 * Updates of a calendar (RFC 5545), an event at a time. An event that cannot be read costs that event; a calendar that is cut off is
 * refused whole, since what it lacks cannot be told from what was taken out.
 */
export function* calendarPosts(file: string, facts: ImportFacts): Turns<PostsReading> {
  const found = eventsIn(calendarLines(textFromOutside(file)));
  if (typeof found === 'string') return { outcome: 'not-read', message: `${found} Nothing was brought in.` };
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
    ...(repeated > 0 ? [`Events that repeat: ${repeated}. Only the first date of each was used.`] : []),
    ...(once.length < found.length ? [`Moved dates of repeated events: ${found.length - once.length}, not used.`] : []),
    ...(events.length < once.length
      ? [`Events that are there twice: ${once.length - events.length}. The newest was used.`]
      : []),
    ...(events.some((event) => !event.has('UID')) ? ['Events without a UID are told apart by their title.'] : []),
  ];
  return { outcome: 'read', posts, unreadable, limits, isWhole: false };
}
