/** What an expression of column formatting may name: the cell, its row, the site and the time. */
export interface FormatFacts {
  /** The value of a name such as `@currentField`, `@now`, `@currentWeb`, `[$ID]`. */
  valueOf(name: string): unknown;
}

/** The expression, or a function of it, is none that is read here: the cell is shown as plain text. */
export class NotReadHere extends Error {}

const token =
  /\s*(?:(\d+(?:\.\d+)?)|'((?:[^'\\]|\\.)*)'|(\[\$[\w.]+\])|(@\w+(?:\.\w+)*)|([A-Za-z]\w*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>(),]))/y;

interface Token {
  kind: 'value' | 'name' | 'word' | 'sign';
  text: string;
  value?: unknown;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) throw new NotReadHere(text.slice(at, at + 20));
    at = token.lastIndex;
    const [, number, words, field, named, word, sign] = found;
    if (number !== undefined) tokens.push({ kind: 'value', text: number, value: Number(number) });
    else if (words !== undefined) tokens.push({ kind: 'value', text: words, value: words.replace(/\\(.)/g, '$1') });
    else if (field ?? named) tokens.push({ kind: 'name', text: (field ?? named)! });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
/** A date is a number of milliseconds, an empty cell 0 [R: Microsoft, "Formatting syntax reference", Number()]. */
function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  const text = asText(value).trim();
  if (text === '') return 0;
  return /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number(text);
}
const isTrue = (value: unknown): boolean => value === true || (typeof value === 'number' && value !== 0);

const functions: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
  if: ([condition, then, otherwise]) => (isTrue(condition) ? then : otherwise),
  Number: ([value]) => asNumber(value),
  toString: ([value]: readonly unknown[]) => asText(value),
  floor: ([value]) => Math.floor(asNumber(value)),
  ceiling: ([value]) => Math.ceil(asNumber(value)),
  toLowerCase: ([value]) => asText(value).toLowerCase(),
  toUpperCase: ([value]) => asText(value).toUpperCase(),
  startsWith: ([text, start]) => asText(text).startsWith(asText(start)),
  endsWith: ([text, end]) => asText(text).endsWith(asText(end)),
  indexOf: ([text, part]) => asText(text).indexOf(asText(part)),
  length: ([value]) => asText(value).length,
};

const binary: Readonly<Record<string, (a: unknown, b: unknown) => unknown>> = {
  '||': (a, b) => isTrue(a) || isTrue(b),
  '&&': (a, b) => isTrue(a) && isTrue(b),
  '==': (a, b) =>
    typeof a === 'number' || typeof b === 'number' ? asNumber(a) === asNumber(b) : asText(a) === asText(b),
  '!=': (a, b) => !(binary['==']!(a, b) as boolean),
  '<': (a, b) => asNumber(a) < asNumber(b),
  '>': (a, b) => asNumber(a) > asNumber(b),
  '<=': (a, b) => asNumber(a) <= asNumber(b),
  '>=': (a, b) => asNumber(a) >= asNumber(b),
  '+': (a, b) => (typeof a === 'number' && typeof b === 'number' ? a + b : asText(a) + asText(b)),
  '-': (a, b) => asNumber(a) - asNumber(b),
  '*': (a, b) => asNumber(a) * asNumber(b),
  '/': (a, b) => asNumber(a) / asNumber(b),
  '%': (a, b) => asNumber(a) % asNumber(b),
};
/** Weakest first. */
const levels = [['||'], ['&&'], ['==', '!=', '<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];

/**
 * Works out an expression of column formatting (`=if(@currentField == '', …)`), as far as the desk's own columns use them [R: Microsoft, "Formatting
 * syntax reference"]. Throws `NotReadHere`.
 */
export function workOut(text: string, facts: FormatFacts): unknown {
  const tokens = tokensOf(text);
  let at = 0;
  const take = (sign: string): boolean => {
    const is = tokens[at]?.kind === 'sign' && tokens[at]?.text === sign;
    if (is) at += 1;
    return is;
  };
  const must = (sign: string): void => {
    if (!take(sign)) throw new NotReadHere(`expected ${sign}`);
  };
  function primary(): unknown {
    if (take('-')) return -asNumber(primary());
    if (take('(')) {
      const inner = level(0);
      must(')');
      return inner;
    }
    const one = tokens[at];
    at += 1;
    if (one?.kind === 'value') return one.value;
    if (one?.kind === 'name') return facts.valueOf(one.text);
    const call = one?.kind === 'word' && Object.hasOwn(functions, one.text) ? functions[one.text] : undefined;
    if (!call) throw new NotReadHere(one?.text ?? 'the end');
    must('(');
    const args: unknown[] = [];
    if (!take(')')) {
      do args.push(level(0));
      while (take(','));
      must(')');
    }
    return call(args);
  }
  function level(depth: number): unknown {
    const signs = levels[depth];
    if (!signs) return primary();
    let left = level(depth + 1);
    for (let sign = signs.find(take); sign; sign = signs.find(take)) left = binary[sign]!(left, level(depth + 1));
    return left;
  }
  const value = level(0);
  if (at < tokens.length) throw new NotReadHere(tokens[at]!.text);
  return value;
}
