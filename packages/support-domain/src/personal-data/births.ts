import { dash } from './dash.js';
import { numberWords } from '../words/counts.js';
import { monthPattern } from '../words/month-pattern.js';
import { placesOf, type NumberFinding } from './personal-numbers.js';
import { notBefore, notWithin } from './word-ends.js';
import type { Finders } from '../update-imports/in-turns.js';

const ordinal = '(?:st|nd|rd|th)?';
const dayWord =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)';
const yearWord = `(?:(?:nineteen|two thousand|twenty)(?: and)?(?: (?:oh )?\\p{Alpha}{3,7})|(?:fif|six|seven|eigh|nine)ty)(?:[ -](?:${numberWords.slice(1, 10).join('|')}))?`;
const day = `(?:\\d{1,2}${ordinal}|${dayWord})`;
const dateOf = (year: string): string =>
  `(?:the )?(?:\\d{1,2}(?:\\s?[/.]\\s?|\\s?${dash}\\s?| )\\d{1,2}(?:\\s?[/.]\\s?|\\s?${dash}\\s?| )${year}|\\d{4}[-/.‐‒–—− ]\\d{1,2}[-/.‐‒–—− ]\\d{1,2}|` +
  `${day}(?: of)?[\\s\\-/.]{0,2}${monthPattern}\\.?,?[\\s\\-/.]{0,2}${year}|${monthPattern}\\.? ${day},? ${year})`;
const label = `${notWithin}(?:[dy]\\.?\\s?o\\.?\\s?b\\.?|dates? of birth|birth\\s?-?da(?:te|y)s?|b'?day|born(?: (?:on|in))?|birth|b\\.(?= ?['’]?\\d)|(?:was|is|turns|turned|turning|will be) \\d{2} (?:on|in))${notBefore}`;
/** Between the label and a date: not what says that the date is of something else. */
const upTo = `(?:(?!(?:since|until|after|before|release|update|when|hearing)${notBefore})[^\\d\\n]){0,25}?`;
const anyYear = "(?:(?:19|20)\\d{2}|['’]?\\d{2})";
const labelledBirth = new RegExp(
  `${label}${upTo}(?<value>${notWithin}${dateOf(`(?:${anyYear}|${yearWord})`)})${notBefore}`,
  'gu',
);
/** A birthday without its year, a month with it, a year alone, and eight or six digits in a row. */
const part =
  `(?:(?:the )?${day}(?: of)?[ -]${monthPattern}|${monthPattern} (?:the )?${day}|${monthPattern}\\.?,? ['’]?(?:19|20)?\\d{2}|\\d{1,2}/\\d{1,2}|(?:19[2-9]\\d|20[01]\\d)(?![/.-]\\d)|['’]\\d{2}|(?<=born in )(?:${monthPattern}|\\d{4})|` +
  `(?:the )?${dayWord} of the ${dayWord}(?:,? ${yearWord})?|(?:19|20)\\d{6}|[0-3]\\d[01]\\d(?:19|20)?\\d{2})`;
const labelledPart = new RegExp(`${label}${upTo}(?<value>${notWithin}${part})${notBefore}(?![/.-]\\d)`, 'gu');

const oldYear = '(?:19[2-9]\\d|200\\d)';
const oldDate = new RegExp(
  `${notWithin}(?:${dateOf(oldYear)}|${oldYear}${dash}\\d{1,2}${dash}\\d{1,2})${notBefore}`,
  'gu',
);
const isOld = new RegExp(oldYear);

/** "born 1927 instead of 1972", "and should be 31/12/1968": the other date is as much a birth's. */
const otherDate = new RegExp(
  `^['"”)]?,?(?: (?:instead of|not|or|and|but|rather than|it|should|be|is|was|have|been|say|read|year|in|on the \\p{Alpha}+|whereas|the|scanned|form|letter|says)){1,6} (?<value>${dateOf(`(?:${anyYear}|${yearWord})`)}|${part})${notBefore}`,
  'u',
);
function withOthers(folded: string, found: readonly NumberFinding[]): NumberFinding[] {
  return found.flatMap((one) => {
    const next = otherDate.exec(folded.slice(one.end, one.end + 70));
    if (!next?.groups?.value) return [one];
    const end = one.end + next[0].length;
    return [one, { ...one, start: end - next.groups.value.length, end }];
  });
}

/** Dates of birth: after their label in every writing; and an old date alone, which may be one: a person looks. Hearings, letters and releases have younger ones. */
export function births(folded: string): Finders<NumberFinding> {
  return [
    () => withOthers(folded, placesOf(folded, 'date-of-birth', true, labelledBirth)),
    () => withOthers(folded, placesOf(folded, 'date-of-birth', false, labelledPart)),
    () =>
      placesOf(folded, 'date-of-birth', false, oldDate).filter(({ start, end }) =>
        isOld.test(folded.slice(start, end)),
      ),
  ];
}
