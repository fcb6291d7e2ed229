/** One word, number or mark of a text, with its place. */
export interface Token {
  /** In small letters. */
  text: string;
  /** As it was written: "May" is a month where "may" is none. */
  written: string;
  from: number;
  until: number;
}

/** One way of writing: hyphens that do not break, dashes, soft hyphens and wide spaces are what people paste. Lines stay. */
export const plainText = (words: string): string =>
  words
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** The words, numbers and marks of a plain text, in the time of one walk through it. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[a-z0-9]+|[^\sa-z0-9]/gi)].map(({ 0: written, index }) => ({
    text: written.toLowerCase(),
    written,
    from: index,
    until: index + written.length,
  }));

/** The text at a place, or an empty one beyond the ends: what is not there is no word that anybody looks for. */
export const at = (tokens: readonly Token[], place: number): string => tokens[place]?.text ?? '';

/** The number at a place, where it is digits alone and no more than so many. */
export const numberAt = (tokens: readonly Token[], place: number, mostDigits = 4): number | undefined => {
  const text = at(tokens, place);
  return /^\d+$/.test(text) && text.length <= mostDigits ? Number(text) : undefined;
};

/** Whether two tokens stand with nothing between them. */
export const touches = (tokens: readonly Token[], place: number): boolean =>
  tokens[place] !== undefined && tokens[place - 1]?.until === tokens[place].from;

/** What was found from one place on, and the first place after it. */
export interface Found<T> {
  value: T;
  next: number;
}

/** The first place that is not one of these marks and words. */
export const skip = (tokens: readonly Token[], place: number, ...texts: readonly string[]): number => {
  let next = place;
  // No more than a few: whoever writes a hundred commas writes no date.
  while (next < place + 4 && texts.includes(at(tokens, next))) next += 1;
  return next;
};
