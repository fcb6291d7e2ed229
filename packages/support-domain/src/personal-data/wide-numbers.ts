import { placesOf, type NumberFinding } from './personal-numbers.js';
import type { FoldedFinding } from './finding.js';
import { isUnlisted } from './is-unlisted.js';
import { ofAnError } from './references.js';
import { notBefore, notWithin } from './word-ends.js';
import type { Finders } from '../update-imports/in-turns.js';

/** What a number counts or measures, after it. */
const measured =
  /^(?:\s?(?:%|bytes?|rows?|records?|ms|milli|secs?|seconds|mb|kb|gb|tb|pixels?|px|lines?|characters?|chars|words|pages|files|items|users|people|entries|results|hits|times|days|hours|mbps|hz|dpi|k)(?![\p{Alpha}\d])|[.,:]\d|x\d)/u;
/** "21,504,332 bytes": what is counted, in groups of three. */
export const isCounted = (folded: string, start: number, end: number): boolean =>
  /^\d{1,3}(?:,\d{3})+$/.test(folded.slice(start, end)) && measured.test(folded.slice(end, end + 14));
/** What a machine numbers, before it: an error, a build, an update, a line of a file. */
const ofMachine =
  /(?<!\p{Alpha})(?:err(?:or)?s?|roadmap|feature|advisory|codes?|status|build|version|ver|release|kb|event|port|line|rows?|lines|columns?|cells?|smtp|http|exit|exception|hresult|stop|bug ?check|rfc|iso|build no|article|chrome|edge|windows|excel|query|offset|size|\d to|timeout|limit|max(?:imum)?|min(?:imum)?|pid|process|thread|step|room|reason)(?:s?[ -]?(?:id|no|number|code))?(?: is| was| of| at)?[\s:#=."'(-]{0,3}$/u;
const isOfMachine = (folded: string, start: number, isGrouped = false): boolean =>
  !(isGrouped && /codes?(?: is| was)?[ :]{0,3}$/.test(folded.slice(Math.max(0, start - 14), start))) &&
  ofMachine.test(folded.slice(Math.max(0, start - 34), start)) &&
  !/(?:case|to ring|call|reference|ref)s? (?:\S+ )?(?:code|no|id|number)? ?$/u.test(
    folded.slice(Math.max(0, start - 24), start),
  );

const longRun = /(?<![\p{Alpha}\d£$€.,/#+_=&%-]|\d ?:|\d )\d{5,18}(?![\p{Alpha}\d])/gu;
/** "MC 20417", "CRM:0099127": the letters before it are of it. */
const lettersBefore = /(?<![\p{Alpha}\d])\p{Alpha}{2,4}[ :]$/u;
/** "48 29 13", "4471-20-881": groups that add up to six digits, and are no date, time or telephone's. */
const grouped = /(?<![\p{Alpha}\d£$€.,/:#+_-]|\d )\d{2,5}(?:[ -]\d{2,5}){1,5}(?![\p{Alpha}\d]|[.,:/]\d)/gu;
const isDate =
  /^(?:19|20)\d{2}(?:[ -]?(?:0[1-9]|1[0-2])[ -]?\d{2})?$|^\d{1,2}[ -]\d{1,2}[ -](?:19|20)?\d{2}$|^(?:19|20)\d{2}-(?:19|20)?\d{2}$/;

/** Any run of five digits or more that counts nothing and is no machine's. */
function longNumbers(folded: string, written: (start: number, end: number) => string): NumberFinding[] {
  return placesOf(folded, 'other-number', false, longRun, grouped)
    .filter(({ start, end }) => {
      const found = folded.slice(start, end);
      const digits = found.replace(/\D/g, '').length;
      return (
        digits >= (/^\d+$/.test(found) ? 5 : 6) &&
        !isDate.test(found) &&
        !/^\d{0,3}0{4,}$/.test(found) &&
        !measured.test(folded.slice(end, end + 14)) &&
        // "code was 207 551": errors have no blanks in them.
        !isOfMachine(folded, start, /[ ]/.test(found))
      );
    })
    .map((one) => {
      const letters = lettersBefore.exec(folded.slice(Math.max(0, one.start - 6), one.start))?.[0];
      const start = one.start - (letters?.length ?? 0);
      return letters && /^\p{Lu}+$/u.test(written(start, one.start - 1)) ? { ...one, start } : one;
    });
}

const mixed =
  /(?<![\p{Alpha}\d/\\.:=?&%_@#+-])(?=[\p{Alpha}_/-]{0,40}\d)(?=[\p{N}_/-]{0,40}\p{Alpha})[\p{Alpha}\d]{1,24}(?:[-_/][\p{Alpha}\d]{1,24}){0,5}(?![\p{Alpha}\d@]|[.:/\\_=]\p{Alpha}|[.:]\d)/gu;
/** How versions, updates, sizes, files and errors are written. */
const ofMachines =
  /^(?:(?:kb|v|ver|rev|r|win|windows|ie|ios|office|o|h|q|fy|m|err|error|ms|aadsts|ora|cve|utf|iso|sha|rfc|http|tls|ssl|usb|ipv|es|mp|x|port|page|room|step|row|line|level|day|week|hrs?|bs|en|sp|ph|f|a|b|no|form|part|phase|panel|witness|test|item|p|pp|para|s|t|mod|sprint|demo|iphone|ipad|galaxy|pixel|sm|hp|rev|dynamics|d|excel|word|edge|chrome|server|ec|ey|bex|webview|bug|sql|wcag|h264|mac)[-_ ]?\d.*|\d+(?:[.,-]\d+)?(?:px|[kmgt]b?|[kmgt]i?b|ms|s|secs?|m|mins?|h|hrs?|k|hz|khz|mhz|ghz|mbps|kbps|am|pm|st|nd|rd|th|p|dpi|pt|bit|fps|w|v|mm|cm|wk|d|days?|x|ths?|pc|pm|hpa|i|ish|yr|y|inch|in|ft|fa|factor|hour|minute|day|page|digit|character|year|month|week|step|part|way|core|[a-z])s?|\d+x\d+\p{Alpha}*|\d{2}h[12]|[a-f\d]{2}(?:[-:][a-f\d]{2}){5}|0x[a-f\d]+|\d+-\p{Alpha}+|\p{Alpha}+-\d{1,2}|.*(?:am|pm))$/u;

/** "MC1184407", "EX1045531": posts of the message centre and of service health (learn.microsoft.com, "Message center", "Service health"). [L] */
const ofMicrosoft = /^(?:mc|ex|tm|od|mo|cr|pb|dv)\d{6,7}$/;

/** A code of letters and digits: "PC-LEVENSON01", "QX7741", "4471/B". Versions, sizes and errors are written so too, and left. */
function mixedCodes(folded: string): NumberFinding[] {
  return placesOf(folded, 'other-number', false, mixed).filter(({ start, end }) => {
    const written = folded.slice(start, end);
    const digits = written.replace(/\D/g, '').length;
    const letters = written.replace(/[^\p{Alpha}]/gu, '').length;
    return (
      letters > 0 &&
      (digits >= 3 ||
        (digits >= 2 && letters >= 5 && /\p{Alpha}{5}\d/u.test(written)) ||
        // "bpendry2": what is no word, and one digit.
        (/^\p{Alpha}{5,}\d$/u.test(written) && isUnlisted(written.slice(0, -1)))) &&
      !/\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Alpha}*[-_/]?\d/u.test(
        written,
      ) &&
      !ofMachines.test(written) &&
      !ofMicrosoft.test(written) &&
      !ofAnError(folded, start) &&
      !isOfMachine(folded, start)
    );
  });
}

/** A name or a code that is spelt: "Q-U-I-L-L", "s m y t h e". */
const spelt = /(?<![\p{Alpha}\d'’])\p{Alpha}(?:(?: ?[-–—.,] ?| )\p{Alpha}){3,20}(?![\p{Alpha}\d'’])/gu;
/** "card ending 4471", "last four 4471". */
const ending = new RegExp(
  `${notWithin}(?:ending|ended|ends|last (?:four|4|three|3)(?: digits)?|finishing)(?: in| with| are| is)?[ :]{1,2}(?<value>\\d{3,6}[a-z]?)${notBefore}(?![-/]\\d| (?:pages|rows|days))`,
  'gu',
);
/** "ring sanj on 2214". */
const ringOn = new RegExp(
  `${notWithin}(?:ring|rang|tel|tell|call|called|phone|phoned|text|reach|get|on|at|try) (?:(?!cut|off|out|up|in|stuck)\\p{Alpha}+ ){1,3}(?:on|at) (?<value>\\d{3,6})${notBefore}(?![:.]\\d| ?(?:am|pm|times|%|pages|o'clock))`,
  'gu',
);
/** The boxes that solicitors have (DX, Hays). */
const boxed = new RegExp(
  `${notWithin}(?:dx|po box|p\\.o\\. box)(?: no\\.?| number)?:? \\d{1,6}(?:,? \\p{Alpha}{3,20}(?: \\d{1,2})?)?${notBefore}`,
  'gu',
);

/** "Joanne Willis 1967", "Patel, 4471": a number right behind somebody is theirs. */
const behindName = /^,? [ (#]{0,2}(?!20[1-3]\d(?!\d))\d{3,6}(?![\p{Alpha}\d]|[.,:/-]\d)/u;
export const numbersBehind = (folded: string, names: readonly FoldedFinding[]): FoldedFinding[] =>
  names.flatMap(({ end }) => {
    const found = behindName.exec(folded.slice(end, end + 14))?.[0];
    return found && !measured.test(folded.slice(end + found.length, end + 28))
      ? [{ start: end + found.search(/\d/), end: end + found.length, kind: 'other-number' }]
      : [];
  });

/** Numbers and codes that may be somebody's though nothing says whose: all are shown to a person, none is replaced by itself. */
export function wideNumbers(folded: string, written: (start: number, end: number) => string): Finders<NumberFinding> {
  return [
    () => longNumbers(folded, written),
    () => mixedCodes(folded),
    () => placesOf(folded, 'likely-name', false, spelt),
    () => placesOf(folded, 'other-number', false, ending),
    () => placesOf(folded, 'phone', false, ringOn),
    () => placesOf(folded, 'home-address', false, boxed),
  ];
}
