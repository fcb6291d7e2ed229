/** One word of an OData expression. `text` is as written; `value` is what a literal stands for. */
export type Token =
  | { kind: 'string'; text: string; value: string; end: number }
  | { kind: 'datetime' | 'guid'; text: string; value: string; end: number }
  | { kind: 'number'; text: string; value: number; end: number }
  | { kind: 'name'; text: string; end: number }
  | { kind: '(' | ')' | ',' | '/' | '=' | '@'; text: string; end: number };

const QUOTED = /'((?:[^']|'')*)'/y;
const TYPED = /(datetimeoffset|datetime|time|guid)'([^']*)'/iy;
const NUMBER = /-?(?:\d+\.\d+|\d+)(?:[eE][-+]?\d+)?[LlMmDdFf]?(?![\w])/y;
const BARE_GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy;
const NAME = /[\p{L}_$*][\p{L}\p{N}_.$*-]*/uy;
const PUNCTUATION = new Set(['(', ')', ',', '/', '=', '@']);

/** Splits an OData expression into words. Returns undefined where it meets a character that begins none. */
export function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (found: RegExpExecArray): { text: string; end: number } => {
    at += found[0].length;
    return { text: found[0], end: at };
  };
  while (at < text.length) {
    const char = text[at] ?? '';
    if (/\s/.test(char)) {
      at += 1;
      continue;
    }
    let found: RegExpExecArray | null;
    if ((found = match(TYPED))) {
      const kind = found[1]?.toLowerCase() === 'guid' ? 'guid' : 'datetime';
      tokens.push({ kind, value: found[2] ?? '', ...take(found) });
    } else if ((found = match(QUOTED))) {
      tokens.push({ kind: 'string', value: (found[1] ?? '').replace(/''/g, "'"), ...take(found) });
    } else if ((found = match(BARE_GUID))) {
      tokens.push({ kind: 'guid', value: found[0], ...take(found) });
    } else if ((found = match(NUMBER))) {
      tokens.push({ kind: 'number', value: Number(found[0].replace(/[LlMmDdFf]$/, '')), ...take(found) });
    } else if (PUNCTUATION.has(char)) {
      at += 1;
      tokens.push({ kind: char as '(', text: char, end: at });
    } else if ((found = match(NAME))) {
      tokens.push({ kind: 'name', ...take(found) });
    } else {
      return undefined;
    }
  }
  return tokens;
}
