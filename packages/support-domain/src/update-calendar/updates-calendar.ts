import type { Instant } from '../time.js';
import { dateOf } from '../working-time/epoch-minutes.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { windowInWords } from '../updates/window-in-words.js';
import { daysOfWindow } from '../updates/windows.js';
import { escaped, folded } from './calendar-lines.js';
import { precisionName, uidOf, wordsName } from './own-names.js';

/** An update as a calendar shows it. */
export interface CalendarUpdate {
  key: string;
  title: string;
  window: UpdateWindow;
  /** Words under the title, as text. */
  words?: string;
  /** The page of the update. */
  link?: string;
  /** Goes up whenever the update is written: a calendar that holds a newer one keeps that. */
  sequence?: number;
}

const stamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const dateStamp = (day: number): string => dateOf(day).replace(/-/g, '');

/** Hours where they are known, in UTC, so that no zone has to travel; else whole days, whose end is the day after the last. */
const timesOf = (window: UpdateWindow): readonly string[] => {
  if (window.precision === 'instant') return [`DTSTART:${stamp(window.startsAt)}`, `DTEND:${stamp(window.endsAt)}`];
  const [first, last] = daysOfWindow(window);
  return [
    `DTSTART;VALUE=DATE:${dateStamp(first)}`,
    `DTEND;VALUE=DATE:${dateStamp(last + 1)}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  ];
};

const eventOf = ({ key, title, window, words, link, sequence = 0 }: CalendarUpdate, at: Instant): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uidOf(key)}`,
  `DTSTAMP:${stamp(at)}`,
  `SEQUENCE:${Math.max(0, Math.trunc(sequence))}`,
  ...timesOf(window),
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped([`When: ${windowInWords(window)}.`, words ?? ''].filter((part) => part !== '').join('\n'))}`,
  // A link is no text: its commas stay as they are (section 3.3.13). A line end in it would begin a line of its own.
  ...(link === undefined ? [] : [`URL:${link.replace(/\s/g, '%20')}`]),
  'CLASS:PUBLIC',
  // Nobody is busy because Microsoft changes something.
  'TRANSP:TRANSPARENT',
  'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
  `${precisionName}:${window.precision}`,
  ...(window.words === undefined ? [] : [`${wordsName}:${escaped(window.words)}`]),
  'END:VEVENT',
];

/**
 * Updates as a calendar that Outlook takes: RFC 5545, with CRLF, lines folded at 75 octets, and the same UID for the same update in every
 * file. METHOD:PUBLISH asks nobody to accept; Outlook for Windows opens a file with several events as a calendar beside one's own [L].
 * `at`: when the file is made.
 */
export const updatesCalendar = (updates: readonly CalendarUpdate[], at: Instant): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//TMS Support Desk//Timetable//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Updates of TMS',
    ...updates.flatMap((update) => eventOf(update, at)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
