import type { Finders } from '../../update-imports/in-turns.js';
import type { FindingKind, FoldedFinding } from '../finding.js';
import { notBefore, notWithin } from '../word-ends.js';

const digit = '(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)';
/** Between a label and what it labels. */
const isAs = '(?:[\\s:=.,#("\'“]|no|number|code|ref|is|was|as|of|on|in|le|am|il|el|a|em|the|starts?|begins?|with){0,6}';
const born =
  '(?:d\\.?o\\.?b|(?:date|year) of birth|birth ?-?(?:date|day)|born|nee?|geb(?:oren)?|geburtsdatum|ganed|ganwyd|dyddiad geni|urodzon[aey]|data urodzenia|nacid[ao]|fecha de nacimiento|nascid[ao]|nat[ao]|data di nascita|date de naissance)';
const outward = '(?:[a-z]{1,2}\\d{1,2}[a-z]?)';

/** Letters that are taken for digits with them, and whatever sign between. */
const anySigns = `(?<!\\p{Alpha})(?:(?!no|is|of|on|in|to|at|as|by|nr|id)\\p{Alpha}{2}[\\s_·.-]{0,2})?(?=\\D{0,3}\\d)[\\dilo](?:[\\s_·|\\\\/.,–—~*-]{0,2}[\\dilo]){4,13}(?:[\\s_·.-]{0,2}[a-d])?${notBefore}(?![:.]\\d)`;

/** Sites on which the first step of a link is somebody. */
const ofPeople =
  '(?:linkedin\\.com/in|t\\.me|(?:x|twitter|facebook|instagram|github|tiktok|calendly|bsky)\\.(?:com|app/profile))';

/**
 * Each writing that a person has for what the other rules know in its usual one. The shapes: of Eircodes, eircode.ie [D]; of IPv6, RFC 4291 [D]; of
 * SIDs, "Security identifiers", learn.microsoft.com [D]; of share codes for the right to work, gov.uk [L].
 */
