import { codeOfWord, codesOf, type Vocabulary } from '@tms-support/support-domain';
import { bad, good, isBlank, type CellCodec } from './cell.js';

/** The words that a column offers: today's, and none that was stored once. */
export const choicesOf = (words: Vocabulary): readonly string[] => codesOf(words).map((code) => words[code]!.stored);

const oneOf = (words: Vocabulary): string => `This cell must be one of: ${choicesOf(words).join('; ')}.`;

/** One of the choices: words in the list, codes in the program. */
export function choiceCodec<C extends string>(words: Vocabulary<C>): CellCodec<C> {
  return {
    read(cell) {
      if (isBlank(cell)) return good<C>(undefined);
      const code = typeof cell === 'string' ? codeOfWord(words, cell) : undefined;
      return code === undefined ? bad(oneOf(words)) : good(code);
    },
    write: (value) => (value === undefined ? null : words[value].stored),
  };
}

/** Any number of the choices. SharePoint gives `null` for none (measured on a tenant), never an empty array. */
export function choicesCodec<C extends string>(words: Vocabulary<C>): CellCodec<readonly C[]> {
  return {
    read(cell) {
      if (isBlank(cell)) return good<readonly C[]>([]);
      // Text or a list. Anything else is not made into text: an object may have none, and String would throw.
      if (!Array.isArray(cell) && typeof cell !== 'string') return bad(oneOf(words));
      const cells: unknown[] = Array.isArray(cell) ? cell : cell.split(/;#|;/).filter((text) => text.trim() !== '');
      const read = cells.map((one) => (typeof one === 'string' ? codeOfWord(words, one) : undefined));
      const known = read.filter((code): code is C => code !== undefined);
      return known.length === read.length ? good<readonly C[]>(known) : bad(oneOf(words));
    },
    write: (value) => (value ?? []).map((code) => words[code].stored),
  };
}
