import { weekdayNames, type CalendarDate } from '@tms-support/support-domain';

// Days that people say by how far off they are. "This Thursday" is the next one; "next Thursday" the one of the week after this, which not
// everybody means by it [L]: the form asks to check. "Monday week" is the one after next, and "tomorrow week" seven days after tomorrow (Oxford
// English Dictionary, "week" [L]).

const weekdays = weekdayNames.map((name) => name.toLowerCase());
const names = weekdays.join('|');
const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six'];
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const anyOrdinal = `(?:(?:twenty|thirty)[- ])?[a-z]{5,11}`;
const ordinalDay = new RegExp(
  `\\b${anyOrdinal}(?=(?:,? (?:to|and|until|till|through) (?:the )?${anyOrdinal}){0,3} (?:of )?${months}\\b)|(?<=\\b${months} (?:the )?)${anyOrdinal}`,
  'gi',
);

/** "The eleventh of January", "the eleventh to the fifteenth of January", "January the eleventh", in figures. */
export const withDaysInFigures = (text: string): string =>
  text.replace(ordinalDay, (whole: string) => {
    const at = ordinals.indexOf(whole.toLowerCase().replace(' ', '-'));
    return at < 0 ? whole : String(at + 1);
  });

/** As people write it on a telephone, too [L]. */
const tomorrow = 'tomorrow|tomoz|tomoro|2moro|2morrow|tmrr?w|tmr';

const said = new RegExp(
  [
    `(?<after>\\bthe day after tomorrow\\b)`,
    `\\b(?<ahead>a week|a fortnight|two weeks) (?:from )?(?<aheadOf>today|tomorrow)\\b`,
    `(?<near>\\b(?:today|tonight|${tomorrow})\\b)(?: (?<nearBy>week|fortnight)\\b)?`,
    `\\b(?:on )?(?<weekOn>a week|a fortnight|two weeks) (?:on|from) (?<weekOnDay>${names})\\b`,
    `\\b(?:on )?(?<far>${names}) (?<farBy>week|fortnight)\\b`,
    `\\b(?<which>this|this coming|next) (?<day>${names})\\b`,
  ].join('|'),
  'gi',
);
/** About how long, and no day by name. */
const about = new RegExp(`\\bin (?:(?<count>${counts.join('|')}) weeks?|a fortnight)['’]?s?['’]? time\\b`, 'gi');

/** What a hearing is called, or does, right before its day: no one else does anything between. */
const hearingBefore =
  /\b(?:hearings?|panels?|tribunals?|conferences?|CMC|sits?|sitting|chair|chairing|heard|listed|appeal|matter)\b(?:(?! (?:I|you|we|they|please|can|could|would|need|ask|asked|call|ring|reply|before|after|about|until|by|and|but|so|or|not|to)\b)[^.,;:?!\n]){0,40}\s$/i;
const papersBefore = /\b(?:bundles?|papers|evidence|witness(?:es)?|case) for\s$/i;
const hearingBehind = /^['’]s? (?:[\p{L}-]+ ){0,2}(?:hearing|panel|tribunal|appeal)\b/iu;
const owned = /^['’]s\b/;

const moved = (from: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** How many days from `from` on the next such weekday is; a week where it is that day. */
const daysUntil = (name: string, from: CalendarDate): number =>
  (weekdays.indexOf(name.toLowerCase()) - new Date(from).getUTCDay() + 7) % 7 || 7;

const isTomorrow = (word = ''): number => (new RegExp(`^(?:${tomorrow})$`, 'i').test(word) ? 1 : 0);

function offsetOf(found: RegExpExecArray, from: CalendarDate): number {
  const { after, ahead, aheadOf, near, nearBy, weekOn, weekOnDay, far, farBy, which, day } = found.groups!;
  if (after) return 2;
  if (ahead) return isTomorrow(aheadOf) + (/^a week$/i.test(ahead) ? 7 : 14);
  if (near) return isTomorrow(near) + (nearBy === undefined ? 0 : /^week$/i.test(nearBy) ? 7 : 14);
  if (weekOnDay) return daysUntil(weekOnDay, from) + (/^a week$/i.test(weekOn!) ? 7 : 14);
  if (far) return daysUntil(far, from) + (/^week$/i.test(farBy!) ? 7 : 14);
  if (!/^next$/i.test(which!)) return daysUntil(day!, from);
  // Weeks begin on Monday.
  const toMonday = (8 - new Date(from).getUTCDay()) % 7 || 7;
  return toMonday + ((weekdays.indexOf(day!.toLowerCase()) + 6) % 7);
}

/** Days of a hearing that a sentence names by how far off they are from the day it was written. */
export const daysSaid = (sentence: string, from: CalendarDate): readonly CalendarDate[] =>
  [...sentence.matchAll(said)].flatMap((found) => {
    const behind = sentence.slice(found.index + found[0].length);
    const isOf = owned.test(behind) ? hearingBehind.test(behind) : hearingBefore.test(sentence.slice(0, found.index));
    return isOf ? [moved(from, offsetOf(found, from))] : [];
  });

/** Days that may be one: "the bundle for tomorrow", and "my hearing is in two weeks' time". */
export const daysPerhapsSaid = (sentence: string, from: CalendarDate): readonly CalendarDate[] => [
  ...[...sentence.matchAll(said)].flatMap((found) =>
    papersBefore.test(sentence.slice(0, found.index)) && !owned.test(sentence.slice(found.index + found[0].length))
      ? [moved(from, offsetOf(found, from))]
      : [],
  ),
  ...[...sentence.matchAll(about)].flatMap((found) => {
    const { count } = found.groups!;
    const weeks = count ? Math.max(1, counts.indexOf(count.toLowerCase())) : 2;
    return hearingBefore.test(sentence.slice(0, found.index)) ? [moved(from, weeks * 7)] : [];
  }),
];
