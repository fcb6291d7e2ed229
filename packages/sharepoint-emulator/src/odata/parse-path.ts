import { badQuery } from '../answers/sharepoint-error.js';
import { type Token, tokenize } from './tokenize.js';

type ArgumentValue = string | number | boolean | null;

/** What stands in a segment's brackets. A guid is given in lower case, without its braces. */
export interface Arguments {
  positional: readonly ArgumentValue[];
  /** By lower-case name. */
  named: ReadonlyMap<string, ArgumentValue>;
}

export interface Segment {
  name: string;
  /** Absent where no brackets were written; `items()` has empty ones. */
  args?: Arguments;
  text: string;
}

export const NO_ARGUMENTS: Arguments = { positional: [], named: new Map() };

/** Splits at the slashes that stand outside quotes and brackets. */
function splitPath(path: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let part = '';
  for (const char of path) {
    if (char === "'") quoted = !quoted;
    if (char === '/' && !quoted) {
      if (part) parts.push(part);
      part = '';
    } else {
      part += char;
    }
  }
  if (part) parts.push(part);
  return parts;
}

function valueOf(token: Token | undefined, aliases: URLSearchParams, depth: number): ArgumentValue | undefined {
  if (!token) return undefined;
  if (token.kind === 'string' || token.kind === 'number' || token.kind === 'datetime') return token.value;
  if (token.kind === 'guid') return token.value.toLowerCase();
  if (token.kind !== 'name') return undefined;
  const word = token.text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  // A parameter alias: getList(@a1)?@a1='/sites/x'. The name after @ comes here by itself.
  const alias = depth === 0 ? aliases.get(`@${token.text}`) : null;
  if (alias === null) return token.text;
  const inner = tokenize(alias);
  // A structured value, such as a CAML query in JSON, is the function's own to read.
  return inner?.length === 1 ? valueOf(inner[0], aliases, depth + 1) : alias;
}

function parseArguments(text: string, aliases: URLSearchParams): Arguments {
  const tokens = tokenize(text);
  if (!tokens) throw badQuery(`The expression "${text}" is not valid.`);
  const positional: ArgumentValue[] = [];
  const named = new Map<string, ArgumentValue>();
  let at = 0;
  while (at < tokens.length) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    let name: string | undefined;
    if (first?.kind === 'name' && second?.kind === '=') {
      name = first.text.toLowerCase();
      at += 2;
    }
    if (tokens[at]?.kind === '@') at += 1;
    const value = valueOf(tokens[at], aliases, 0);
    if (value === undefined) throw badQuery(`The expression "${text}" is not valid.`);
    if (name) named.set(name, value);
    else positional.push(value);
    at += 1;
    if (at < tokens.length && tokens[at]?.kind !== ',') throw badQuery(`The expression "${text}" is not valid.`);
    at += 1;
  }
  return { positional, named };
}

/** Reads the path after `_api/`, already percent-decoded, into segments. Parameter aliases come from the query. */
export function parsePath(path: string, aliases: URLSearchParams): Segment[] {
  return splitPath(path).map((text) => {
    const open = text.indexOf('(');
    if (open === -1) return { name: text, text };
    if (!text.endsWith(')')) throw badQuery(`The expression "${text}" is not valid.`);
    return { name: text.slice(0, open), args: parseArguments(text.slice(open + 1, -1), aliases), text };
  });
}

/** A function's only text argument, by name or position. */
export function textArgument(args: Arguments, ...names: readonly string[]): string {
  const value = names.map((name) => args.named.get(name)).find((given) => given !== undefined) ?? args.positional[0];
  if (value === undefined || value === null) {
    throw badQuery(`The parameter ${names[0] ?? 'value'} is missing.`);
  }
  return String(value);
}
