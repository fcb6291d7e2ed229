import { settleWords, type FindIndex } from './find-index.js';
import { isBetween } from '../recall/similar-words.js';
import { stem } from '../recall/stem.js';
import { firstAfter } from './first-after.js';
import { foldedWords } from './fold-text.js';
import { meaningOf, meantBy, otherCode } from './forgive.js';
import { dateOfFigures, joinedCode, otherSpellings, withoutOrdinal, type OtherWords } from './other-writings.js';
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

/**
 * "logs me out" asks for a log-out: the last word alone may be the beginning of a longer one.
 * "issue 41" and "#41" ask for 41: "issue" in front of a number is not looked for.
 */
const wordsToFind = (query: string): string[] => {
  const words = foldedWords(textFromOutside(query).slice(0, 500));
  const asked = words.filter(
    (word, i) =>
      !(/^issues?$/.test(word) && /^\d+$/.test(words[i + 1] ?? '')) && !(words.length > i + 1 && isBetween(word)),
  );
  return [...new Set(asked.map((word) => otherCode(word) ?? withoutOrdinal(word)))].slice(0, mostWords);
};

/** One thing that is asked for: a word, or several that mean one thing together ("sign in", "12/03/2026"), and other ways to say it. */
interface Term {
  typed: readonly string[];
  others: readonly OtherWords[];
  meaning?: string | undefined;
}

/** Words that are one thing, and how else that is written: two with one meaning, the halves of a code, a date in figures, one word in two. */
function together(words: readonly string[], isKnown: (word: string) => boolean, hasFigures: boolean): Term | undefined {
  const date = hasFigures ? (dateOfFigures(words.slice(0, 3)) ?? dateOfFigures(words.slice(0, 2))) : undefined;
  if (date) return { typed: words.slice(0, date.length), others: [date] };
  const [first, second] = words;
  if (first === undefined || second === undefined) return undefined;
  const code = joinedCode(first, second);
  if (code) return { typed: [first, second], others: [[code]] };
  const meaning = meaningOf(first, second);
  const joined = first + second;
  const others = second.length > 2 && isKnown(joined) ? [[joined]] : [];
  return meaning || others.length > 0 ? { typed: [first, second], others, meaning } : undefined;
}

/** The words of a query, some together where they are one thing. */
function termsOf(asked: readonly string[], isKnown: (word: string) => boolean, hasFigures: boolean): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < asked.length;) {
    const term = together(asked.slice(at, at + 3), isKnown, hasFigures) ?? {
      typed: [asked[at]!],
      others: otherSpellings(asked[at]!),
      meaning: meaningOf(asked[at]!),
    };
    terms.push(term);
    at += term.typed.length;
  }
  return terms;
}

/** What may end a word of two with fewer than three letters: "lookup", "signin". */
const shortEnd = /^(?:by|in|on|up)$/;
/** "20mb", "http502": where letters and figures meet, either half may be short. */
const figuresMeet = /^(?:\d+(?=\p{L}+$)|\p{L}+(?=\d+$))/u;

/** A word that nobody wrote, as the two that somebody did: "dropdown" for "drop-down"; or without its "in": "insufficient". */
function halvesOf(word: string, isKnown: (word: string) => boolean): OtherWords[] {
  const plain = /^(?:in|un|im|dis|non)(\p{L}{5,})$/u.exec(word)?.[1];
  const halves: OtherWords[] = plain && isKnown(plain) ? [[plain]] : [];
  const meet = figuresMeet.exec(word)?.[0].length;
  for (let at = meet ?? 3; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const isLongEnough = at === meet || second.length > 2 || shortEnd.test(second);
    if (isLongEnough && isKnown(first) && isKnown(second)) halves.push([first, second]);
  }
  return halves;
}

type Says = (place: number, word: string) => number;
type Said = Uint8Array<ArrayBuffer>;

/** Takes what the issues with these words say of them into `best`, where it is more than what is known. */
function take(index: FindIndex, words: Iterable<string>, says: Says, best: Said): Said {
  for (const word of words) {
    for (const place of index.postings.get(word) ?? [])
      best[place >> 3] = Math.max(best[place >> 3]!, says(place & 7, word));
  }
  return best;
}

function* beginningWith(vocabulary: readonly string[], beginning: string): Generator<string> {
  let at = firstAfter(vocabulary.length, (place) => vocabulary[place]! < beginning);
  for (; vocabulary[at]?.startsWith(beginning); at += 1) yield vocabulary[at]!;
}

/** Other forms of a word: "hearing" for "hearings". */
function* formsOf(vocabulary: readonly string[], asked: string): Generator<string> {
  const root = stem(asked);
  for (const word of beginningWith(vocabulary, root.slice(0, Math.max(3, root.length - 1))))
    if (stem(word) === root) yield word;
}

/** What all of these say together: the least, and nothing where one of them says nothing. */
const bothOf = (a: Said, b: Said): Said => a.map((said, slot) => Math.min(said, b[slot]!));
const isAny = (said: Said): boolean => said.some(Boolean);

