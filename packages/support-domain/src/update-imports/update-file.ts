import { calendarPosts } from '../update-calendar/calendar-posts.js';
import { feedPosts } from '../update-roadmap/feed-items.js';
import type { Turns } from './in-turns.js';
import { messageCenterPosts } from './message-center-json.js';
import { pastedPosts } from './pasted-words.js';
import { isRoadmapText } from '../update-roadmap/roadmap-items.js';
import type { ImportFacts, PostsReading } from './update-post.js';
import { csvPosts } from './updates-csv.js';

/** What a file of text is, as far as its contents say; its name is asked where they say nothing. */
export type UpdateFileKind = 'json' | 'roadmap' | 'feed' | 'calendar' | 'values' | 'words';

/** What the kinds are called, to follow "It was read as". */
export const updateFileWords: Record<UpdateFileKind, string> = {
  json: 'Message center posts, in JSON',
  roadmap: 'items of the Microsoft 365 roadmap, in JSON',
  feed: 'a feed (RSS)',
  calendar: 'a calendar',
  values: 'a table of values (CSV)',
  words: 'plain words',
};

const picture = 'a picture. The desk cannot read text in pictures';
const packed = 'a compressed file. Extract what is in it first';
const starts: readonly (readonly [bytes: string, what: string])[] = [
  ['PK\x03\x04', 'an Excel workbook, a Word document or the like. Save it as CSV, or copy its text'],
  ['%PDF', 'a PDF. Copy its text, and paste it'],
  ['{\\rt', 'rich text. Copy its text, and paste it'],
  ['\xd0\xcf\x11\xe0', 'an older Office file. Save it as CSV, or copy its text'],
  ['\x89PNG', picture],
  ['\xff\xd8\xff', picture],
  ['GIF8', picture],
  ['\x1f\x8b', packed],
  ['Rar!', packed],
  ['7z\xbc\xaf', packed],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
];

/** What a file is that holds no text, in words, by its first bytes and never by its name; undefined where it may be text. */
export const notATextFile = (bytes: Uint8Array): string | undefined => {
  const first = String.fromCharCode(...bytes.subarray(0, 4));
  const known = starts.find(([start]) => first.startsWith(start));
  return known && `This is ${known[1]}. Nothing was brought in.`;
};

const firstLines = (text: string): string => text.slice(0, 4_000).replace(/^[\uFEFF\s]+/, '');

/** What a text is, or why it is not one of what the desk reads. */
export const updateFileKind = (name: string, text: string): UpdateFileKind | { message: string } => {
  const first = firstLines(text);
  if (first === '') return { message: 'This file is empty. Nothing was brought in.' };
  // Real text holds none: what does is a program, a picture or a database under another name.
  if (text.slice(0, 4_000).includes('\u0000'))
    return { message: 'This file holds no text that the desk can read. Nothing was brought in.' };
  if (/^begin:vcalendar/i.test(first)) return 'calendar';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<rss\b/i.test(first)) return 'feed';
  if (/^<\?xml|^<feed\b/i.test(first))
    return {
      message:
        'This is an XML file, but not an RSS feed. Copy the text of the post, and paste it. Nothing was brought in.',
    };
  if (/^<(?:!doctype|html|head|body)\b/i.test(first))
    return {
      message: 'This is a saved web page. Open it, copy the text of the post, and paste it. Nothing was brought in.',
    };
  if ((/^[{[]/.test(first) && !/^\[[^\]{"]*\]/.test(first)) || /\.json$/i.test(name))
    return isRoadmapText(text) ? 'roadmap' : 'json';
  if (/\.ics$/i.test(name))
    return { message: 'This is not a calendar: it does not begin as one. Nothing was brought in.' };
  if (/\.(?:csv|tsv)$/i.test(name)) return 'values';
  if (/\.(?:txt|md|text)$/i.test(name) || !/\.\w{1,5}$/.test(name)) return looksLikeTable(first) ? 'values' : 'words';
  const message = `The desk does not know files like “${name.slice(-60)}”. It takes CSV, JSON, a calendar (.ics), a feed (RSS), a message (.eml, .msg) and plain text. Nothing was brought in.`;
  return { message };
};

/** Two lines that are cut at as many commas, the first with a column for the title. */
const looksLikeTable = (first: string): boolean => {
  const [header = ''] = first.replace(/^#TYPE [^\n]*\n/, '').split(/\r?\n/);
  return header.includes(',') && /(?:^|,)"?(?:message )?title"?(?:,|$)/i.test(header);
};

const readers: Record<UpdateFileKind, (text: string, facts: ImportFacts) => Turns<PostsReading>> = {
  json: messageCenterPosts,
  roadmap: messageCenterPosts,
  feed: feedPosts,
  calendar: calendarPosts,
  values: csvPosts,
  words: pastedPosts,
};

/** The posts of a text of this kind, a post at a time. */
export const updateFilePosts = (kind: UpdateFileKind, text: string, facts: ImportFacts): Turns<PostsReading> =>
  readers[kind](text, facts);
