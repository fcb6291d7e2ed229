import type { CalendarDate } from '@tms-support/support-domain';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Panellists write in Welsh too. */
const inWelsh = 'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr'.split(' ');
const welshDay = new RegExp(`\\b(\\d{1,2})(?:af|ail|ydd|ed|fed|eg|ain)? (?:o )?(${inWelsh.join('|')})\\b`, 'gi');
const inEnglish = (text: string): string =>
  text.replace(welshDay, (_, day: string, month: string) => `${day} ${months[inWelsh.indexOf(month.toLowerCase())]!}`);
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

/** "1, 2 and 3 December", "3rd–4th Dec": each with its month. Of several days in a row the first and the last are named. */
const severalDays =
  /((?:(?<![:.\d/])\b\d{1,2}(?:(?:st|nd|rd|th)?(?:, and |, | and | & |[-–—]| to | until | till )|(?:st|nd|rd|th) [-–—] ))+)(\d{1,2}(?:st|nd|rd|th)?(?: of)? )((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?:,? \d{4}\b)?)/gi;
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

/** The portal's page: a day that stands beside its name may be any. */
const pageOfHearings = /\b(?:under|in|on|at|from|open|see) [“"'‘]?My hearings[”"'’]?/g;

/** What people say of a hearing without naming it: a case is listed, who sits or is called says when. */
const ofHearing =
  /\b(?:hearings?|(?:ng|g)?wrandawiad(?:au)?|panels?(?: day| meeting| sits)?|case conferences?)\b|\bto sit (?:again )?(?:on|from|for|in|next|\d)|\blisted (?:for|on|from|to (?:be heard|start|begin))\b|\b(?:I|we|he|she|they|you|chair)(?:['’](?:m|re|s|ll)| am| are| is| was| were| will)? (?:be )?(?:due to |down to |booked to |also |both )?(?:sit|sits|sitting|chairing) (?:(?:again|next|with \p{L}+|in \p{L}+|remotely|all day) )?(?:on|from|for|this|next|\d|\p{L}+day)\b|\b(?:I|we|he|she|they)(?:['’](?:m|re|s)| am| are| is| was| were) (?:presenting (?:on|for|in|at)\b|called (?:as|to give)\b|(?:down|booked) (?:again )?for (?:the )?(?:\d|\p{L}+day\b))/iu;

/** Days of a hearing that a text names, from `from` on, the earliest first: a date counts where its sentence speaks of a hearing. */
export function hearingsIn(text: string, from: CalendarDate): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  // "When is the hearing? 3 March" is one.
  // A meeting says what it is in one line, and its day in the next. One before a hearing is none.
  const lines = inEnglish(text)
    .replace(pageOfHearings, '')
    .replace(
      /^(Meeting: (?!.*\b(?:before|after|about|ahead|prior|prepar\w{1,8}|test|check|practice|training)\b).*)\n(?=Begins: )/gim,
      '$1, ',
    );
  for (const sentence of lines.split(/[.!]\s|\?\s(?!(?:yes\b[,: –-]{0,3}(?:on )?(?:\p{L}+day,? )?)?\d)|\n/iu)) {
    const near = withMonths(sentence.slice(0, 2_000));
    if (!ofHearing.test(near)) continue;
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

const code = /\b[A-Z]{2,5}[-/]\d{3,8}(?:[-/][A-Z0-9]{3,8})?\b/g;
const inWords = /\b(?:case|record|ref(?:erence)?)(?: no\.?| number)?[:#]? ?(?:\d{4,8}|\d{2,3} \d{3})\b/gi;

/** References of records that a text names, as they are written; not the code of an error message. */
export function referencesIn(text: string, errors: readonly string[]): readonly string[] {
  const rest = errors.reduce((left, error) => left.split(error).join(' '), text);
  const all = [...rest.matchAll(code)].map(([found]) => found);
  return [...new Set(all.length > 0 ? all : [...rest.matchAll(inWords)].map(([found]) => found))];
}