/** For each slot the best that one term of the query says about it, as it is typed first, then in other words; and whether it is guessed. */
function weigh(
  index: FindIndex,
  vocabulary: readonly string[],
  term: Term,
  isKnown: (word: string) => boolean,
): { said: Said; isGuess: boolean } {
  // What is meant says less than what is typed, whatever it stands in; another form of it nearly as much.
  const other = (weight: number): number => 1 + (weight >> 1);
  const form = (weight: number): number => weight + wholeWord;
  const sayOf = (words: readonly string[], find: (word: string, none: Said) => Said): Said =>
    words.map((word) => find(word, new Uint8Array(index.numbers.length))).reduce(bothOf);
  let said = sayOf(term.typed, (asked, none) => {
    const typed = (weight: number, word: string): number => weight + (word === asked ? wholeWord + 1 : 4);
    const best = take(index, beginningWith(vocabulary, asked), typed, none);
    return asked.length > 3 ? take(index, formsOf(vocabulary, asked), form, best) : best;
  });
  const [only = '', second] = term.typed;
  const isUnknown = second === undefined && !isAny(said) && !term.others.some(([word]) => isKnown(word!));
  const halves = isUnknown ? halvesOf(only, isKnown) : [];
  // "permisions": what means the same is found all the same.
  const meant = isUnknown && !term.meaning ? meantBy(only, vocabulary) : [];
  const meanings = [term.meaning, ...meant.map((word) => meaningOf(word))].flatMap((one) => one ?? []);
  const alike = take(index, meanings, other, new Uint8Array(index.numbers.length));
  // "Not in" stands in half of all issues, a word here and a word there: two that mean something together must stand together.
  said = said.map((most, slot) => (second !== undefined && term.meaning && !alike[slot] ? 0 : most || alike[slot]!));
  for (const words of [...term.others, ...halves]) {
    // "drop-down" and "dropdown" are one word.
    const says = words.join('') === term.typed.join('') ? form : other;
    const otherwise = sayOf(words, (word, none) =>
      take(index, word.length > 3 ? formsOf(vocabulary, word) : [word], says, none),
    );
    said = said.map((most, slot) => Math.max(most, otherwise[slot]!));
  }
  // Nobody types a long word by chance: with a slip in it it is as good as typed, and one beside it may be wrong.
  return { said: take(index, meant, (weight) => weight + 2, said), isGuess: meant.length > 0 && only.length < 7 };
}

/**
 * Searches as one types: every word of the query must begin a word of the issue, in any order, whatever its case or accents; or be
 * another form of one ("hearings"), mean the same ("login" and "sign in"), or, where there is no such word at all, be typed with a
 * slip ("pasword"). Where nothing has all of three words or more, some of them may be wrong. What stands there as it was typed comes
 * first. A query without a word finds nothing: the screen then shows everything by its filters.
 */
export function searchIssues(index: FindIndex, query: string, limit = 100): FoundIssues {
  const vocabulary = settleWords(index);
  const asked = wordsToFind(query);
  if (asked.length === 0) return { numbers: [], total: 0 };
  const count = index.numbers.length;
  // Whether somebody wrote it: the word, or one that it begins.
  const isKnown = (word: string): boolean => !formsOf(vocabulary, word).next().done;
  const terms = termsOf(asked, isKnown, /\d[/.-]\d/.test(query));
  const weighed = terms.map((term) => weigh(index, vocabulary, term, isKnown));
  const bests = weighed.map(({ said }) => said);
  const found = new Float64Array(count);
  // What a word says: more the fewer issues have it, and most where none has.
  let says: number[] = [];
  let total = 0;
  // Nothing has all of them: one of three may be wrong or guessed, of more half of them, but never a number, and not most of what is said.
  for (let wrong = 0; wrong <= terms.length / (terms.length > 3 ? 2 : 3) && total === 0; wrong += 1) {
    if (wrong === 1)
      says = bests.map((best) =>
        Math.log2((2 * index.slots.size) / (1 + best.filter((one, slot) => one && index.numbers[slot]).length)),
      );
    const least = says.reduce((sum, one) => sum + one, 0) * (wrong > 1 && wrong * 2 >= terms.length ? 0.5 : 0.3);
    for (let slot = 0; slot < count; slot += 1) {
      const number = index.numbers[slot]!;
      let sum = 0;
      let left = wrong;
      let said = 0;
      for (let at = 0; at < bests.length; at += 1) {
        const best = bests[at]![slot]!;
        sum += best;
        if (best) said += says[at] ?? 1;
        if (!best || (wrong && weighed[at]!.isGuess))
          left -= !best && /\d\d|^\d$/.test(terms[at]!.typed[0]!) ? count : 1;
      }
      // One number holds score and issue number, so that the machine's own sort does it: a comparator over 30,000 takes far longer.
      if (left >= 0 && number > 0 && said > least) found[total++] = sum * 2 ** 32 + number;
    }
  }
  const sorted = found.subarray(0, total).sort();
  const numbers: number[] = [];
  for (let i = total - 1; i >= 0 && numbers.length < limit; i -= 1) numbers.push(sorted[i]! % 2 ** 32);
  return { numbers, total };
}
