import { dash } from './dash.js';
import { placesOf, startsOf, type NumberFinding } from './personal-numbers.js';
import { notBefore, notWithin } from './word-ends.js';

/** What may stand between a label and what it labels: "no.", ":", "#", "is", "=". */
const joining = `(?:[\\s.:=#,()\\t]|${dash}|is${notBefore}|are${notBefore}|ending${notBefore}|ends${notBefore}|in${notBefore}){0,6}`;
const numberWord = `(?:\\s*(?:numbers?|nos?|nr|num|refs?|references?|ids?|file)${notBefore}\\.?)`;

/** A code: letters and digits with joints, three digits at least. "18456", "2024/118", "C-10457", "TMS/2026/118", "2026-118-K". */
const code = (digits: number): string =>
  `(?=(?:[^\\s\\d,]{0,20}\\d){${digits}})[\\p{Alpha}\\d]{1,20}(?:(?:[/_]|${dash})[\\p{Alpha}\\d]{1,20}){0,5}${notBefore}(?!\\s?(?:%|mb|gb|kb|ms|rows|bytes|pages)${notBefore})`;
/** "cases 18456, 18457 and 18460": each of them. */
const more = /^\s*(?:,|and|or|&|,\s*and)\s*(?<value>\d{3,9}(?:[/-]\d{1,6})?)(?![\p{Alpha}\d])/u;

// ---- Teacher reference numbers: seven digits, also written RP 12/34567 and 12/34567 (gov.uk, "Teacher reference number"). [L]
const sevenDigits = `(?:\\d{2}\\s?(?:[/ ]|${dash})\\s?\\d{5}|\\d{7})`;
const labelledTeacher = new RegExp(
  `${notWithin}(?:t\\.?r\\.?n\\.?s?|teachers?(?:'s)?(?:\\s+(?:ref(?:erence)?s?))?|df[es]|qts|gtc|ref(?:erence)?)${numberWord}{0,2}` +
    `${joining}(?<value>(?:rp\\s?)?${sevenDigits})${notBefore}`,
  'gu',
);
const endOfTeacher = new RegExp(
  `${notWithin}(?:t\\.?r\\.?n|teacher (?:ref(?:erence)?|number)|case(?: (?:no|number|ref|reference))?|reference|n\\.?i\\.?(?:no)?|account|number)\\.? ` +
    `(?:that )?(?:ending|ends|beginning|begins|starting|starts)(?: (?:in|with))?:? (?<value>\\d{2,6}[a-z]?)${notBefore}`,
  'gu',
);
const registered = new RegExp(`${notWithin}rp\\s?${sevenDigits}${notBefore}`, 'gu');
const slashed = new RegExp(`(?<![\\p{Alpha}\\d/.-])\\d{2}/\\d{5}${notBefore}(?!/)`, 'gu');
/** Seven digits alone may be a teacher, and are not where they are counted or measured. */
const bareSeven = new RegExp(
  `(?<![\\p{Alpha}\\d£$€.,/:#+_]|${dash}|(?:version|build|error) )(?!\\d{2,3}0{4})\\d{7}${notBefore}(?![.,:/]\\d)(?!\\s?(?:%|bytes|rows|records|ms|milli|mb|kb|gb|pixels|lines|characters))`,
  'gu',
);

// ---- Case references in words and in codes.
const cases = new RegExp(
  `(?<!(?:one|another|any|each|either|some|test|use|edge) )${notWithin}(?:cases?|matters?)${notBefore}(?:\\s?[(:,])?${numberWord}{0,3}${joining}(?<value>\\d\\d \\d{3}${notBefore}|${code(3)})`,
  'gu',
);
/** What offices number. */
const filed = '(?:records?|files?|referrals?|complaints?|hearings?|allegations?|tickets?|accounts?|incidents?)';
const numbered = new RegExp(
  `${notWithin}(?:refs?|references?|${filed}${numberWord})` +
    `${notBefore}${numberWord}{0,2}${joining}(?<value>${code(3)})`,
  'gu',
);
const longNumbered = new RegExp(`${notWithin}(?:${filed}|requests?)${notBefore}${joining}(?<value>${code(5)})`, 'gu');
const withYear = new RegExp(
  `${notWithin}(?!kb)[a-z]{2,5}(?:[-_/ ‐–—]){0,1}(?:19|20)\\d{2}(?:[-_/ ‐–—])\\d{3,7}(?:[-_/][a-z]{1,5})?${notBefore}`,
  'gu',
);
const caseCode = new RegExp(
  `${notWithin}cas(?:[-_/ .‐–—]){0,2}\\d{5}(?:[-_/ .‐–—]){0,2}[\\p{Alpha}\\d]{6}${notBefore}`,
  'gu',
);
const recordId = new RegExp(`${notWithin}[0-9a-f]{8}(?:[-_‐–—]?[0-9a-f]{4}){3}[-_‐–—]?[0-9a-f]{12}${notBefore}`, 'gu');

