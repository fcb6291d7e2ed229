import type { CalendarDate } from '@tms-support/support-domain';
import { daysPerhapsSaid, daysSaid, withDaysInFigures } from './days-said';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Panellists write in Welsh too. */
const inWelsh = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ');
const welshDay = new RegExp(`\\b(\\d{1,2})(?:af|ail|ydd|ed|fed|eg|ain)? (?:o )?(${inWelsh.join('|')})\\b`, 'gi');
const inEnglish = (text: string): string =>
  withDaysInFigures(text).replace(
    welshDay,
    (_, day: string, month: string) => `${day} ${months[inWelsh.indexOf(month.toLowerCase())]!}`,
  );
const written =
  /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? (\d{4})\b)?/gi;
const turned =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?:,? (\d{4})\b)?/gi;
const digits = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)\b/g;
/** "On 16/12": a day without its year, where a word stands before it that goes before days. */
const dayAndMonth = /(?<=\b(?:on|for|from|of|and|day,?) )(\d{1,2})\/(\d{1,2})(?![/.\d])/gi;
const yearFirst = /\b(\d{4})-(\d\d)-(\d\d)\b/g;
/**
 * "To be signed by Tuesday, 1 December": a day until which something is to be done, that of a letter ("the notice dated 3 March"), and one that
 * somebody typed ("when I put it in as 8 December").
 */
const untilDay =
  /\b(?:by|until|till|since|dated|(?:put|typed?|entered|wrote|tried|filled)\b[^.;]{0,30}\b(?:as|with))\s(?:\p{L}+day,?\s)?(?:the\s)?$/iu;
/** A day without a year that is no longer past than this has been; longer, it is to come. */
const lately = 45 * 24 * 60 * 60 * 1000;

