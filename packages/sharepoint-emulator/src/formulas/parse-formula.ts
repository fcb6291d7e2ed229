/** A formula of a calculated column or a validation, parsed. */
export type Formula =
  | { kind: 'value'; value: number | string | boolean }
  | { kind: 'column'; name: string }
  | { kind: 'call'; name: string; args: readonly Formula[] }
  | { kind: 'binary'; operator: string; left: Formula; right: Formula }
  | { kind: 'negate'; inner: Formula };

/** The formula cannot be read. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\[[^\]]+\])|(\d+(?:\.\d+)?)|(<>|<=|>=|[-+*/^&=<>(),;%])|([\p{L}_][\p{L}\p{N}_.]*))/uy;

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      if (text.slice(from).trim() === '') break;
      throw new FormulaError(`The formula cannot be read from "${text.slice(from, from + 20)}" on.`);
    }
    found.push(match[0].trim());
  }
  return found;
}

/** Parses the common part of SharePoint's formulas: operators, columns in brackets or bare, functions. */
export function parseFormula(text: string): Formula {
  const words = tokens(text.trim().replace(/^=/, ''));
  let at = 0;
  const take = (word: string): boolean => {
    if (words[at] !== word) return false;
    at += 1;
    return true;
  };
  function level(depth: number): Formula {
    const operators = LEVELS[depth];
    if (!operators) return unary();
    let left = level(depth + 1);
    for (let word = words[at]; word !== undefined && operators.includes(word); word = words[at]) {
      at += 1;
      left = { kind: 'binary', operator: word, left, right: level(depth + 1) };
    }
    return left;
  }
  function unary(): Formula {
    if (take('-')) return { kind: 'negate', inner: unary() };
    if (take('+')) return unary();
    const inner = primary();
    return take('%') ? { kind: 'binary', operator: '/', left: inner, right: { kind: 'value', value: 100 } } : inner;
  }
  function primary(): Formula {
    const word = words[at];
    if (word === undefined) throw new FormulaError('The formula ends too early.');
    at += 1;
    if (word === '(') {
      const inner = level(0);
      if (!take(')')) throw new FormulaError('A bracket is not closed.');
      return inner;
    }
    if (word.startsWith('"')) return { kind: 'value', value: word.slice(1, -1).replace(/""/g, '"') };
    if (word.startsWith('[')) return { kind: 'column', name: word.slice(1, -1) };
    if (/^\d/.test(word)) return { kind: 'value', value: Number(word) };
    if (!/^[\p{L}_]/u.test(word)) throw new FormulaError(`"${word}" is not expected here.`);
    if (words[at] !== '(') {
      if (/^(true|false)$/i.test(word)) return { kind: 'value', value: word.toLowerCase() === 'true' };
      return { kind: 'column', name: word };
    }
    at += 1;
    const args: Formula[] = [];
    if (!take(')')) {
      do args.push(level(0));
      while (take(',') || take(';'));
      if (!take(')')) throw new FormulaError(`${word} is not closed.`);
    }
    return { kind: 'call', name: word.toUpperCase(), args };
  }
  const formula = level(0);
  if (at !== words.length) throw new FormulaError(`"${words[at] ?? ''}" is not expected here.`);
  return formula;
}
