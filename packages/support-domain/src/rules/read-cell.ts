import {
  codeOfWord,
  codesOf,
  foldWord,
  wordInRules,
  type StoredWord,
  type Vocabulary,
} from '../vocabulary/vocabulary.js';
import { calendarDateSchema } from '../time.js';
import type { CountCondition, HoursCondition } from './bounds.js';
import type { RuleFaultCode } from './rule-fault.js';

/** A cell that was read, or what it must contain. `value` is absent where the cell is empty. */
export type CellRead<T> = { ok: true; value?: T } | { ok: false; code: RuleFaultCode; message: string };

export const good = <T>(value?: T): CellRead<T> => (value === undefined ? { ok: true } : { ok: true, value });
export const bad = (code: RuleFaultCode, message: string): CellRead<never> => ({ ok: false, code, message });

/** What is pasted along with words and nobody sees: soft hyphens, spaces without width, marks of direction. */
const unseen = /\p{Cf}/gu;

/** Quotation marks around the whole, which came with what was pasted: what is said of it has marks of its own. */
const quoted = /^["“”„]?([^"“”„]*)["“”]?$/;
const unquoted = (text: string): string => text.trim().replace(quoted, '$1').trim();

/** A cell as text. SharePoint gives numbers and yes or no as themselves, and people type what they like. */
export const cellText = (cell: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof cell) ? unquoted(String(cell).replace(unseen, '')) : '';

export const splitCell = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(unquoted)
    .filter((part) => part !== '');

const noneWords = new Set(['none', 'not-known', 'not-recorded', 'not-known-yet']);
/** Whether a text says that there is none of what a condition asks about. */
export const isNone = (text: string): boolean => noneWords.has(foldWord(text));

/** Every word that a cell may hold. */
export const oneOf = (words: Vocabulary): string =>
  `one of: ${Object.values<StoredWord>(words).map(wordInRules).join('; ')}`;

/** A part of a cell that is nothing of what it must be. */
const noChoice = (part: string, must: string, code: RuleFaultCode = 'RULES.CELL_NOT_A_CHOICE'): CellRead<never> =>
  bad(code, `“${part.slice(0, 40)}” must be ${must}`);

export function readChoice<C extends string>(text: string, words: Vocabulary<C>): CellRead<C> {
  if (text === '') return good();
  const code = codeOfWord(words, text);
  return code === undefined ? noChoice(text, `${oneOf(words)}.`) : good(code);
}

/** Parts in one word: a list may show a word with commas in it, and somebody copies it from there. */
const mostParts = 4;

/** Several in one cell, split at commas, in the order in which they stand and each once. `must`: what each must be. */
export function readSeveral<C extends string>(
  text: string,
  codeOf: (part: string) => C | undefined,
  must: () => string,
  code?: RuleFaultCode,
): CellRead<C[]> {
  const parts = splitCell(text);
  const read = new Set<C>();
  for (let at = 0; at < parts.length;) {
    let taken = Math.min(mostParts, parts.length - at);
    let one: C | undefined;
    // The longest that is a word: "Fixed, tell the person" is one, and "New, Closed" are two.
    for (; taken > 0 && one === undefined; taken -= 1) {
      one = codeOf(parts.slice(at, at + taken).join(', '));
      if (one !== undefined) at += taken;
    }
    if (one === undefined) return noChoice(parts[at]!, must(), code);
    read.add(one);
  }
  return read.size === 0 ? good() : good([...read]);
}

/** Some of the choices, in the order of the choices. */
export function readChoices<C extends string>(text: string, words: Vocabulary<C>): CellRead<C[]> {
  const read = readSeveral(
    text,
    (part) => codeOfWord(words, part),
    () => `${oneOf(words)}. Put commas between several.`,
  );
  return read.ok && read.value ? good(codesOf(words).filter((code) => read.value!.includes(code))) : read;
}

const yes = new Set(['yes', 'true', '1']);
const no = new Set(['no', 'false', '0']);

export function readYesNo(text: string): CellRead<boolean> {
  if (text === '') return good();
  const wanted = foldWord(text);
  if (yes.has(wanted)) return good(true);
  return no.has(wanted) ? good(false) : bad('RULES.CELL_NOT_YES_OR_NO', 'This cell must be Yes, No or empty.');
}

interface Comparison {
  sign: string;
  n: number;
  /** The other end of "4 to 8". */
  end?: number;
}

const number = '(\\d{1,6}(?:\\.\\d{1,4})?)';
const stretchShape = new RegExp(`^${number} ?(?:to|-|–) ?${number}$`);
const signShape = new RegExp(`^(<=|>=|<|>|=|at least|within|under|over)? ?${number}$`);

function comparison(text: string): Comparison | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').replace('≥', '>=').replace('≤', '<=');
  const stretch = stretchShape.exec(plain);
  if (stretch) return { sign: 'to', n: Number(stretch[1]), end: Number(stretch[2]) };
  const one = signShape.exec(plain);
  return one ? { sign: one[1] ?? '', n: Number(one[2]) } : undefined;
}

