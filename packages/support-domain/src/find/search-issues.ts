import { settleWords, type FindIndex } from './find-index.js';
import { foldedWords } from './fold-text.js';
import { textFromOutside } from '../text-from-outside.js';

/** What a search found. */
export interface FoundIssues {
  /** Numbers of the issues, best first, the newest first among equals; at most `limit`. */
  numbers: readonly number[];
  /** How many there are in all. */
  total: number;
}

/** Words of a query that count; nobody types more. */
const mostWords = 12;
/** A whole word says more than the beginning of a longer one. */
const wholeWord = 8;

/** The first word in order that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "issue 41" and "#41" ask for 41: "issue" in front of a number is not looked for. */
const wordsToFind = (query: string): string[] => {
  const words = foldedWords(textFromOutside(query).slice(0, 500));
  const asked = words.filter((word, i) => !(/^issues?$/.test(word) && /^\d+$/.test(words[i + 1] ?? '')));
  return [...new Set(asked)].slice(0, mostWords);
};

/** For each slot the best that one word of the query says about it. */
function weigh(index: FindIndex, vocabulary: readonly string[], asked: string): Uint8Array {
  const best = new Uint8Array(index.numbers.length);
  for (let i = firstFrom(vocabulary, asked); i < vocabulary.length && vocabulary[i]!.startsWith(asked); i += 1) {
    const whole = vocabulary[i] === asked ? wholeWord : 0;
    const places = index.postings.get(vocabulary[i]!)!;
    for (let p = 0; p < places.length; p += 1) {
      const place = places[p]!;
      const slot = place >> 3;
      const says = (place & 7) + whole;
      if (best[slot]! < says) best[slot] = says;
    }
  }
  return best;
}

/**
 * Searches as one types: every word of the query must begin a word of the issue, in any order, whatever its case or accents. A
 * query without a word finds nothing: the screen then shows everything by its filters.
 */
export function searchIssues(index: FindIndex, query: string, limit = 100): FoundIssues {
  const vocabulary = settleWords(index);
  const asked = wordsToFind(query);
  if (asked.length === 0) return { numbers: [], total: 0 };
  const count = index.numbers.length;
  let sums: Uint16Array | undefined;
  for (const word of asked) {
    const best = weigh(index, vocabulary, word);
    if (!sums) sums = Uint16Array.from(best);
    else
      for (let slot = 0; slot < count; slot += 1)
        sums[slot] = sums[slot]! > 0 && best[slot]! > 0 ? sums[slot]! + best[slot]! : 0;
  }
  // One number holds score and issue number, so that the machine's own sort does it: a comparator over 30,000 takes far longer.
  const found = new Float64Array(count);
  let total = 0;
  for (let slot = 0; slot < count; slot += 1) {
    const number = index.numbers[slot]!;
    if (sums![slot]! > 0 && number > 0) found[total++] = sums![slot]! * 2 ** 32 + number;
  }
  const sorted = found.subarray(0, total).sort();
  const numbers: number[] = [];
  for (let i = total - 1; i >= 0 && numbers.length < limit; i -= 1) numbers.push(sorted[i]! % 2 ** 32);
  return { numbers, total };
}
