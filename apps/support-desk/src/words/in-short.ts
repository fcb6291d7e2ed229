/** As much of a reply as shows that it is the right one. */
const longestShown = 280;

/** A reply in short: whole where it is, else whole words and an ellipsis. */
export const inShort = (words: string): string =>
  words.length > longestShown ? `${words.slice(0, longestShown).replace(/\s+\S*$/, '')}…` : words;
