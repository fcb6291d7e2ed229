import { entryWords } from '../vocabulary/causes.js';
import { shippedAreas, shippedCauses } from '../vocabulary/words/causes.js';
import type { ListEntry } from '../vocabulary/shapes/list-entry.js';
import { detailLines, type DetailFact } from './issue-facts.js';
import type { SeenDetails } from './seen.js';

/** The words of TMU's own lists; what is left out is as shipped. */
export interface ListWords {
  areas?: readonly ListEntry[];
  causes?: readonly ListEntry[];
}

/** A fact as it is stored; undefined where it is blank. */
export function detailOf(details: SeenDetails | undefined, fact: DetailFact): string | undefined {
  const text = fact.startsWith('error.')
    ? details?.error?.[fact.slice('error.'.length) as keyof NonNullable<SeenDetails['error']>]
    : details?.[fact as Exclude<keyof SeenDetails, 'error'>];
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The same as people read it: an area and a cause by their words in TMU's lists. Days and instants are as they are stored. */
export function detailText(details: SeenDetails, fact: DetailFact, lists: ListWords = {}): string | undefined {
  const text = detailOf(details, fact);
  if (text === undefined) return undefined;
  const { holds } = detailLines[fact];
  if (holds === 'an area') return entryWords(lists.areas ?? shippedAreas, text);
  return holds === 'a cause' ? entryWords(lists.causes ?? shippedCauses, text) : text;
}