const writings: readonly (readonly [FindingKind, string])[] = [
  // "07700_900_123", "07700·900·123", "O77OO 9OO 123", "Tel.02079460123".
  ['phone', `(?<![\\p{Alpha}\\d]|\\d[.,:/-])(?:\\+ ?\\d|[0o])(?:[\\s._·•|~*–—-]{0,3}[\\dol]){8,13}${notBefore}`],
  // "NI QQ one two three four five six C": the letters before what is said.
  [
    'national-insurance',
    `(?<=${notWithin}(?:ni(?:no)?|insurance)${isAs}(?<=[ :=]))(?!is|no|as|on|of)\\p{Alpha}{2}(?= (?:${digit}|(?:double|treble|triple) ${digit}) ${digit})`,
  ],
  // "geboren am 12. März 1985", "née le 12/3/85", "born 12⏎03⏎1985", "date of birth 1985-03-12T00:00Z", "born twelve three eighty-five".
  [
    'date-of-birth',
    `(?<=${notWithin}${born}${isAs})(?:\\d{1,2}[\\s./-]{1,3}(?:de )?(?:\\p{Alpha}{1,12}\\.?|\\d{1,2})[\\s./-]{1,3}(?:de )?\\d{2,4}(?!\\d)|\\d{4}-\\d\\d-\\d\\d(?=t)|\\p{Alpha}{5,8} day of \\p{Alpha}{3,9},? \\d{4}|(?:${digit}|ten|eleven|twelve|\\p{Alpha}{3,5}teen|twenty|thirty)(?:[ -]${digit})? (?:${digit}|ten|eleven|twelve) (?:nineteen )?\\p{Alpha}{3,5}ty(?:[ -]${digit})?)`,
  ],
  ['date-of-birth', `${notWithin}b\\.? ?19[2-9]\\d${notBefore}`],
  // "LS6-3QD", "LS6.3QD", or with a new line between.
  ['postcode', `${notWithin}${outward}(?:[-–—_\\n]|(?<!${notWithin}[a-z]\\d{1,2})\\.)\\d[a-z]{2}${notBefore}`],
  // With a slip, or half of it: "postcode LSG 3QD", "LS six 3QD", "starts LS6"; an Eircode.
  [
    'postcode',
    `(?<=${notWithin}(?:post(?:al)? ?-?code|eircode|zip(?: code)?)${isAs}[ :=])(?:[a-z\\d]{2,4} ?\\d[a-z\\d]{2}|\\p{Alpha}{1,2} ${digit} \\d[a-z]{2}|${outward}|[a-z]\\d[\\dw] ?[a-z\\d]{4})${notBefore}`,
  ],
  ['postcode', `${notWithin}[ac-fhknprtv-y]\\d[\\dw] (?=[a-z]{1,3}\\d)[a-z\\d]{4}${notBefore}`],
  // "caseId=18456", "case18456.pdf", "case 18⏎456".
  [
    'case-reference',
    `(?<=${notWithin}(?:case|matter|referral)[_-]?(?:id|no|num(?:ber)?|ref(?:erence)?)?["']?[=:_-]?["']?)\\d{4,8}(?!\\d)`,
  ],
  ['case-reference', `(?<=${notWithin}(?:case|ref|trn|matter)${isAs})\\d{2,5}\\n\\d{2,5}${notBefore}`],
  // "\\\\files01\\home\\nfairclough$".
  ['login', `(?<=\\\\(?:homes?|users|profiles|redirected)\\\\)[\\p{Alpha}\\d._-]{2,40}`],
  ['login', `(?<=${notWithin}${ofPeople}/@?)[\\p{Alpha}\\d._-]{3,60}(?=/?(?:[?#\\s"'<>),;!]|\\.?$|\\. ))`],
  // "\\\\server\\nfairclough$", "~nfairclough/x", "skype:nora.fairclough".
  [
    'login',
    `(?<=\\\\)(?!admin|print|ipc)[\\p{Alpha}\\d._-]{3,40}(?=\\$)|${notWithin}~\\p{Alpha}[\\p{Alpha}\\d._-]{2,30}(?=/)`,
  ],
  ['login', `(?<=${notWithin}(?:skype|sip|im|msteams):)[^\\s?<>]{3,60}`],
  // "Failed sign-in: oconnor.p", "impersonated hwang.s": a surname and an initial, where somebody signs in. "is broken.i rang" is a slip.
  [
    'login',
    `(?<=${notWithin}(?:sign-?ins?|log-?ins?|signed in|logged (?:in|on)|users?|user ?names?|accounts?|profile|impersonat\\p{Alpha}+|password)(?: (?:for|of|as|by|is|was|name|id|failed|to))?["'(: ]{1,3})\\p{Alpha}{3,20}\\.(?![ia]${notBefore})\\p{Alpha}${notBefore}`,
  ],
  ['login', `${notWithin}s-1-\\d{1,3}(?:-\\d{1,10}){3,14}${notBefore}`],
  // An "@" as pages and programs write it, or broken over a line.
  [
    'email',
    `[\\p{Alpha}\\d._'-]{1,64}(?:&commat;|\\\\u0040|%(?:25)?40|\\s?@\\n\\s?|\\n@)[\\p{Alpha}\\d-]{1,63}(?:\\.\\p{Alpha}{2,20}){1,4}`,
  ],
  [
    'other-number',
    `${notWithin}(?!fe80)(?=[\\da-f:]{0,30}[\\da-f]{3})[\\da-f]{1,4}(?:::?[\\da-f]{1,4}){3,7}${notBefore}`,
  ],
  ['other-number', `${notWithin}[\\da-f]{2}(?:[:-][\\da-f]{2}){5}${notBefore}`],
  // "42/12345/26": a number of the police.
  ['other-number', `${notWithin}\\d{1,4}/\\d{4,7}/\\d{2,4}${notBefore}`],
  ['other-number', `(?<=${notWithin}share code${isAs} )[a-z\\d]{3}(?:[ -]?[a-z\\d]{3}){2}${notBefore}`],
  // After a label any sign may stand between the digits: "TRN 12|34567", "case 20.417", "DOB 09_01_1971", "NI AB I2 34 56 D".
  [
    'other-number',
    `(?<=${notWithin}(?:ni(?:no)?|insurance|trn|d\\.?o\\.?b|born|passport|nhs|phone|mobile|tel|account|sort code|(?:teacher|pension|works|clock|policy|roll) (?:no|number|ref)|ref(?:erence)?)${isAs})${anySigns}`,
  ],

  // "teacher ref 87 slash 40352".
  ['other-number', `${notWithin}\\d{2,4} (?:slash|stroke) \\d{4,7}${notBefore}`],
  ['case-reference', `(?<=${notWithin}cases?${isAs})${anySigns}`],
  ['other-number', `${notWithin}\\p{Alpha}\\.\\p{Alpha}(?:\\.\\d){6}(?:\\.\\p{Alpha})?${notBefore}`],
  ['other-number', `${notWithin}\\d\\d-\\d\\d-\\d\\d[ ,/]{1,3}\\d{8}${notBefore}`],
  // Plates: "ab12cde", "AB12-CDE", "reg no AB 12 CDE", "plate K1 TBR".
  ['other-number', `${notWithin}(?!es|ie|kb|mc)[a-z]{2}\\d{2}-?[a-z]{3}${notBefore}`],
  ['other-number', `(?<=${notWithin}(?:reg(?:istration)?|plate)${isAs} )[a-z]{1,2} ?\\d{1,3} ?[a-z]{3}${notBefore}`],
  ['other-number', `${notWithin}(?=\\p{Alpha}{0,4}\\d)[\\da-f]{4}(?:\\.[\\da-f]{4}){2}${notBefore}`],
  // "O`Dowd", "O’ Dowd"; and whatever is not in Latin letters.
  ['likely-name', `${notWithin}o(?:[\`´"ʼ] ?|[’'] )\\p{Alpha}{3,20}`],
  ['likely-name', `[^\\p{sc=Latin}\\P{L}]{2,20}(?:[ ·][^\\p{sc=Latin}\\P{L}]{2,20}){0,3}`],
  // "miss n booth"; "to miss a hearing" misses one.
  ['likely-name', `${notWithin}(?:mr|mrs|ms|miss|mx|dr|prof) (?![ai] )\\p{Alpha}\\.? \\p{Alpha}{3,20}${notBefore}`],
  ['likely-name', `${notWithin}(?:al|el|abu|ibn|bint|ben)-\\p{Alpha}{3,20}`],
];
const dateWithin = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/;

const signs: RegExp[] = [];

/** What has a form that the other rules know, in a writing that they do not. A guess, shown for review. */
export const otherWritings = (folded: string): Finders<FoldedFinding> =>
  writings.map(
    ([kind, sign], at) =>
      () =>
        [...folded.matchAll((signs[at] ??= new RegExp(sign, 'gu')))]
          .filter(({ 0: text }) => kind !== 'phone' || ((text.match(/\d/g)?.length ?? 0) > 5 && !dateWithin.test(text)))
          .map(({ 0: { length }, index }) => ({ start: index, end: index + length, kind })),
  );
