import type { Announcement } from './update-facts.js';

/** What a new announcement changes. Nothing of it: the same was said again. */
export interface UpdateNews {
  window: boolean;
  title: boolean;
  body: boolean;
}

const spaces = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

const prefix = /^[([]? ?(?:updated?|revised|reminder|re-?published) ?[)\]:-] ?/i;

/** A title without what Microsoft puts before it when it changes a post, and adds or takes away again. */
export const plainTitle = (title: string): string => {
  let plain = spaces(title);
  for (let count = 0; count < 3; count += 1) plain = plain.replace(prefix, '');
  return plain;
};

/** What says that a post was changed and nothing of the change. "We will not be moving forward with this" stands in the same place, and is news. */
const changeNotes =
  /^(?:\(?updated? [a-z\d ]{4,20},? \d{4}\)?:? (?:we have (?:updated|revised) [^.,:;]{0,100}\. )?(?:thank you for your patience\. )?)+/i;
const sayings = (body = ''): string =>
  spaces(body)
    .replace(changeNotes, '')
    .toLowerCase()
    // Punctuation, list marks and the way a quote is drawn change with every copy.
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .replace(/ +/g, ' ')
    .trim();
const titleSaid = (title: string): string => sayings(plainTitle(title)).replace(/^update \d+ | updated$/g, '');

/** A list writes an instant without its milliseconds, a reader of words with them: as texts they differ, and nothing moved. */
const sameInstant = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Date.parse(one) === Date.parse(other));

const sameWindow = ({ window: one }: Announcement, { window: other }: Announcement): boolean =>
  sameInstant(one?.startsAt, other?.startsAt) &&
  sameInstant(one?.endsAt, other?.endsAt) &&
  one?.precision === other?.precision;

/**
 * What is news in an announcement, beside what was said before; undefined where it is not one. The order of a post's details, its status
 * fields, "(Updated)" before the title, the sentence about the change and spaces are none. A body that did not come (a digest holds an
 * excerpt) changes nothing.
 */
export const updateNews = (before: Announcement, after: Announcement): UpdateNews | undefined => {
  const news = {
    // Words that hold no date any more say nothing of another one.
    window: after.window !== undefined && !sameWindow(before, after),
    title: titleSaid(before.title) !== titleSaid(after.title),
    body: after.body !== undefined && before.body !== undefined && sayings(before.body) !== sayings(after.body),
  };
  return news.window || news.title || news.body ? news : undefined;
};

/** The announcement that stands after another one came: what did not come stays. */
export const announcedNow = (before: Announcement, after: Announcement): Announcement => {
  const window = after.window ?? before.window;
  const body = after.body ?? before.body;
  return {
    title: plainTitle(after.title) || before.title,
    saidOn: after.saidOn,
    ...(window ? { window } : {}),
    ...(body === undefined ? {} : { body }),
  };
};
