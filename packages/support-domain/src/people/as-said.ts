/** The first code whose words are in a text. */
export const asSaid = <C>(table: readonly (readonly [RegExp, C])[], text: string): C | undefined =>
  table.find(([words]) => words.test(text))?.[1];
