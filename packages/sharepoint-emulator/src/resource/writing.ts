import type { Media } from '../answers/media.js';
import { badQuery } from '../answers/sharepoint-error.js';

/** How an answer is written. */
export interface Writing {
  media: Media;
  /** Absolute, ends in `/_api/`. */
  apiUrl: string;
  /** Now, for Atom. */
  updatedAt: string;
  /** How deep below what was asked for, and how much has been opened there: one count for a whole answer. */
  depth?: number;
  opened?: { count: number };
}

/** What an answer may open below what it opens first. A tenant has limits of its own [M]; here four steps took seconds. */
const MOST_OPENED = 5000;

/** One step down an `$expand`. Throws where the answer grows beyond what one request may ask for. */
export function stepDown(writing: Writing): Writing {
  const depth = (writing.depth ?? 0) + 1;
  const { opened } = writing;
  if (depth > 1 && opened) {
    opened.count += 1;
    if (opened.count > MOST_OPENED)
      throw badQuery(
        `The $expand of this request opens more than ${String(MOST_OPENED)} things below what it opens first. Ask for less at a time.`,
      );
  }
  return { ...writing, depth };
}
