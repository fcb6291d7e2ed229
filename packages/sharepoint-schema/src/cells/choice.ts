import { bad, good, isBlank, type CellCodec } from './cell.js';

/** Domain codes with the plain words that stand in the list. */
export type ChoiceWords<C extends string> = Readonly<Record<C, string>>;

const fold = (text: string): string => text.trim().toLowerCase();

function codesByWords<C extends string>(words: ChoiceWords<C>): ReadonlyMap<string, C> {
  const entries = Object.entries(words) as [C, string][];
  // The code itself is read too: an import or a flow may write it.
  return new Map(
    entries.flatMap(([code, text]) => [
      [fold(text), code],
      [fold(code), code],
    ]),
  );
}

const oneOf = (words: ChoiceWords<string>): string => `This cell must be one of: ${Object.values(words).join('; ')}.`;

/** One of the choices: words in the list, codes in the program. */
export function choiceCodec<C extends string>(words: ChoiceWords<C>): CellCodec<C> {
  const codes = codesByWords(words);
  return {
    read(cell) {
      if (isBlank(cell)) return good<C>(undefined);
      const code = typeof cell === 'string' ? codes.get(fold(cell)) : undefined;
      return code === undefined ? bad(oneOf(words)) : good(code);
    },
    write: (value) => (value === undefined ? null : words[value]),
  };
}

/** Any number of the choices. SharePoint gives `null` for none (measured on a tenant), never an empty array. */
export function choicesCodec<C extends string>(words: ChoiceWords<C>): CellCodec<readonly C[]> {
  const codes = codesByWords(words);
  return {
    read(cell) {
      if (isBlank(cell)) return good<readonly C[]>([]);
      // Text or a list. Anything else is not made into text: an object may have none, and String would throw.
      if (!Array.isArray(cell) && typeof cell !== 'string') return bad(oneOf(words));
      const cells: unknown[] = Array.isArray(cell) ? cell : cell.split(/;#|;/).filter((text) => text.trim() !== '');
      const read = cells.map((one) => (typeof one === 'string' ? codes.get(fold(one)) : undefined));
      const known = read.filter((code): code is C => code !== undefined);
      return known.length === read.length ? good<readonly C[]>(known) : bad(oneOf(words));
    },
    write: (value) => (value ?? []).map((code) => words[code]),
  };
}
