import {
  asNumber,
  asText,
  asTruth,
  fromSerial,
  FormulaValueError,
  type FormulaValue,
  toSerial,
} from './formula-values.js';

type Argument = () => FormulaValue;
type Work = (args: readonly Argument[], now: number) => FormulaValue;

const at = (args: readonly Argument[], index: number): FormulaValue => args[index]?.() ?? null;
const numbers = (args: readonly Argument[]): number[] =>
  args
    .map((arg) => arg())
    .filter((value) => value !== null && value !== '')
    .map(asNumber);
const failing = (arg: Argument | undefined): boolean => {
  try {
    arg?.();
    return false;
  } catch (error) {
    if (error instanceof FormulaValueError) return true;
    throw error;
  }
};

function find(args: readonly Argument[], fold: boolean): number {
  const [needle, hay] = [asText(at(args, 0)), asText(at(args, 1))].map((text) =>
    fold ? text.toLowerCase() : text,
  ) as [string, string];
  const from = args.length > 2 ? asNumber(at(args, 2)) - 1 : 0;
  const index = hay.indexOf(needle, from);
  if (index === -1) throw new FormulaValueError('#VALUE!');
  return index + 1;
}

const round = (value: number, digits: number, way: (x: number) => number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * way(Math.abs(value) * scale + Number.EPSILON)) / scale;
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** TEXT with the formats that lists use: parts of dates, `0`, `0.00`, `#,##0`. */
function textOf(value: FormulaValue, format: string): string {
  if (/[ymdhs]/i.test(format)) {
    const date = fromSerial(asNumber(value));
    return format
      .replace(/yyyy/gi, String(date.getUTCFullYear()))
      .replace(/mmmm/g, date.toLocaleString('en-US', { month: 'long', timeZone: 'UTC' }))
      .replace(/mmm/g, date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' }))
      .replace(/dddd/g, date.toLocaleString('en-US', { weekday: 'long', timeZone: 'UTC' }))
      .replace(/ddd/g, date.toLocaleString('en-US', { weekday: 'short', timeZone: 'UTC' }))
      .replace(/mm/gi, pad(date.getUTCMonth() + 1))
      .replace(/dd/gi, pad(date.getUTCDate()))
      .replace(/hh/gi, pad(date.getUTCHours()))
      .replace(/ss/gi, pad(date.getUTCSeconds()));
  }
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const text = asNumber(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(','),
  });
  const zeros = /^0+$/.exec(format)?.[0].length ?? 0;
  return text.padStart(zeros, '0');
}

/** The common functions of SharePoint's formulas. */
export const FUNCTIONS: Readonly<Record<string, Work>> = {
  IF: (args) => (asTruth(at(args, 0)) ? at(args, 1) : args.length > 2 ? at(args, 2) : false),
  AND: (args) => args.every((arg) => asTruth(arg())),
  OR: (args) => args.some((arg) => asTruth(arg())),
  NOT: (args) => !asTruth(at(args, 0)),
  ISBLANK: (args) => at(args, 0) === null || at(args, 0) === '',
  ISNUMBER: (args) => !failing(args[0]) && typeof at(args, 0) === 'number',
  ISTEXT: (args) => typeof at(args, 0) === 'string',
  ISERROR: (args) => failing(args[0]),
  IFERROR: (args) => (failing(args[0]) ? at(args, 1) : at(args, 0)),
  LEN: (args) => asText(at(args, 0)).length,
  LEFT: (args) => asText(at(args, 0)).slice(0, args.length > 1 ? asNumber(at(args, 1)) : 1),
  RIGHT: (args) => asText(at(args, 0)).slice(-(args.length > 1 ? asNumber(at(args, 1)) : 1)),
  MID: (args) =>
    asText(at(args, 0)).substring(asNumber(at(args, 1)) - 1, asNumber(at(args, 1)) - 1 + asNumber(at(args, 2))),
  FIND: (args) => find(args, false),
  SEARCH: (args) => find(args, true),
  SUBSTITUTE: (args) =>
    asText(at(args, 0))
      .split(asText(at(args, 1)))
      .join(asText(at(args, 2))),
  REPT: (args) => asText(at(args, 0)).repeat(Math.min(asNumber(at(args, 1)), 1000)),
  UPPER: (args) => asText(at(args, 0)).toUpperCase(),
  LOWER: (args) => asText(at(args, 0)).toLowerCase(),
  PROPER: (args) =>
    asText(at(args, 0))
      .toLowerCase()
      .replace(/\b\p{L}/gu, (char) => char.toUpperCase()),
  TRIM: (args) => asText(at(args, 0)).trim().replace(/\s+/g, ' '),
  CONCATENATE: (args) => args.map((arg) => asText(arg())).join(''),
  EXACT: (args) => asText(at(args, 0)) === asText(at(args, 1)),
  TEXT: (args) => textOf(at(args, 0), asText(at(args, 1))),
  VALUE: (args) => asNumber(at(args, 0)),
  ROUND: (args) => round(asNumber(at(args, 0)), asNumber(at(args, 1)), Math.round),
  ROUNDUP: (args) => round(asNumber(at(args, 0)), asNumber(at(args, 1)), Math.ceil),
  ROUNDDOWN: (args) => round(asNumber(at(args, 0)), asNumber(at(args, 1)), Math.floor),
  INT: (args) => Math.floor(asNumber(at(args, 0))),
  ABS: (args) => Math.abs(asNumber(at(args, 0))),
  MOD: (args) => {
    const [value, by] = [asNumber(at(args, 0)), asNumber(at(args, 1))];
    return value - by * Math.floor(value / by);
  },
  SUM: (args) => numbers(args).reduce((sum, value) => sum + value, 0),
  AVERAGE: (args) => numbers(args).reduce((sum, value) => sum + value, 0) / Math.max(numbers(args).length, 1),
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  COUNT: (args) => args.filter((arg) => typeof arg() === 'number').length,
  COUNTA: (args) => args.filter((arg) => arg() !== null && arg() !== '').length,
  CHOOSE: (args) => at(args, asNumber(at(args, 0))),
  TODAY: (_args, now) => Math.floor(now),
  NOW: (_args, now) => now,
  DATE: (args) => toSerial(new Date(Date.UTC(asNumber(at(args, 0)), asNumber(at(args, 1)) - 1, asNumber(at(args, 2))))),
  YEAR: (args) => fromSerial(asNumber(at(args, 0))).getUTCFullYear(),
  MONTH: (args) => fromSerial(asNumber(at(args, 0))).getUTCMonth() + 1,
  DAY: (args) => fromSerial(asNumber(at(args, 0))).getUTCDate(),
  HOUR: (args) => fromSerial(asNumber(at(args, 0))).getUTCHours(),
  MINUTE: (args) => fromSerial(asNumber(at(args, 0))).getUTCMinutes(),
  WEEKDAY: (args) => {
    const day = fromSerial(asNumber(at(args, 0))).getUTCDay();
    const from = args.length > 1 ? asNumber(at(args, 1)) : 1;
    return from === 2 ? (day === 0 ? 7 : day) : from === 3 ? (day + 6) % 7 : day + 1;
  },
  DATEDIF: (args) => {
    const [from, to, unit] = [
      fromSerial(asNumber(at(args, 0))),
      fromSerial(asNumber(at(args, 1))),
      asText(at(args, 2)).toLowerCase(),
    ];
    if (unit === 'd') return Math.floor(toSerial(to)) - Math.floor(toSerial(from));
    const months =
      (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
      to.getUTCMonth() -
      from.getUTCMonth() -
      (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
    return unit === 'y' ? Math.floor(months / 12) : months;
  },
};