/** "REQ0098812", "INC-20481": a ticket of another desk. */
const ticket = new RegExp(
  `${notWithin}(?:req|inc|ritm|chg|prb|tkt|tic|sr|sctask|hd|sd|svr|cs)[-#]?(?<value>\\d{5,10})${notBefore}(?!-)`,
  'gu',
);

/** "Cases > MC-30518 > Letters": letters, a hyphen and five digits. Errors and updates are written so too. */
const hyphened = new RegExp(
  `${notWithin}(?!(?:kb|cve|err|error|win|ver|rev|evt|ms|build|rfc|iso|http|aadsts|ora|demo|test|page|room|no)-)[a-z]{2,5}-\\d{5,8}${notBefore}(?![-.][\\p{Alpha}\\d])`,
  'gu',
);

/** "Correlation ID 3f2b…": by this TRA finds the fault in its log, and nobody finds a person. */
const beforeErrorId =
  /(?:correlation|activity|request|page|session|trace|client[ -]request|operation|transaction|error|exception|tenant|log|event|diagnostic|connection|app|view|org(?:ani[sz]ation)?|environment|solution)(?:[ -]?(?:id|guid|identifier|reference|ref))?(?: is| was)?[\s:=#"'(-]{0,4}$/u;
export const ofAnError = (folded: string, start: number): boolean =>
  beforeErrorId.test(folded.slice(Math.max(0, start - 50), start));

// ---- References of other offices: letters and digits with slashes, or with stops around a year. Versions and errors are written so too.
const notAnError = '(?<!(?:error|code|version|build|http|kb|update|release|event|status|line)s?[\\s:#.=]{1,2})';
const slashedCode = new RegExp(
  `(?<![\\p{Alpha}\\d/\\\\.:=?&%_#-])${notAnError}(?=[^\\s/]{0,20}/)(?=[^\\s\\p{Alpha}]{0,30}\\p{Alpha})(?=(?:[^\\s\\d]{0,20}\\d){4})(?!0x|v?\\d+\\.\\d|(?:fy|ay|py)\\d\\d/\\d\\d(?!\\d))` +
    `(?!\\p{Alpha}{3,20}/\\d{4}${notBefore})[\\p{Alpha}\\d]{1,12}(?:(?:[/.]|${dash})[\\p{Alpha}\\d]{1,12}){1,5}${notBefore}(?![.:][\\p{Alpha}\\d])`,
  'gu',
);
const dottedCode = new RegExp(
  `${notWithin}${notAnError}(?!ver|rev|rel)[a-z]{2,5}[./](?:19|20)\\d{2}[./]\\d{2,7}(?:[./][a-z]{1,5})?${notBefore}`,
  'gu',
);

// ---- Links that hold an id or a person, in their path or their query.
const inPath = new RegExp(
  `/(?:cases?|teachers?|hearings?|panels?|users?|people|persons?|contacts?|accounts?|records?|incidents?|referrals?|documents?)/(?<value>(?=[^/\\s?#]{0,80}\\d{2})[^/\\s?#"'<>)\\]]{2,80})`,
  'gu',
);
/** A number that is a whole step of a link: ".../t/1234567/profile". */
const stepOfLink = /(?<=\p{Alpha}\S{3,200}\/)(?<value>(?!20\d{4}(?!\d))\d{5,9})(?=[/?#\s]|$)/gu;
/** "/diary/a.mbatha/week": a step that is made as login names are. */
const loginOfLink =
  /(?<=\/\/\S{3,200}[^\s/]\/)(?<value>\p{Alpha}{1,15}[._](?!(?:html?|aspx?|php|jsp?|css|json|xml|pdf|docx?|xlsx?|png|jpe?g|gif|svg|com|org|net|uk|gov)(?![\p{Alpha}\d]))\p{Alpha}{3,20}\d{0,3})(?=[/?#\s]|$)/gu;
/** ".../invite/9f2c7be041", "/r/9KxQ2mT7?": a step or a value that no word is, of letters and digits. Whoever has it opens what it stands for. */
const tokenOfLink =
  /(?<=\/\/\S{3,200}[/=])(?<value>(?=[^\s/?&#=]{0,60}\d)(?=[^\s/?&#=]{0,60}\p{Alpha}[^\s/?&#=]{0,3}\d|\d\p{Alpha})(?!\p{Alpha}{4,}-)[\p{Alpha}\d_-]{7,80})(?=[/?#&;\s]|$)/gu;
/** A page that anybody can read, with a number of its own. */
const publicPage =
  /(?:learn|docs|support|help|news|blog|community|answers|articles?|kb|releases?|www\.gov\.uk|wiki)[./][^\s]{0,150}$/;
/** The page of a person: their name is its address. "panellists/before-a-hearing" is one to read. */
const ofPerson =
  /\/(?:teachers?|users?|people|persons?|contacts?|profiles?|panell?ists?|members?|staff|u)\/(?<value>(?!(?:new|edit|list|all|search|view|home|index|me|create|details?|login|register|settings)(?![\p{Alpha}\d])|\S*-(?:a|the|to|your)-)[\p{Alpha}\d][^/\s?#"'<>)\]]{2,80})/gu;
const inQuery = new RegExp(
  `[?&](?:[a-z]{0,12}(?:id|ref|case|trn|number|user|login|email|name|person|teacher|contact|upn))=(?<value>(?=[^&\\s#]{0,120}[\\d.@])[^&\\s#"'<>)\\]]{3,120}(?<![.,;]))`,
  'gu',
);

/** "?guest=f.mcallister&k=88121": whom a link is for, and a number that is a value whole. */
const whomInQuery =
  /[?&](?:for|guest|subject|owner|recipient|invitee|assignee|witness|panell?ist|prefill|to|by)=(?<value>(?!(?:me|new|all|true|false|none|any|search|today)(?![\p{Alpha}\d]))\p{Alpha}[\p{Alpha}\d._-]{2,40})/gu;
const numberInQuery = /(?<=\/\/\S{3,200}[?&][a-z]{1,12}=)\d{5,9}(?=[&#\s]|$)/gu;

/** Where the letters begin that stand before a number. */
function wordStart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 10 && /[\p{Alpha}#-]/u.test(folded[start - 1]!)) start -= 1;
  return start;
}

function followedUp(folded: string, found: readonly NumberFinding[]): NumberFinding[] {
  return found.flatMap((first) => {
    const all = [first];
    for (let { end } = first; ;) {
      const next = more.exec(folded.slice(end, end + 40));
      if (!next?.groups) return all;
      const at = end + next[0].length;
      all.push({ ...first, start: at - next.groups.value!.length, end: at });
      end = at;
    }
  });
}

/** More references than anybody writes into one report. */
const mostRepeated = 50;
/** A code that is known for a reference where it is labelled is one in the next line too: "case MC-30518 … Cases > MC-30518". */
function again(folded: string, found: readonly NumberFinding[]): NumberFinding[] {
  const codes = new Map(found.map((one) => [folded.slice(one.start, one.end), one] as const));
  return [...codes].flatMap(([text, one]): NumberFinding[] => {
    if (text.length < 5 || !/\d{3}/.test(text)) return [];
    return startsOf(folded, text).flatMap((start) => {
      const end = start + text.length;
      const isWhole = !/[\p{Alpha}\d]/u.test(`${folded[start - 1] ?? ' '}${folded[end] ?? ' '}`);
      return isWhole && start !== one.start ? [{ ...one, start, end }] : [];
    });
  });
}

/** "the matter is 21934, and the linked one is 21940": a number as long as one that is a case's may be another's. */
function asLong(folded: string, found: readonly NumberFinding[]): NumberFinding[] {
  const lengths = new Set(
    found
      .map(({ start, end }) => folded.slice(start, end))
      .filter((one) => /^\d{4,8}$/.test(one))
      .map((one) => one.length),
  );
  return [...folded.matchAll(bareNumber)].flatMap(({ 0: number, index }): NumberFinding[] =>
    lengths.has(number.length) && !/^(?:19|20)\d{2}$/.test(number)
      ? [{ start: index, end: index + number.length, kind: 'case-reference', isSure: false }]
      : [],
  );
}
const bareNumber =
  /(?<![\p{Alpha}\d£$€.,/:#+_-]|(?:error|code|build|version|event|kb) )\d{4,8}(?![\p{Alpha}\d]|[.,:/-]\d|\s?(?:%|bytes|rows|records|ms|milli|mb|kb|gb|pixels|lines|characters|px))/gu;

/** Teacher and case references in a folded text, labelled or known by their shape, and ids in links. */
export function referencesIn(folded: string): NumberFinding[] {
  const inWords = followedUp(folded, placesOf(folded, 'case-reference', true, cases));
  const found = [
    ...placesOf(folded, 'teacher-reference', true, labelledTeacher),
    ...placesOf(folded, 'teacher-reference', false, endOfTeacher),
    ...placesOf(folded, 'teacher-reference', true, registered),
    ...placesOf(folded, 'teacher-reference', false, slashed, bareSeven),
    ...inWords,
    ...asLong(folded, inWords),
    ...placesOf(folded, 'case-reference', true, recordId, numbered, longNumbered, withYear, caseCode),
    ...placesOf(folded, 'case-reference', false, ticket).map((one) => ({
      ...one,
      start: wordStart(folded, one.start),
    })),
    ...placesOf(folded, 'case-reference', false, hyphened, dottedCode),
    ...followedUp(folded, placesOf(folded, 'case-reference', false, slashedCode)),
    ...placesOf(folded, 'case-reference', true, inPath),
    ...[
      ...placesOf(folded, 'case-reference', false, stepOfLink, tokenOfLink, numberInQuery),
      ...placesOf(folded, 'login', false, whomInQuery, loginOfLink),
    ].filter(({ start }) => !publicPage.test(folded.slice(Math.max(0, start - 200), start))),
    ...placesOf(folded, 'login', false, ofPerson),
    ...placesOf(folded, 'case-reference', true, inQuery),
  ];
  return [...found, ...again(folded, found.slice(0, mostRepeated))].filter(
    ({ start, end }) => !(/^[\da-f]{8}-/.test(folded.slice(start, end)) && ofAnError(folded, start)),
  );
}
