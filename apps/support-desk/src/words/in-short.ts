import { withoutTurns } from './issue-title';

/** As much of a reply as shows that it is the right one. */
const longestShown = 280;

/** A reply in short: whole where it is, else whole words and an ellipsis. */
export function inShort(given: string): string {
  const words = withoutTurns(given);
  if (words.length <= longestShown) return words;
  const shown = words.slice(0, longestShown);
  return `${shown.slice(0, Math.max(shown.lastIndexOf(' '), longestShown / 2)).replace(/[\s,;:–—\ud800-\udbff-]{1,9}$/, '')}…`;
}
