/** Words that are written one after another, to be looked up. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(' '));
