import { foldedWords } from './fold-text.js';
import { numberOfCode, otherCode } from './forgive.js';
import { joinedCode } from './other-writings.js';
import type { ListWords } from '../issues/detail-text.js';
import { searched } from '../recall/alike-words.js';
import { similarWords } from '../recall/similar-words.js';
import { findableTexts, type NumberedIssue } from './findable-text.js';

/** How much the number itself says: above every word. */
const numberWeight = 7;
/** Words of one issue that are kept: a story longer than this is found by its first words. */
const mostWords = 2_000;
const longestWord = 40;

/** The slots that say a word, in turn, each with its weight: `slot * 8 + weight`. */
type Places = number[];

/**
 * Issues by their words. Opaque: made with `openFindIndex`, filled with `putIssue` or `indexInSlices`, asked with
 * `searchIssues`. A slot is one version of one issue; a changed issue gets a new slot, its old one is dead, and the dead are
 * cleared out when they are half as many as the living.
 */
export interface FindIndex {
  readonly lists: ListWords;
  readonly postings: Map<string, Places>;
  /** The words in order, so that those with one beginning stand together. */
  vocabulary: string[];
  /** Words that came since `vocabulary` was put in order. */
  newWords: string[];
  /** The number of the issue in each slot; 0 where it is dead. */
  readonly numbers: number[];
  readonly slots: Map<number, number>;
  /** Where the words of short texts stand: kinds, channels, days, names of 5,000 issues are some hundred, again and again. */
  readonly shortTexts: Map<string, readonly Places[]>;
}

/** An empty index. `lists`: the words of TMU's own areas and causes. */
export function openFindIndex(lists: ListWords = {}): FindIndex {
  return {
    lists,
    postings: new Map(),
    vocabulary: [],
    newWords: [],
    numbers: [],
    slots: new Map(),
    shortTexts: new Map(),
  };
}

const shortText = 60;

/** What a text is found by. What it means has a sign in front that no word has: "=sign in" for "login". A name means nothing. */
function wordsOf(text: string, isName: boolean): string[] {
  const words = isName
    ? []
    : similarWords(text, searched).flatMap(({ meaning }) => (meaning[0] === '=' ? [meaning] : []));
  const all = foldedWords(text);
  all.forEach((word, at) => {
    const kept = word.slice(0, longestWord);
    words.push(kept);
    if (!/\d/.test(kept)) return;
    // "8004 0217" is found by 80040217, and AADSTS50058 by 50058.
    const code = otherCode(kept) ?? numberOfCode(kept) ?? joinedCode(kept.replace(/^0x/, ''), all[at + 1] ?? '');
    if (code) words.push(code);
  });
  return words.length > mostWords ? [...new Set(words)].slice(0, mostWords) : words;
}

function placesOf({ postings, newWords }: FindIndex, word: string): Places {
  let places = postings.get(word);
  if (!places) {
    postings.set(word, (places = []));
    newWords.push(word);
  }
  return places;
}

function placesIn(index: FindIndex, text: string, isName: boolean): readonly Places[] {
  const { shortTexts } = index;
  // The same words mean something where they are no name.
  const key = isName ? `\n${text}` : text;
  const before = shortTexts.get(key);
  if (before) return before;
  const places = wordsOf(text, isName).map((word) => placesOf(index, word));
  if (shortTexts.size > 9_000) shortTexts.clear();
  if (text.length < shortText) shortTexts.set(key, places);
  return places;
}

/** Dead slots that are borne with: to go over every word for each change would cost a keystroke. */
const mostDead = 16;

/** Puts the living slots next to each other, and forgets words that only the dead had. */
function clearOut(index: FindIndex): void {
  const { numbers, slots, postings } = index;
  const moved = new Int32Array(numbers.length);
  let living = 0;
  numbers.forEach((number, slot) => {
    moved[slot] = number > 0 ? living : -1;
    if (number === 0) return;
    numbers[living] = number;
    slots.set(number, living);
    living += 1;
  });
  numbers.length = living;
  for (const [word, places] of postings) {
    let kept = 0;
    for (const place of places) {
      const slot = moved[place >> 3]!;
      if (slot >= 0) places[kept++] = slot * 8 + (place & 7);
    }
    places.length = kept;
    if (kept === 0) postings.delete(word);
  }
  // They would go on filling what is no longer asked.
  index.shortTexts.clear();
  index.vocabulary = index.vocabulary.filter((word) => postings.has(word));
  index.newWords = index.newWords.filter((word) => postings.has(word));
}

function letGo(index: FindIndex, number: number): void {
  const slot = index.slots.get(number);
  if (slot === undefined) return;
  index.numbers[slot] = 0;
  index.slots.delete(number);
}

/** Takes an issue out of the index. */
export function dropIssue(index: FindIndex, number: number): void {
  letGo(index, number);
  const dead = index.numbers.length - index.slots.size;
  if (dead > mostDead && dead * 2 > index.slots.size) clearOut(index);
}

/** Puts an issue into the index, in place of what it had of it. */
export function putIssue(index: FindIndex, { number, issue }: NumberedIssue): void {
  dropIssue(index, number);
  const slot = index.numbers.push(number) - 1;
  index.slots.set(number, slot);
  let count = 0;
  const say = (places: Places, weight: number): void => {
    const place = slot * 8 + weight;
    const at = places.length - 1;
    // Slots are filled in turn: what this one says already is the last.
    if (at < 0 || places[at]! < slot * 8) {
      places.push(place);
      count += 1;
    } else if (places[at]! < place) places[at] = place;
  };
  say(placesOf(index, String(number)), numberWeight);
  for (const { text, weight } of findableTexts(issue, index.lists)) {
    for (const places of placesIn(index, text, weight === 6)) {
      if (count >= mostWords) return;
      say(places, weight);
    }
  }
}

/** Puts the words that came since into order. Two sorted runs are merged: sorting all again would cost a keystroke. */
export function settleWords(index: FindIndex): readonly string[] {
  if (index.newWords.length === 0) return index.vocabulary;
  const { vocabulary: old } = index;
  const fresh = index.newWords.sort();
  const merged: string[] = [];
  let i = 0;
  for (const word of fresh) {
    while (i < old.length && old[i]! < word) merged.push(old[i++]!);
    merged.push(word);
  }
  while (i < old.length) merged.push(old[i++]!);
  index.vocabulary = merged;
  index.newWords = [];
  return merged;
}

/** How far the indexing has come. */
export interface IndexProgress {
  done: number;
  of: number;
}

/**
 * Fills an index a slice at a time, and gives way after each, so that the screen can answer a key in between:
 * `for (const progress of indexInSlices(index, rows)) await theScreen();` What is in can be searched already.
 */
export function* indexInSlices(
  index: FindIndex,
  rows: readonly NumberedIssue[],
  slice = 50,
): Generator<IndexProgress, FindIndex, void> {
  for (let done = 0; done < rows.length;) {
    const end = Math.min(done + slice, rows.length);
    while (done < end) putIssue(index, rows[done++]!);
    // Putting words in order goes over all of them: once for some thousands that came, not once a slice.
    if (index.newWords.length > 4_000 || done === rows.length) settleWords(index);
    yield { done, of: rows.length };
  }
  return index;
}
