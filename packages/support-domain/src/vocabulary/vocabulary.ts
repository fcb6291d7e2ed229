/** What stands in lists for one code of a vocabulary. */
export interface StoredWord {
  /** What is written into a cell of a list, and read there by people. */
  stored: string;
  /** In a cell of a rule, where several stand beside each other, split at commas: for a `stored` that has a comma in it. */
  inRules?: string;
  /** What was written once, newest first. It is read for ever and written no more: rows that hold it are never gone over. */
  was?: readonly string[];
}

/** Codes of one kind, each with its words. Adding a code is adding a line: schemas, lists, filters and screens take it from here. */
export type Vocabulary<C extends string = string, W extends StoredWord = StoredWord> = Readonly<Record<C, W>>;

/** The codes, in the order in which they are offered. */
export const codesOf = <C extends string>(vocabulary: Vocabulary<C>): [C, ...C[]] =>
  Object.keys(vocabulary) as [C, ...C[]];

/** How words are compared: capitals do not matter, nor whether "face to face" has its hyphens. */
export const foldWord = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-');

/** Every word of this code that a list may hold, today's first. A filter asks for all of them. */
export const everyWordOf = ({ stored, was = [] }: StoredWord): readonly string[] => [stored, ...was];

/** The word in a cell of a rule. */
export const wordInRules = ({ stored, inRules = stored }: StoredWord): string => inRules;

/** The word in a cell of a rule for a code that may be of a version to come, which is then shown as it is. */
export function ruleWordOf(vocabulary: Vocabulary, code: string): string {
  const word = (vocabulary as Readonly<Record<string, StoredWord | undefined>>)[code];
  return word ? wordInRules(word) : code;
}

/**
 * The code that a text stands for: by any word that was ever stored for it, in a list or in a rule, or by the code itself, which an
 * import or a flow may write. Undefined for any other text.
 */
export function codeOfWord<C extends string>(vocabulary: Vocabulary<C>, text: string): C | undefined {
  const wanted = foldWord(text);
  // Today's words come before earlier ones: one that was given to another code since is that code's.
  const today = (Object.entries(vocabulary) as [C, StoredWord][]).find(([code, word]) =>
    [code, word.stored, wordInRules(word)].some((one) => foldWord(one) === wanted),
  );
  if (today) return today[0];
  const once = (Object.entries(vocabulary) as [C, StoredWord][]).find(([, { was = [] }]) =>
    was.some((one) => foldWord(one) === wanted),
  );
  return once?.[0];
}

/** One part of a vocabulary's words, by code: for a list of choices. */
export function wordsOf<C extends string, W extends StoredWord>(
  vocabulary: Vocabulary<C, W>,
  pick: (word: W) => string = ({ stored }) => stored,
): Readonly<Record<C, string>> {
  const entries = Object.entries(vocabulary) as [C, W][];
  return Object.fromEntries(entries.map(([code, word]) => [code, pick(word)])) as Record<C, string>;
}
