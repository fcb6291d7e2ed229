import type { CalendarDate } from '../time.js';
import type { UpdateWindow } from '../updates/microsoft-update.js';
import { machineDay } from '../updates/reading/machine-times.js';
import { windowStartsOn } from '../updates/windows.js';
import { windowFromWords, type WindowReading } from '../updates/window-from-words.js';

/** One announcement that a file or a paste holds. */
export interface UpdatePost {
  /** Its own id, such as `MC1234567`; absent where none was found. */
  id?: string;
  title: string;
  body?: string;
  services: readonly string[];
  /** Whether the service is a guess from the title. */
  isServiceGuessed?: boolean;
  /** The day on which it was last changed, as far as that is known. */
  saidOn: CalendarDate;
  window?: UpdateWindow;
  /** What the words about the time leave open: a person is asked. */
  question?: Exclude<WindowReading, { outcome: 'read' }>;
  actBy?: CalendarDate;
  link?: string;
}

/** A part of a file that could not be read, and why. `where`: "post 3", "line 12". */
export interface Unreadable {
  where: string;
  why: string;
}

/** What was read of a file, with what the reading cannot know. */
export type PostsReading =
  | {
      outcome: 'read';
      posts: readonly UpdatePost[];
      unreadable: readonly Unreadable[];
      /** Sentences that admit what is not known: a page of more, an excerpt, a year that was taken. */
      limits: readonly string[];
      /** Whether the file is meant to hold everything: only then does what it lacks say anything at all. */
      isWhole: boolean;
    }
  | { outcome: 'not-read'; message: string };

/** What an import is given from outside: the day it is, and how HTML becomes text, which needs a browser or a parser. */
export interface ImportFacts {
  todayOn: CalendarDate;
  textOf: (html: string) => string;
}

const heading =
  /^\W{0,4}(?:when (?:this )?will (?:this )?(?:happen|affect)|when (?:this|will this) (?:will )?happen|rollout schedule|timeline|timing|key dates)\b[^\n]{0,80}$/i;
const timingInLine = /^\W{0,4}(?:timing|timeline|rollout|when this will happen|rollout schedule)\s?:\]?\s?[^\s\]]/i;
const nextHeading =
  /^\W{0,4}(?:how (?:this|will)|what (?:you|do|will|and)|impact|who is|action|learn more|compliance|additional|platforms)\b[^\n]{0,80}$/i;
/** A post's timeline is short: past that, its end was not found. */
const mostLines = 14;

/** The lines of a post that say when: under their heading, up to the next one. Undefined where there is no such heading. */
export const timelineOf = (body: string): string | undefined => {
  const lines = body.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => heading.test(line) || timingInLine.test(line));
  if (start < 0) return undefined;
  const from = timingInLine.test(lines[start]!) ? start : start + 1;
  const after = lines.slice(from, from + mostLines);
  const end = after.findIndex((line) => nextHeading.test(line));
  const found = after.slice(0, end < 0 ? undefined : end).filter((line) => line !== '');
  return found.length > 0 ? found.join('\n') : undefined;
};

/** When a post says that its change comes, on the day it was said: a window, a question, or neither where it says nothing. */
export const timeOf = (words: string | undefined, saidOn: CalendarDate): Pick<UpdatePost, 'window' | 'question'> => {
  if (words === undefined || words.trim() === '') return {};
  const reading = windowFromWords(words, saidOn);
  return reading.outcome === 'read' ? { window: reading.window } : { question: reading };
};

/** A day from a date or an instant of a file. Undefined where it is not one, or could be two. */
export const dayFrom = (text: string | undefined, todayOn: CalendarDate): CalendarDate | undefined => {
  if (text === undefined) return undefined;
  const day = machineDay(text.trim());
  const reading = windowFromWords(day ?? text, todayOn);
  if (reading.outcome !== 'read' || !['day', 'instant'].includes(reading.window.precision)) return undefined;
  return day ?? windowStartsOn(reading.window);
};

/** An id of the Message Center in a text, also where a mail filter has wrapped the link around it (`*2FMC123456*3F`). */
export const idsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/(?:^|[^a-z0-9]|[%*]2f)(mc\d{6,7})(?!\d)/gi)].map(([, id]) => id!.toUpperCase())),
];

/** A link that leads to the web. What else a file calls one (`javascript:`, `file:`) is none. */
export const webLink = (text: string | undefined): string | undefined =>
  text !== undefined && /^https?:\/\/[^\s"<>]{1,1000}$/i.test(text.trim()) ? text.trim() : undefined;
