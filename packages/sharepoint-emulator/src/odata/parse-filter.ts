import { badExpression } from '../answers/sharepoint-error.js';
import {
  type Comparator,
  DATE_FUNCTIONS,
  type DatePart,
  type Filter,
  type Literal,
  type Property,
  TEXT_FUNCTIONS,
} from './filter.js';
import { type Token, tokenize } from './tokenize.js';

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'gt',
  ge: 'ge',
  lt: 'lt',
  le: 'le',
};
const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};
type Operand = Property | DatePart | Literal;

/**
 * Parses a `$filter` of SharePoint's dialect of OData 3. The tempting way, a parser from npm, refuses `datetime'…'` and `guid'…'`.
 * Throws the 400 that SharePoint gives, with the whole expression, for whatever SharePoint does not take (endswith, arithmetic).
 */
export function parseFilter(text: string): Filter {
  const refuse = (): Error => badExpression(text);
  const found = tokenize(text);
  if (found === undefined || found.length === 0) throw refuse();
  const tokens: Token[] = found;
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const isName = (word: string): boolean => {
    const token = peek();
    return token?.kind === 'name' && token.text.toLowerCase() === word;
  };
  const expect = (kind: Token['kind']): Token => {
    const token = tokens[at];
    if (token?.kind !== kind) throw refuse();
    at += 1;
    return token;
  };

  function either(): Filter {
    let left = both();
    while (isName('or')) {
      at += 1;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  }
  function both(): Filter {
    let left = negated();
    while (isName('and')) {
      at += 1;
      left = { kind: 'and', left, right: negated() };
    }
    return left;
  }
  function negated(): Filter {
    if (!isName('not')) return comparison();
    at += 1;
    return { kind: 'not', inner: negated() };
  }
  function comparison(): Filter {
    if (peek()?.kind === '(') {
      at += 1;
      const inner = either();
      expect(')');
      return inner;
    }
    const text = textFunction();
    if (text) return comparedToBoolean(text);
    const left = operand();
    const word = peek();
    const comparator = word?.kind === 'name' ? COMPARATORS[word.text.toLowerCase()] : undefined;
    if (!comparator) {
      if (left.kind === 'property') return { kind: 'flag', of: left };
      throw refuse();
    }
    at += 1;
    const right = operand();
    if (left.kind !== 'literal' && right.kind === 'literal') return { kind: 'compare', comparator, left, right };
    if (left.kind === 'literal' && right.kind !== 'literal') {
      return { kind: 'compare', comparator: MIRRORED[comparator], left: right, right: left };
    }
    throw refuse();
  }
  /** `startswith(Title,'a') eq true` says no more than `startswith(Title,'a')`. */
  function comparedToBoolean(inner: Filter): Filter {
    if (!isName('eq') && !isName('ne')) return inner;
    const same = isName('eq');
    at += 1;
    const right = operand();
    if (right.kind !== 'literal' || right.type !== 'boolean') throw refuse();
    return right.value === same ? inner : { kind: 'not', inner };
  }
  function textFunction(): Filter | undefined {
    const name = TEXT_FUNCTIONS.find(isName);
    if (!name || tokens[at + 1]?.kind !== '(') return undefined;
    at += 2;
    const first = operand();
    expect(',');
    const second = operand();
    expect(')');
    const [of, literal] = name === 'startswith' ? [first, second] : [second, first];
    if (of.kind !== 'property' || literal.kind !== 'literal' || literal.type !== 'string') throw refuse();
    return { kind: 'text', function: name, of, text: literal.value };
  }
  function operand(): Operand {
    const token = peek();
    if (!token) throw refuse();
    at += 1;
    if (token.kind === 'string' || token.kind === 'datetime' || token.kind === 'guid') {
      return { kind: 'literal', type: token.kind, value: token.value };
    }
    if (token.kind === 'number') return { kind: 'literal', type: 'number', value: token.value };
    if (token.kind !== 'name') throw refuse();
    const word = token.text.toLowerCase();
    if (word === 'true' || word === 'false') return { kind: 'literal', type: 'boolean', value: word === 'true' };
    if (word === 'null') return { kind: 'literal', type: 'null', value: null };
    if (peek()?.kind === '(') {
      const part = DATE_FUNCTIONS.find((name) => name === word);
      if (!part) throw refuse();
      at += 1;
      const of = operand();
      expect(')');
      if (of.kind !== 'property') throw refuse();
      return { kind: 'part', part, of };
    }
    const path = [token.text];
    while (peek()?.kind === '/') {
      at += 1;
      path.push(expect('name').text);
    }
    return { kind: 'property', path };
  }

  const filter = either();
  if (at !== tokens.length) throw refuse();
  return filter;
}
