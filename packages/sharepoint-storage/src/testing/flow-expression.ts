/**
 * Evaluates an expression of the Workflow Definition Language, as far as the desk's flows go: calls, text, numbers and `?['name']`. What it does not know is
 * an error, so that a flow with a function that nobody tried does not pass.
 */
export type Value = unknown;
type Call = (...args: Value[]) => Value;
export type Functions = Readonly<Record<string, Call>>;

const isEmpty = (one: Value): boolean =>
  one === null || one === undefined || one === '' || (Array.isArray(one) && one.length === 0);
const compare = (a: Value, b: Value): number => {
  // Power Automate refuses to compare what is not of one kind.
  if (typeof a !== typeof b) throw new Error(`It cannot compare ${JSON.stringify(a)} with ${JSON.stringify(b)}.`);
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0;
};

const plain: Functions = {
  first: (all) => (all as Value[])[0],
  last: (all) => (all as Value[]).at(-1),
  coalesce: (...all) => all.find((one) => one !== null && one !== undefined),
  empty: isEmpty,
  not: (one) => !one,
  and: (...all) => all.every(Boolean),
  or: (...all) => all.some(Boolean),
  if: (test, yes, no) => (test ? yes : no),
  equals: (a, b) => a === b,
  lessOrEquals: (a, b) => compare(a, b) <= 0,
  greaterOrEquals: (a, b) => compare(a, b) >= 0,
  contains: (all, one) => (all as Value[]).includes(one),
  length: (all) => (all as Value[]).length,
  join: (all, by) => (all as Value[]).join(by as string),
  concat: (...all) => all.join(''),
  string: (one) => String(one),
  replace: (text, from, to) => (text as string).replaceAll(from as string, to as string),
  uriComponent: (text) => encodeURIComponent(text as string),
  addDays: (at, days) => new Date(Date.parse(at as string) + (days as number) * 86_400_000).toISOString(),
  convertTimeZone: (at, _from, zone, format) => {
    if (zone !== 'GMT Standard Time' || format !== 'yyyy-MM-dd') throw new Error('That zone or format was not tried.');
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(at as string));
  },
};

const token = /\s*(?:'((?:[^']|'')*)'|(-?\d+)|(true|false)|([A-Za-z]\w*)\(|(\?\[)|([\]),]))/y;

/** The value of an expression, without its leading @. */
function evaluate(text: string, functions: Functions): Value {
  let at = 0;
  const next = (): RegExpExecArray => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) throw new Error(`It cannot read ${JSON.stringify(text.slice(at))}.`);
    at = token.lastIndex;
    return found;
  };
  const peek = (what: RegExp): boolean => what.test(text.slice(at).trimStart());
  function one(): Value {
    const [, quoted, digits, truth, name] = next();
    let value: Value;
    if (quoted !== undefined) value = quoted.replaceAll("''", "'");
    else if (digits !== undefined) value = Number(digits);
    else if (truth !== undefined) value = truth === 'true';
    else if (name !== undefined) {
      const args: Value[] = [];
      if (peek(/^\)/)) next();
      else for (args.push(one()); next()[6] === ',';) args.push(one());
      const call = functions[name] ?? plain[name];
      if (!call) throw new Error(`The function ${name} was not tried.`);
      value = call(...args);
    } else throw new Error(`It cannot read ${JSON.stringify(text.slice(at))}.`);
    while (peek(/^\?\[/)) {
      next();
      const key = one() as string;
      next();
      value = (value as Record<string, Value> | undefined | null)?.[key];
    }
    return value;
  }
  const value = one();
  if (text.slice(at).trim() !== '') throw new Error(`It cannot read ${JSON.stringify(text.slice(at))}.`);
  return value;
}

/** The end of the expression that begins at `from`, behind its brace. */
function endOf(text: string, from: number): number {
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") isQuoted = !isQuoted;
    else if (text[at] === '}' && !isQuoted) return at;
  }
  throw new Error('An expression has no end.');
}

/** The value of a text of a flow: one expression, or words with expressions in @{…}. */
export function valueOf(text: string, functions: Functions): Value {
  if (text.startsWith('@') && !text.startsWith('@{')) return evaluate(text.slice(1), functions);
  let words = '';
  let at = 0;
  for (let open = text.indexOf('@{'); open >= 0; open = text.indexOf('@{', at)) {
    const end = endOf(text, open + 2);
    const value = evaluate(text.slice(open + 2, end), functions);
    words += text.slice(at, open) + (value === undefined || value === null ? '' : String(value));
    at = end + 1;
  }
  return words + text.slice(at);
}
