import { monthNames } from '../../words/dates.js';
import type { FoldedFinding } from '../finding.js';
import { otherWritings } from './other-writings.js';
import { notBefore, notWithin } from '../word-ends.js';
import type { Finders } from '../../update-imports/in-turns.js';

const digit = 'oh|zero|nought|one|two|three|four|five|six|seven|eight|nine';
/** "dot", "(dot)", "full stop", ", dot,", "." and the same of "at": how an address is said, or written so that no program finds it. */
const dot =
  '(?:\\.|,? (?:dot|full stop|point|underscore|dash|hyphen),? | ?[[({<] ?(?:dot|underscore|dash|hyphen) ?[\\])}>] ?)';
const part = "[\\p{Alpha}\\d_'-]{1,40}";
const ofMail = [
  // "m . odell @ example . net", "g r e e n @ example . org".
  `(?<![\\p{Alpha}\\d@.])(?=[^@\\n]{0,80} @|[^@\\n]{0,80}@ )(?:(?:[\\p{Alpha}\\d] (?:\\. ?)?){1,30}|${part}(?: ?\\. ?${part}){0,4} ?)@ ?${part}(?: ?\\. ?\\p{Alpha}{2,20}){1,4}`,
  // "d, underscore, okafor, at, example, dot, org", "m.lowe {at} example {dot} com"; "at example.org" alone is a place.
  `${notWithin}${part}(?:${dot}${part}(?: (?:\\p{Alpha}{3,5}ty|\\p{Alpha}{3,6}teen|${digit}))?){0,4}(?:,? at,? | ?[[({<] ?at ?[\\])}>] ?)${part}(?:,? (?:dot|full stop),? \\p{Alpha}{2,20}(?! at )| ?[[({<] ?dot ?[\\])}>] ?\\p{Alpha}{2,20}){1,4}`,
  // "m.lowe at example.org": a name with a dot in it.
  `${notWithin}${part}\\.${part} at ${part}(?:\\.\\p{Alpha}{2,20}){1,3}`,
].map((one) => new RegExp(`${one}${notBefore}`, 'gu'));

const more =
  'ten|eleven|twelve|\\p{Alpha}{3,5}teen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
const ofRadio =
  'alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliet|kilo|lima|mike|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisky|whiskey|x-ray|yankee|zulu';
const ofLetter = 'aitch|gee|why|cee|see|bee|queue|tee|en|ess|double[- ]you|jay|kay|pee|vee|zed|dee|eff|el|em|ay';
const piece = `(?:(?:double|treble|triple)[ -](?:${digit}|\\d|\\p{Alpha}(?!\\p{Alpha}))|(?:${digit}|${more})(?!\\p{Alpha})|\\d{1,6}(?!\\p{Alpha})|(?:capital )?\\p{Alpha} for \\p{Alpha}+|(?:${ofRadio}|${ofLetter})(?!\\p{Alpha})|(?:capital )?\\p{Alpha}(?!\\p{Alpha}))`;
const said = new RegExp(
  `(?<![\\p{Alpha}\\d'’])${piece}(?:(?:,? (?:slash|dash|stroke|hyphen|point|and|then),? |[ -]|, ?)${piece}){2,24}(?![\\p{Alpha}\\d'’]|[.:]\\d)`,
  'gu',
);
const labelled =
  /(?<!\p{Alpha})(?:cases?|matter|ref(?:erence)?|trn|ni|insurance|dob|born on|post ?code|phone|mobile|tel|call|file|account|ticket|passport|teacher|sign-?in|login|number|no)(?: (?:no|number|ref|code|is|was|as|of|it|were))*[ .:,"'“]{1,3}$/u;
const count = (text: string, sign: string): number =>
  text.match(new RegExp(`(?<!\\p{Alpha})(?:${sign})(?!\\p{Alpha})`, 'gu'))?.length ?? 0;

/** "case one-eight-triple-two", "N W one, four papa bravo", "ref 7 7 0 1 3": a number or a code that is said, or written with blanks. */
function saidNumbers(folded: string): FoldedFinding[] {
  return [...folded.matchAll(said)].flatMap(({ 0: text, index }): FoldedFinding[] => {
    const single = text.match(/(?<!\p{Alpha})\p{Alpha}(?!\p{Alpha})/gu)?.length ?? 0;
    const figures = text.match(/\d+/g) ?? [];
    const words = count(text, `${digit}|${more}`) + count(text, 'double|triple|treble');
    const letters = count(text, `${ofRadio}|${ofLetter}`) + single;
    const all = words + letters + figures.length;
    const isLabelled = labelled.test(folded.slice(Math.max(0, index - 30), index));
    // "1 2 3 4 5" counts, but after a label.
    if (
      !isLabelled &&
      words + letters === 0 &&
      figures.every((one, at) => at === 0 || Number(one) === Number(figures[at - 1]) + 1)
    )
      return [];
    if (words + letters === 0 && !isLabelled && !(figures.length > 4 && figures.every((one) => one.length === 1)))
      return [];
    const least = isLabelled
      ? 3
      : letters > 1 && words + figures.length > 0
        ? 4
        : words + figures.join('').length > 4
          ? 5
          : 99;
    return all < least || words + figures.length === 0
      ? []
      : [{ start: index, end: index + text.length, kind: 'other-number' }];
  });
}

const month = monthNames.join('|').toLowerCase();
/** "seven january nineteen eighty": a year so long ago is somebody's birth. */
const saidDate = new RegExp(
  `(?<!\\p{Alpha})(?:\\p{Alpha}+[ -]){0,2}\\p{Alpha}+ (?:of )?(?:${month}),? nineteen[ -](?:${more}|oh)(?:[ -](?:${digit}))?(?!\\p{Alpha})`,
  'gu',
);
/** The steps of a link that are somebody's, or of a case: "/personal/t_crowe", "?u=rgarrick", "/p/7741-ae/". */
const link = /(?:https?|file):\/\/[^\s<>"')\]]+/gu;
const step =
  /(?<=\/personal\/)[^/?#]+|(?<=[?&](?:u|user|login|owner|assignee|author|by|for|name)=)[^&#]+|(?<=[/=])[^/?&#=.]*\d[^/?&#=.]*/gu;
/** "2026-11-20", "dynamics365", "2026wave1". */
const ofNobody = /20\d\d|^[a-z]+\d{1,3}(?!\d)/;
const isPublic =
  /^https?:\/\/(?:[^/]*\.)?(?:microsoft|github|w3|npmjs|mozilla)\.|^https?:\/\/(?:learn|docs|support|status)\./u;

/** What is somebody's and written or said as no form has it. A guess, shown for review. */
export function writtenOddly(folded: string): Finders<FoldedFinding> {
  const places = (sign: RegExp, kind: FoldedFinding['kind']): FoldedFinding[] =>
    [...folded.matchAll(sign)].map(({ 0: { length }, index }) => ({ start: index, end: index + length, kind }));
  return [
    ...otherWritings(folded),
    ...ofMail.map((sign) => () => places(sign, 'email')),
    () => saidNumbers(folded),
    () => places(saidDate, 'date-of-birth'),
    () =>
      [...folded.matchAll(link)].flatMap(({ 0: url, index }) =>
        isPublic.test(url)
          ? []
          : [...url.matchAll(step)].flatMap(({ 0: own, index: at }): FoldedFinding[] =>
              !ofNobody.test(own) && (!/\d/.test(own) || /\d.*\d.*\d/.test(own.replace(/%[\da-f]{2}/g, '')))
                ? [{ start: index + at, end: index + at + own.length, kind: 'other-number' }]
                : [],
            ),
      ),
  ];
}
