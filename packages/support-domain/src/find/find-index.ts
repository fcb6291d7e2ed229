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

/**
 * Issues by their words. Opaque: made with `openFindIndex`, filled with `putIssue` or `indexInSlices`, asked with
 * `searchIssues`. A slot is one version of one issue; a changed issue gets a new slot, its old one is dead, and the dead are
 * cleared out when they are half as many as the living.
 */
export interface FindIndex {
  readonly lists: ListWords;
  /** For each word, its slots and weights: `slot * 8 + weight`. */
  readonly postings: Map<string, number[]>;
  /** The words in order, so that those with one beginning stand together. */
  vocabulary: string[];
  /** Words that came since `vocabulary` was put in order. */
  newWords: string[];
  /** The number of the issue in each slot; 0 where it is dead. */
  readonly numbers: number[];
  readonly slots: Map<number, number>;
}

/** An empty index. `lists`: the words of TMU's own areas and causes. */
export function openFindIndex(lists: ListWords = {}): FindIndex {
  return { lists, postings: new Map(), vocabulary: [], newWords: [], numbers: [], slots: new Map() };
}

function weighedWords({ number, issue }: NumberedIssue, lists: ListWords): Map<string, number> {
  const words = new Map<string, number>([[String(number), numberWeight]]);
  const say = (word: string, weight: number): void => {
    if ((words.get(word) ?? 0) < weight) words.set(word, weight);
  };
  for (const { text, weight } of findableTexts(issue, lists)) {
    const { meanings, said } = readText(text);
    // A name means nothing.
    if (weight < 6) for (const meaning of meanings) say(meaning, weight);
    for (const word of said) {
      if (words.size >= mostWords) return words;
      say(word, weight);
    }
  }
  return words;
}

/** What a text is found by. */
interface ReadText {
  /** What it means has a sign in front that no word has: "=sign in" for "login". */
  meanings: readonly string[];
  said: readonly string[];
}

/** Kinds, channels, days, names: the short texts of 5,000 issues are some hundred, again and again. */
const shortTexts = new Map<string, ReadText>();
const shortText = 60;

function readText(text: string): ReadText {
  const before = text.length < shortText ? shortTexts.get(text) : undefined;
  if (before) return before;
  const all = foldedWords(text);
  const said = all.flatMap((word, at): string[] => {
    const kept = word.slice(0, longestWord);
    if (!/\d/.test(kept)) return [kept];
    // "8004 0217" is found by 80040217, and AADSTS50058 by 50058.
    const code = otherCode(kept) ?? numberOfCode(kept) ?? joinedCode(kept.replace(/^0x/, ''), all[at + 1] ?? '');
    return code ? [kept, code] : [kept];
  });
  const meanings = similarWords(text, searched).flatMap(({ meaning }) => (meaning[0] === '=' ? [meaning] : []));
  const read = { meanings, said };
  if (text.length >= shortText) return read;
  if (shortTexts.size > 5_000) shortTexts.clear();
  shortTexts.set(text, read);
  return read;
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
    if (kept === 0) postings.delete(word);
    else if (kept < places.length) postings.set(word, places.slice(0, kept));
  }
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
export function putIssue(index: FindIndex, row: NumberedIssue): void {
  dropIssue(index, row.number);
  const slot = index.numbers.push(row.number) - 1;
  index.slots.set(row.number, slot);
  for (const [word, weight] of weighedWords(row, index.lists)) {
    const places = index.postings.get(word);
    if (places) places.push(slot * 8 + weight);
    else {
      index.postings.set(word, [slot * 8 + weight]);
      index.newWords.push(word);
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
