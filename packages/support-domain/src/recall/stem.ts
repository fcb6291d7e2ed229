/**
 * The stem of an English word, roughly: "deleted", "deleting" and "deletes" are one. A shortened Porter: what matters is that
 * the forms of one word meet, not that the stem is a word.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size > 20_000) stems.clear();
  const stemmed = stemOf(word);
  stems.set(word, stemmed);
  return stemmed;
}

/** A desk says the same words again and again: 5,000 issues have 13,000, each some hundred times. */
const stems = new Map<string, string>();

function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  let stemmed = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  for (const ending of ['ation', 'ing', 'ed', 'ly', 'ment']) {
    if (
      stemmed.endsWith(ending) &&
      stemmed.length - ending.length >= 3 &&
      /[aeiouy]/.test(stemmed.slice(0, -ending.length))
    ) {
      stemmed = stemmed.slice(0, -ending.length).replace(/([bdfgmnprt])\1$/, '$1');
      break;
    }
  }
  // A note is no "not".
  return stemmed.length > 3 && stemmed !== 'note' ? stemmed.replace(/[ey]$/, '') : stemmed;
}
