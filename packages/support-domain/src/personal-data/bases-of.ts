const ends: readonly (readonly [end: RegExp, ...instead: string[]])[] = [
  [/ies$|ied$|ily$|iness$/, 'y'],
  // "pries" and "boxes": "prys" is not a plural.
  [/(?<![^aeiou]y|[sxz]|[cs]h)s$/, ''],
  [/es$/, ''],
  [/(?:ed|ing|ings|ers?|est)$/, '', 'e'],
  [/ly$/, '', 'le'],
  [/(?:ness|ful|less)$/, ''],
  [/(?:ments?|able|ity)$/, '', 'e'],
];
const begin = /^(?:un|re|non|pre|over|under|dis|mis|out|inter)(?=.{4})/;
const doubled = /(.)\1(?:ed|ing|ings|ers?|est)$/;
/** Endings of words that are hardly ever those of a name. */
const endsOfWords = /.{3}(?:tions?|sions?|ness|able|ible|ally|ility|ised|ized|ising|izing|ality|ology)$/;

/** What a word of English may be made from: "stopped" of "stop", "unticked" of "ticked". Three letters at least. */
export function basesOf(word: string): string[] {
  const bases = ends.flatMap(([end, ...instead]) =>
    end.test(word) ? instead.map((one) => word.replace(end, one)) : [],
  );
  if (doubled.test(word)) bases.push(word.replace(doubled, '$1'));
  if (begin.test(word)) bases.push(word.replace(begin, ''));
  return bases.filter((base) => base.length > 2 && base !== word);
}

export const hasEndOfWord = (word: string): boolean => endsOfWords.test(word);
