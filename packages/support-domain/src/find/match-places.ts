import { foldedWords, foldWithPlaces } from './fold-text.js';

/** A stretch of a text, `end` not in it, in UTF-16 units. */
export interface TextPlace {
  start: number;
  end: number;
}

/** Where the words of a query begin words of a text, for the screen to mark; in order, none over another. */
export function matchPlaces(text: string, query: string): TextPlace[] {
  const asked = [...new Set(foldedWords(query.slice(0, 500)))];
  if (asked.length === 0) return [];
  const { folded, places } = foldWithPlaces(text);
  const found: TextPlace[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)) {
    const word = match[0];
    const longest = asked.reduce((most, begin) => {
      const length = lengthOfBeginning(word, begin);
      return Math.max(most, length);
    }, 0);
    if (longest > 0) found.push({ start: places[match.index]!, end: places[match.index + longest]! });
  }
  return found;
}

/** How many characters of a word (apostrophes with them) a beginning covers; 0 where the word does not begin so. */
function lengthOfBeginning(word: string, begin: string): number {
  let at = 0;
  for (let i = 0; i < begin.length; i += 1, at += 1) {
    if (word[at] === "'") at += 1;
    if (word[at] !== begin[i]) return 0;
  }
  return at;
}