const wholeMinutes = (hours: number): boolean => Math.abs(hours * 60 - Math.round(hours * 60)) < 1e-9;

/** Working hours: "8" and ">= 8" are from 8 on, "< 8" is before 8, "4 to 8" is from 4 on and before 8. */
export function readHours(text: string): CellRead<HoursCondition> {
  if (text === '') return good();
  const read = comparison(text);
  const message = 'This cell must be working hours, such as 8, >= 8, < 8 or 4 to 8.';
  // "17.00" and "9.30" are how many write a time of day, and 9.30 as a number would be 18 minutes past.
  if (!read || /\.[03]0\b/.test(text) || ['<=', '>', '=', 'over', 'within'].includes(read.sign))
    return bad('RULES.CELL_NOT_A_NUMBER', message);
  if (![read.n, read.end ?? 0].every(wholeMinutes)) {
    return bad('RULES.CELL_NOT_WHOLE_MINUTES', 'This cell must come to whole minutes, such as 7.5 or 7.25.');
  }
  const below = read.sign === '<' || read.sign === 'under';
  const condition = below
    ? { from: 0, before: read.n }
    : read.end === undefined
      ? { from: read.n }
      : { from: read.n, before: read.end };
  return condition.before === undefined || condition.from < condition.before
    ? good(condition)
    : bad(
        'RULES.CELL_BACKWARDS',
        `The second number must be more than the first, and ${condition.before} is not more than ${condition.from}.`,
      );
}

/** Whole numbers, both ends counted. A number alone means at least, or for a hearing at most. */
export function readCount(text: string, alone: 'at least' | 'within', example: string): CellRead<CountCondition> {
  if (text === '') return good();
  const read = comparison(text);
  if (!read || ![read.n, read.end ?? 0].every(Number.isInteger)) {
    return bad(
      'RULES.CELL_NOT_A_NUMBER',
      `This cell must be a whole number of ${example}, such as 2, >= 2, <= 2 or 2 to 5.`,
    );
  }
  const { n, end } = read;
  const bySign: Record<string, { from: number; to?: number }> = {
    to: { from: n, to: end ?? n },
    '=': { from: n, to: n },
    '<': { from: 0, to: n - 1 },
    under: { from: 0, to: n - 1 },
    '<=': { from: 0, to: n },
    within: { from: 0, to: n },
    '>': { from: n + 1 },
    over: { from: n + 1 },
    '>=': { from: n },
    'at least': { from: n },
  };
  const condition = bySign[read.sign === '' ? alone : read.sign]!;
  return condition.to === undefined || condition.from <= condition.to
    ? good(condition)
    : bad('RULES.CELL_BACKWARDS', `No number is at least ${condition.from} and at most ${condition.to}.`);
}

/** A calendar date. The 30th of February is none. */
export function readDate(text: string): CellRead<string> {
  if (text === '') return good();
  return calendarDateSchema.safeParse(text).success
    ? good(text)
    : bad('RULES.CELL_NOT_A_DATE', 'This cell must be a real date, such as 2026-03-31.');
}