/**
 * "1, 2 and 3 December", "3rd–4th Dec", "11/12 January", "Mon 11 – Fri 15 Jan": each with its month. Of several days in a row the first and
 * the last are named. Blanks around a dash part a room from a day as well: a day, or a word that goes before days, stands before those.
 */
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:the )?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b';
const goesBeforeDays = `(?<=\\b(?:on|from|between|of|for|dates?:?|${weekday.replace('(?:the )?', '(?:the)?')}) ?(?:the )?)`;
const severalDays = new RegExp(
  `((?:(?:(?<![:.\\d/])\\b\\d{1,2}(?:(?:st|nd|rd|th)?(?:, and |, | and | & |[-–—/]| (?:to|until|till|through(?: to)?) )|(?:st|nd|rd|th) [-–—] )|${goesBeforeDays}\\d{1,2} [-–—] )(?:the )?(?:${weekday})?)+)(\\d{1,2}(?:st|nd|rd|th)?(?: of)? )(${month}(?:,? \\d{4}\\b)?)`,
  'gi',
);
/** The same the other way round: "January 11–15", "January 11th and 12th, 2027". */
const severalTurned = new RegExp(
  `(${month}) (\\d{1,2}(?:st|nd|rd|th)?)((?:\\s?[-–—]\\s?| (?:to|and|&|until|till|through) )(?:the )?)(\\d{1,2}(?:st|nd|rd|th)?)(?=\\s*(?:,? (\\d{4})\\b|[,.;!?)](?!\\d)|$|(?:at|in|on|for|is|are|was|were|will|with|before)\\b))`,
  'gi',
);
const withMonths = (text: string): string =>
  text
    .replace(
      severalDays,
      (_, before: string, last: string, ofMonth: string) =>
        `${before.replace(/\d{1,2}(?:st|nd|rd|th)?/g, (day) => `${day} ${ofMonth}`)}${last}${ofMonth}`,
    )
    .replace(
      severalTurned,
      (_, ofMonth: string, first: string, between: string, last: string, year: string | undefined) =>
        `${first} ${ofMonth}${year ? ` ${year}` : ''}${between}${last} ${ofMonth}`,
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

/** The portal's page: a day that stands beside its name may be any. */
const pageOfHearings = /\b(?:under|in|on|at|from|open|see) [“"'‘]?My hearings[”"'’]?/g;

/** What people say of a hearing without naming it: a case is listed, who sits or is called says when. */
const ofHearing =
  /\b(?:hearings?|(?:ng|g)?wrandawiad(?:au)?|panels?(?: day| meeting| sits)?|tribunals?|case (?:management )?conferences?|CMC)\b|\bsits? (?:again |next |there |here )?(?:on )?(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\b(?:case|appeal|matter|claim)\b[^,;]{0,40}\b(?:heard|goes before|comes? up|starts|opens|begins)\b|\bto sit (?:again )?(?:on|from|for|in|next|\d)|\blisted (?:for|on|from|to (?:be heard|start|begin))\b|\b(?:I|we|he|she|they|you|chair)(?:['’](?:m|re|s|ll)| am| are| is| was| were| will)? (?:be )?(?:due to |down to |booked to |also |both )?(?:sit|sits|sitting|chairs?|chairing) (?:(?:again|next|with \p{L}+|in \p{L}+|remotely|all day) )?(?:on|from|for|this|next|\d|\p{L}+day)\b|\b(?:is|am|are|['’](?:s|m|re)|will be|due to be) (?:sitting|chairing) (?:again )?(?:on |from |this |next )?(?:the )?(?:\d|\p{L}+day\b)|\b(?:I|we|he|she|they)(?:['’](?:m|re|s)| am| are| is| was| were) (?:presenting (?:on|for|in|at)\b|called (?:as|to give)\b|(?:down|booked) (?:again )?for (?:the )?(?:\d|\p{L}+day\b))/iu;

/** What a hearing has, and other things as well: a day beside it may be one of a hearing. */
const mayBeOfHearing =
  /\b(?:bundles?|appeals?|cases?|witness(?:es)?|evidence|papers for|chairs?|judges?|listings?|is it (?:(?:still|now|really|definitely) )?(?:on )?(?:\p{L}+day,? )?(?:the )?\d{1,2}|school['’]s side|parents['’]? side)\b/iu;

/** "It is on 3 March", "the notice says 3 March", below a sentence that speaks of a hearing. */
const saysItsDay =
  /^\s*(?:but |and )?(?:the|that|this|our|my|your|one)\b[^.;:?]{0,40}\b(?:one|notice|letter|list|listing|e-?mail|invitation|calendar)\b[^;:?]{0,60}\b(?:says?|gives?|has|names?|shows?) (?:it is |that it is )?(?:on )?(?:\p{L}+day,? )?(?:the )?\d|^\s*(?:it|this|that|they|these|both|the first(?: one)?)(?:['’]s| is| are|['’]re| will be| starts?| begins?| takes? place| opens?) (?:now |due |set |fixed |down |all )?(?:(?:on|for|from|this|next)\b|\d|\p{L}+day\b)/iu;

/** Days of a hearing that a text names, from `from` on, the earliest first: a date counts where its sentence speaks of a hearing. */
export const hearingsIn = (text: string, from: CalendarDate): readonly CalendarDate[] =>
  daysBeside(ofHearing, text, from, daysSaid);

/** Days that may be of a hearing: their sentence speaks of what hearings have, and of no hearing. */
export const perhapsHearingsIn = (text: string, from: CalendarDate): readonly CalendarDate[] =>
  [
    ...new Set([
      ...daysBeside(mayBeOfHearing, text, from, () => []),
      ...text.split(/[.!?\n]/).flatMap((one) => daysPerhapsSaid(one.slice(0, 2_000), from)),
    ]),
  ].sort();

/**
 * Days that may be of a hearing because of what they answer: "Which bundle is it?", quoted, and "The one for 11 January" below it. The days
 * that the question names are of then.
 */
export function answeredHearings(text: string, from: CalendarDate): readonly CalendarDate[] {
  const joined: string[] = [];
  let asked = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) asked = /\?["'”’)]?\s*$/.test(line) ? line.replace(/\d/g, '').replace(/[?>]/g, '') : '';
    else if (line.trim() !== '' && asked !== '') {
      joined.push(`${asked.trim()}: ${line}`);
      asked = '';
    }
  }
  const answers = joined.join('\n');
  return [...new Set([...hearingsIn(answers, from), ...perhapsHearingsIn(answers, from)])];
}

const cells = (line: string): string[] => line.split(/ \| |\u2003/).map((cell) => cell.trim());

/** The rows of a table whose head names a hearing, each as a sentence of its day alone: the other columns have days of other things. */
function withRowsSaid(text: string): string {
  let column = -1;
  let width = 0;
  return text
    .split('\n')
    .map((line) => {
      const row = cells(line);
      if (row.length < 2) {
        column = -1;
        return line;
      }
      if (column >= 0 && row.length === width) return `Hearing: ${row[column]!}`;
      const isHead = !/\d/.test(line);
      const named = row.findIndex((cell) =>
        /\b(?:hearings?|panel)\b.{0,20}\b(?:dates?|days?)\b|\b(?:date|day) of (?:the )?hearing\b/i.test(cell),
      );
      const any = row.findIndex((cell) => /^(?:hearings?|panel|sitting)$/i.test(cell));
      const day = row.findIndex((cell) => /^(?:dates?|days?|when)$/i.test(cell));
      width = row.length;
      column = !isHead ? -1 : named >= 0 ? named : any >= 0 && day >= 0 ? day : any;
      return line;
    })
    .join('\n');
}

const refersBack =
  /\b(?:on|for|of) (?:those|these|that|both|the same|this) (?:(?:two|three|very) )?(?:days?|dates?)\b/i;

/** "It is empty from 7 March, although the panel meets on the 8th": the part of a sentence that speaks of it, where a day stands in that. */
function nearest(sentence: string, sign: RegExp): string {
  const parts = sentence.split(/,? (?:although|though|but|because|while|whereas)\b|; /i);
  return parts.find((one) => sign.test(one) && hasDay.test(one)) ?? sentence;
}
const hasDay = new RegExp([written, turned, digits, yearFirst].map(({ source }) => source).join('|'), 'i');

function daysBeside(sign: RegExp, text: string, from: CalendarDate, further: typeof daysSaid): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  let wasOf = false;
  let before = '';
  // "When is the hearing? 3 March" is one.
  // A meeting says what it is in one line, and its day in the next. One before a hearing is none.
  const lines = inEnglish(withRowsSaid(text))
    .replace(pageOfHearings, '')
    .replace(
      /^(Meeting: (?!.*\b(?:before|after|about|ahead|prior|prepar\w{1,8}|test|check|practice|training)\b).*)\n(?=Begins: )/gim,
      '$1, ',
    );
  for (const sentence of lines.split(/[.!]\s|\?\s(?!(?:yes\b[,: –-]{0,3}(?:on )?(?:\p{L}+day,? )?)?\d)|\n/iu)) {
    const said = nearest(sentence.slice(0, 2_000), sign);
    // "The hearing is on those days": the sentence before says which.
    const near = withMonths(refersBack.test(said) && !hasDay.test(said) ? `${before} ${said}` : said);
    before = said;
    const isOf = sign.test(near);
    const isDay = wasOf && saysItsDay.test(near);
    if (near.trim()) wasOf = isOf;
    if (!isOf && !isDay) continue;
    const found = (how: RegExp): RegExpExecArray[] =>
      [...near.matchAll(how)].filter((one) => !untilDay.test(near.slice(0, one.index)));
    const dates = [
      ...found(written).map((one) => dateOf(one[1]!, months.indexOf(one[2]!.toLowerCase()), one[3], from)),
      ...found(turned).map((one) => dateOf(one[2]!, months.indexOf(one[1]!.toLowerCase()), one[3], from)),
      ...found(digits).map((one) => dateOf(one[1]!, Number(one[2]) - 1, one[3], from)),
      ...found(dayAndMonth).map((one) => dateOf(one[1]!, Number(one[2]) - 1, undefined, from)),
      ...further(near, from),
      ...found(yearFirst).map((one) => dateOf(one[3]!, Number(one[2]) - 1, one[1], from)),
    ];
    for (const on of dates) if (on && on >= from) days.add(on);
  }
  return [...days].sort();
}

/** "TMS-2026-00417", "RF-77120-K"; "CAS 12345 A1B2C3" is how cases are called here. */
const code = /\b[A-Z]{2,5}[-/]\d{3,8}(?:[-/][A-Z0-9]{1,8})?\b|\bCAS[- ]?\d{5}[- ][A-Z0-9]{6}\b/g;
const inWords = /\b(?:case|record|ref(?:erence)?)(?: no\.?| number)?[:#]? ?(?:\d{4,8}|\d{2,3} \d{3})\b/gi;
/** What its own words call a reference, however it is written: "our ref: EH/26/0041B", "case reference is P 2204". */
const labelled =
  /\b(?:[Cc]ase|[Rr]ecord|[Aa]ppeal|[Hh]earing|(?:[Oo]ur |[Yy]our |[Cc]ase |[Hh]earing |[Aa]ppeal )?(?:[Rr]ef|REF)(?:erence)?)(?: [Nn]o\.?| [Nn]umber)?(?: is| was)?\s?[:.#]?\s?((?=[A-Z\d/.-]{0,20}\d\d)(?=[\d/.-]{0,20}[A-Z])[A-Z\d]{1,8}(?:[-/.][A-Z\d]{1,8}){1,4})\b/g;

/** References of records that a text names, as they are written; not the code of an error message. */
export function referencesIn(text: string, errors: readonly string[]): readonly string[] {
  const rest = errors.reduce((left, error) => left.split(error).join(' '), text);
  const called = [...rest.matchAll(labelled)].map((found) => found[1]!);
  const all = [...called, ...[...rest.matchAll(code)].map(([found]) => found)].filter(
    (one, at, list) => !list.some((two, place) => place !== at && two.length > one.length && two.includes(one)),
  );
  return [...new Set(all.length > 0 ? all : [...rest.matchAll(inWords)].map(([found]) => found))];
}

/** Whether a text says of a reference that it is one: a code alone may be a form's, or a room's. */
export const isCalledReference = (text: string, reference: string): boolean => {
  const before = text.slice(0, text.indexOf(reference)).slice(-40);
  return (
    /^(?:case|record|ref|TMS-|CAS\b)/i.test(reference) ||
    /\b(?:case|record|ref(?:erence)?|appeal|hearing|bundle|panel|matter|claim)\b[^.!?\n]{0,20}$/i.test(before)
  );
};
