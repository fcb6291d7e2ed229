import { settleWords, type FindIndex } from './find-index.js';
import { stem } from '../recall/stem.js';
import { foldedWords } from './fold-text.js';
import { alikeOf, meantBy, otherCode } from './forgive.js';
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
  return [...new Set(asked.map((word) => otherCode(word) ?? word))].slice(0, mostWords);
};

/** One thing that is asked for: a word, or two that mean one thing together ("sign in"). */
type Term = readonly string[];

/** The words of a query, two together where they are one thing in our words that mean the same. */
function termsOf(asked: readonly string[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < asked.length; at += 1) {
    const pair = asked.slice(at, at + 2);
    if (pair.length === 2 && alikeOf(pair.join(' ')).length > 0) {
      terms.push(pair);
      at += 1;
    } else terms.push([asked[at]!]);
  }
  return terms;
}

type Says = (place: number, word: string) => number;

/** Takes what the issues with these words say of them into `best`, where it is more than what is known. */
function take(index: FindIndex, words: Iterable<string>, says: Says, best: Uint8Array): boolean {
  let isAny = false;
  for (const word of words) {
    const places = index.postings.get(word)!;
    for (let p = 0; p < places.length; p += 1) {
      const place = places[p]!;
      const slot = place >> 3;
      const said = says(place & 7, word);
      if (best[slot]! < said) best[slot] = said;
      isAny = true;
    }
  }
  return isAny;
}

function* beginningWith(vocabulary: readonly string[], beginning: string): Generator<string> {
  for (let i = firstFrom(vocabulary, beginning); i < vocabulary.length && vocabulary[i]!.startsWith(beginning); i += 1)
    yield vocabulary[i]!;
}

/** Other forms of a word: "hearing" for "hearings". */
function* formsOf(vocabulary: readonly string[], asked: string): Generator<string> {
  const root = stem(asked);
  for (const word of beginningWith(vocabulary, root.slice(0, Math.max(3, root.length - 1))))
    if (stem(word) === root) yield word;
}

/** What all of these say together: the least, and nothing where one of them says nothing. */
const bothOf = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((said, slot) => Math.min(said, b[slot]!));

/** For each slot the best that one term of the query says about it: as it is typed first, then in other words. */
function weigh(index: FindIndex, vocabulary: readonly string[], term: Term): Uint8Array {
  const count = index.numbers.length;
  // What is meant says less than what is typed, whatever it stands in.
  const other = (): number => 1;
  const each = term.map((asked) => {
    const best = new Uint8Array(count);
    const isTyped = take(
      index,
      beginningWith(vocabulary, asked),
      (weight, word) => weight + 1 + (word === asked ? wholeWord : 0),
      best,
    );
    const isOther = asked.length > 3 && take(index, formsOf(vocabulary, asked), other, best);
    return { asked, best, isKnown: isTyped || isOther };
  });
  const literal = each.map(({ best }) => best).reduce(bothOf);
  const alike = alikeOf(term.join(' '));
  for (const words of alike) {
    const all = words.map((word) => {
      const best = new Uint8Array(count);
      take(index, word.length > 3 ? formsOf(vocabulary, word) : index.postings.has(word) ? [word] : [], other, best);
      return best;
    });
    const together = all.reduce(bothOf);
    for (let slot = 0; slot < count; slot += 1) if (literal[slot]! < together[slot]!) literal[slot] = together[slot]!;
  }
  const [only] = each;
  if (term.length === 1 && !only!.isKnown && alike.length === 0)
    take(index, meantBy(only!.asked, vocabulary), other, literal);
  return literal;
}

/**
 * Searches as one types: every word of the query must begin a word of the issue, in any order, whatever its case or accents; or be
 * another form of one ("hearings"), mean the same ("login" and "sign in"), or, where there is no such word at all, be typed with a
 * slip ("pasword"). What stands there as it was typed comes first. A query without a word finds nothing: the screen then shows everything by its filters.
 */
export function searchIssues(index: FindIndex, query: string, limit = 100): FoundIssues {
  const vocabulary = settleWords(index);
  const asked = wordsToFind(query);
  if (asked.length === 0) return { numbers: [], total: 0 };
  const count = index.numbers.length;
  let sums: Uint16Array | undefined;
  for (const term of termsOf(asked)) {
    const best = weigh(index, vocabulary, term);
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
