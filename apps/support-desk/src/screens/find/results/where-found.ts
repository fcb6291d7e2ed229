import { findableTexts, foldedWords, matchPlaces, type Issue } from '@tms-support/support-domain';

const around = 60;

/** The part of a long text around its first match, cut between words where it can be. */
function cutAround(text: string, start: number, end: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= around * 2) return line;
  // Spaces were drawn together, so the place is looked for again from about where it was.
  const from = Math.max(0, start - around);
  const until = Math.min(text.length, end + around);
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const last = until === text.length ? until : text.lastIndexOf(' ', until);
  const part = text.slice(Math.min(first, start), Math.max(last, end)).replace(/\s+/g, ' ').trim();
  return `${first > 0 ? '… ' : ''}${part}${last < text.length ? ' …' : ''}`;
}

/**
 * Where the words were found, if what is shown of an issue does not say it all: the text that says most, cut around the match.
 * `shown` are the texts that stand on the row.
 */
export function whereFound(issue: Issue, words: string, shown: readonly string[]): string | undefined {
  const missing = foldedWords(words).filter((word) => !shown.some((text) => matchPlaces(text, word).length > 0));
  if (missing.length === 0) return undefined;
  for (const { text } of findableTexts(issue)) {
    if (shown.includes(text)) continue;
    const place = missing.flatMap((word) => matchPlaces(text, word))[0];
    if (place) return cutAround(text, place.start, place.end);
  }
  return undefined;
}
