import type { CalendarDate } from '@tms-support/support-domain';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const written =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? (\d{4})\b)?/gi;
const turned =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?/gi;
const digits = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/g;
const yearFirst = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
/** "To be signed by Tuesday, 1 December": a day until which something is to be done. */
const untilDay = /\b(?:by|until|till|since)\s(?:\p{L}+day,?\s)?(?:the\s)?$/iu;
/** A day without a year that is no longer past than this has been; longer, it is to come. */
const lately = 45 * 24 * 60 * 60 * 1000;

/** "1, 2 and 3 December": each with its month. */
const severalDays =
  /((?:\b\d{1,2}(?:st|nd|rd|th)?(?:, and |, | and | & ))+)(\d{1,2}(?:st|nd|rd|th)?(?: of)? )((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? \d{4}\b)?)/gi;
const withMonths = (text: string): string =>
  text.replace(
    severalDays,
    (_, before: string, last: string, month: string) =>
      `${before.replace(/\d{1,2}(?:st|nd|rd|th)?/g, (day) => `${day} ${month}`)}${last}${month}`,
  );

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
  return here && Date.parse(here) >= Date.parse(from) - lately ? here : at(now + 1);
}

/** Days of a hearing that a text names, from `from` on, the earliest first: a date counts where its sentence speaks of a hearing. */
export function hearingsIn(text: string, from: CalendarDate): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  // "When is the hearing? 3 March" is one.
  for (const sentence of text.split(/[.!]\s|\?\s(?!\d)|\n/)) {
    const near = withMonths(sentence.slice(0, 2_000));
    if (!/\b(?:hearings?|panels?(?: day| meeting| sits)?)\b/i.test(near)) continue;
    const found = (how: RegExp): RegExpExecArray[] =>
      [...near.matchAll(how)].filter((one) => !untilDay.test(near.slice(0, one.index)));
    const dates = [
      ...found(written).map((one) => dateOf(one[1]!, months.indexOf(one[2]!.toLowerCase()), one[3], from)),
      ...found(turned).map((one) => dateOf(one[2]!, months.indexOf(one[1]!.toLowerCase()), one[3], from)),
      ...found(digits).map((one) => dateOf(one[1]!, Number(one[2]) - 1, one[3], from)),
      ...found(yearFirst).map((one) => dateOf(one[3]!, Number(one[2]) - 1, one[1], from)),
    ];
    for (const on of dates) if (on && on >= from) days.add(on);
  }
  return [...days].sort();
}

const code = /\b[A-Z]{2,5}[-/]\d{3,8}(?:[-/][A-Z0-9]{3,8})?\b/;
const inWords = /\b(?:case|record|ref(?:erence)?)(?: no\.?| number)?[:#]? ?(?:\d{4,8}|\d{2,3} \d{3})\b/i;

/** A reference of a record that a text names, as it is written; not the code of an error message. */
export function referenceIn(text: string, error: string | undefined): string | undefined {
  const rest = error ? text.split(error).join(' ') : text;
  return (code.exec(rest) ?? inWords.exec(rest))?.[0];
}
