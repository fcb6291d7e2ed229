import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdateWindow } from '../microsoft-update.js';
import { daysOfWindow } from '../windows.js';
import { dateOf } from '../../working-time/epoch-minutes.js';

/**
 * One wording of a date, as the public wrote it in a post, a digest, a roadmap or release notes. `publishedOn` is the day of the
 * version that holds the words, or near it where the page names none. `source` is the post's id where the place showed it, else
 * the public repository, the roadmap's id, or what the page is.
 */
export interface Wording {
  kind: 'ordinary' | 'trap';
  publishedOn: string;
  source: string;
  /**
   * What a careful person takes from the words and that day, judged before any reader saw them: days in London and how exactly they
   * are known (`2026-05-11..2026-05-20 part-of-month`, `2026-05-05 day`), instants in UTC (`2026-05-05T17:00Z`), `ask` and what is
   * to be asked, or `none` where they hold no date.
   */
  means: string;
  words: string;
}

/** A collection of wordings, from a file of five columns beside this one. Lines of one wording are parted by a pilcrow. */
export const readWordings = (name: string): readonly Wording[] =>
  readFileSync(join(__dirname, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [kind, publishedOn, source, means, words] = line.split('\t') as [Wording['kind'], ...string[]];
      return { kind, publishedOn: publishedOn!, source: source!, means: means!, words: words!.replaceAll('¶', '\n') };
    });

/** A window in the notation of `means`. */
export const meansOf = (window: UpdateWindow): string => {
  if (window.precision === 'instant') {
    const [from, to] = [window.startsAt.slice(0, 16), window.endsAt.slice(0, 16)];
    return Date.parse(window.endsAt) - Date.parse(window.startsAt) <= 60_000 ? `${from}Z` : `${from}Z..${to}Z`;
  }
  const [first, last] = daysOfWindow(window).map(dateOf) as [string, string];
  return `${first === last ? first : `${first}..${last}`} ${window.precision}`;
};

/** How a reader did on a wording. `wrong` is a window that the words do not mean; the rest loses nothing, since a person is asked. */
export type Verdict = 'right' | 'asked' | 'not-read' | 'wrong';

export const verdictOn = (means: string, read: { outcome: string; window?: UpdateWindow | undefined }): Verdict => {
  const isWindow = !means.startsWith('ask ') && means !== 'none';
  if (read.outcome === 'read') return isWindow && meansOf(read.window!) === means ? 'right' : 'wrong';
  if (!isWindow) return 'right';
  return read.outcome === 'asked' ? 'asked' : 'not-read';
};
