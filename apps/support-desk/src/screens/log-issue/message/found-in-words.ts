import type { CalendarDate } from '@tms-support/support-domain';

const errorLine = new RegExp(
  [
    'business process error',
    '\\b(?:error|exception|fault)\\b[^\\n]{0,80}?(?:\\b[A-Z]{2,}-?\\d+\\b|\\b0x[0-9a-f]{4,}\\b|\\b\\d{3,}\\b)',
    '\\b(?:generic sql error|an error (?:has )?occurred|access (?:(?:is|was) )?denied|(?:insufficient|sufficient) (?:permissions?|privileges)|sql (?:server )?error|unexpected error)\\b',
  ].join('|'),
  'i',
);

const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
];

/** What stands in quotation marks in a line. An apostrophe opens none. */
function quotedIn(line: string): string[] {
  return quotes.flatMap(([open, close]) => {
    const from = line.indexOf(open);
    const to = from < 0 ? -1 : line.indexOf(close, from + 1);
    return to - from > 8 ? [line.slice(from + 1, to)] : [];
  });
}

/** The words that look like an error message: what stands in quotation marks in such a line, else the line. */
export function errorIn(text: string): string | undefined {
  const line = text.split('\n').find((one) => errorLine.test(one.slice(0, 2_000)));
  if (!line) return undefined;
  const quoted = quotedIn(line).find((one) => errorLine.test(one));
  return (quoted ?? line).trim().slice(0, 500);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const written =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? (\d{4})\b)?/gi;
const turned =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?/gi;
const digits = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/g;

function dateOf(day: string, month: number, year: string | undefined, from: CalendarDate): CalendarDate | undefined {
  const at = (full: number): CalendarDate | undefined => {
    const date = new Date(Date.UTC(full, month, Number(day)));
    const isReal = date.getUTCMonth() === month && date.getUTCDate() === Number(day);
    return isReal ? (date.toISOString().slice(0, 10) as CalendarDate) : undefined;
  };
  if (year) return at(Number(year.length === 2 ? `20${year}` : year));
  // Without a year it is the next one that comes.
  const now = Number(from.slice(0, 4));
  const here = at(now);
  return here && here >= from ? here : at(now + 1);
}

/** Days of a hearing that a text names, from `from` on, the earliest first: a date counts where its sentence speaks of a hearing. */
export function hearingsIn(text: string, from: CalendarDate): readonly CalendarDate[] {
  const found = new Set<CalendarDate>();
  for (const sentence of text.split(/[.!?]\s|\n/)) {
    const near = sentence.slice(0, 2_000);
    if (!/\b(?:hearing|panel(?: day| meeting| sits)?)\b/i.test(near)) continue;
    const dates = [
      ...[...near.matchAll(written)].map((one) => dateOf(one[1]!, months.indexOf(one[2]!.toLowerCase()), one[3], from)),
      ...[...near.matchAll(turned)].map((one) => dateOf(one[2]!, months.indexOf(one[1]!.toLowerCase()), one[3], from)),
      ...[...near.matchAll(digits)].map((one) => dateOf(one[1]!, Number(one[2]) - 1, one[3], from)),
    ];
    for (const on of dates) if (on && on >= from) found.add(on);
  }
  return [...found].sort();
}

const code = /\b[A-Z]{2,5}[-/]\d{3,8}(?:[-/][A-Z0-9]{3,8})?\b/;
const inWords = /\b(?:case|record|ref(?:erence)?)(?: no\.?| number)?[:#]? ?\d{4,8}\b/i;

/** A reference of a record that a text names, as it is written; not the code of an error message. */
export function referenceIn(text: string, error: string | undefined): string | undefined {
  const rest = error ? text.split(error).join(' ') : text;
  return (code.exec(rest) ?? inWords.exec(rest))?.[0];
}
