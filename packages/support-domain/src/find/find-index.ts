import { foldedWords } from './fold-text.js';
import { findableTexts, type ListWords, type NumberedIssue } from './findable-text.js';

/** How much the number itself says: above every word. */
const numberWeight = 7;
/** Words of one issue that are kept: a story longer than this is found by its first words. */
const mostWords = 2_000;
const longestWord = 40;

/**
 * Issues by their words. Opaque: made with `openFindIndex`, filled with `putIssue` or `indexInSlices`, asked with
 * `searchIssues`. A slot is one version of one issue; a changed issue gets a new slot and its old one is dead.
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
  for (const { text, weight } of findableTexts(issue, lists)) {
    for (const word of foldedWords(text)) {
      if (words.size >= mostWords) return words;
      const kept = word.slice(0, longestWord);
      if ((words.get(kept) ?? 0) < weight) words.set(kept, weight);
    }
  }
  return words;
}

/** Takes an issue out of the index. */
export function dropIssue(index: FindIndex, number: number): void {
  const slot = index.slots.get(number);
  if (slot === undefined) return;
  index.numbers[slot] = 0;
  index.slots.delete(number);
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
