/** Words that begin a sentence or a heading, and stand within one elsewhere. */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
