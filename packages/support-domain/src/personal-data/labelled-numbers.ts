import { placesOf, type NumberFinding } from './personal-numbers.js';
import { notBefore, notWithin } from './word-ends.js';
import type { Finders } from '../update-imports/in-turns.js';

/** What may stand between a label and what it labels: "no.", ":", "is". */
const joining = `(?:[\\s.:=#,()\\-–]|(?:is|was|are|no|nos|nr|num|number|numbers|id|ids|ref|reference|code|of)${notBefore}){0,8}`;
const labelled = (label: string, value: string): RegExp =>
  new RegExp(`${notWithin}(?:${label})${notBefore}${joining}(?<value>${notWithin}${value})${notBefore}`, 'gu');
/** Letters and digits, with so many digits at least. */
const code = (digits: number): string =>
  `(?=(?:[^\\s\\d]{0,12}\\d){${digits}})[\\p{Alpha}\\d]{1,16}(?:[-/][\\p{Alpha}\\d]{1,16}){0,4}`;
const grouped = (least: number, most: number): string => `\\d(?:[ -]?\\d){${least - 1},${most - 1}}`;

// ---- Meetings: the numbers and links by which anybody joins.
const meeting = labelled(
  '(?:meeting|conference|webinar|zoom|teams|webex|video)(?: (?:meeting|call|conference))? (?:id|number|no|code|ref|link)s?|meeting|join with|zoom|webex|dial[- ]?in',
  grouped(8, 15),
);
const meetingLink =
  /(?:(?:teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|zoom\.us\/(?:j|w|s|my)|webex\.com\/(?:meet|join)|meet\.google\.com)\/)(?<value>[^\s"'<>)]{3,600})/gu;

// ---- What lets somebody in: a password is read for its label, and for not being the next word of a sentence.
const secret = new RegExp(
  `${notWithin}(?:pass ?(?:code|word|phrase)|pwd|pw|pin(?: (?:code|number))?|memorable word|otp|pass(?= ?:)|temp pass)${notBefore}(?: (?=[^\\s]{0,20}\\p{Alpha})(?=[^\\s]{0,20}\\d)|(?: (?:is|was|of|now|set to|to|it is)){1,3} ?[:=-]?| ?[:=-]) ?["'“]?` +
    `(?<value>(?=\\S{0,40}\\d)(?!\\d{1,3}(?!\\S)|\\d+(?:ms|px|mb))[^\\s"'”]{4,64}?)(?=[.,;)"'”]*(?:\\s|$))`,
  'gu',
);
/** "the password you gave me, Harbour!92,": letters, a digit and a sign, in a line that speaks of one. */
const secretNearby =
  /(?<=(?<!\p{Alpha})(?:pass ?(?:word|code|phrase)|pwd|pw|log ?in|credentials?)(?!\p{Alpha})[^\n]{0,60}[\s("'“:])(?<value>(?=[^\s]{0,30}\p{Alpha})(?=[^\s]{0,30}\d)(?=[^\s]{0,30}[!#$%&*?^+=])(?!\S{0,20}(?::\/\/|[?&]\p{Alpha}+=))[^\s,;"'”)]{6,40}?)(?=[.,;)"'”?]*(?:\s|$))/gu;
/** "pw reset to Marigold-77": a word and digits, after what it was set to. */
const secretSet =
  /(?<=(?<!\p{Alpha})(?:pass ?(?:word|code|phrase)|pwd|pw|credentials?)(?!\p{Alpha})[^\n]{0,40}(?: to| is| was| as| now| with|[:=]) ["'“(]?)(?<value>\p{Alpha}{3,20}[-_.]?\d{2,6}[!#$%&*?]?)(?=[.,;)"'”?]*(?:\s|$))/gu;
/** "login osowunmi / Pa55-Clover": what stands beside a login name. */
const besideLogin =
  /(?<=(?<!\p{Alpha})(?:log-?in|log-?on|user ?name|user|credentials)(?: is| are|:)? \S{3,40} ?[/|] ?)(?<value>(?=\S{0,30}\d)(?=\S{0,30}\p{Alpha})\S{5,30}?)(?=[.,;)"'”?]*(?:\s|$))/gu;
/** Digits alone count after what is a code and nothing else: "passcode 482913", "your code: 48 29 13". */
const bareCode = new RegExp(
  `${notWithin}(?:pass ?code|pin|otp)s?(?: for (?:the |my |this |our )?\\p{Alpha}+(?: \\p{Alpha}+)?)?(?: ?[:=]| is| was| will be)? (?<value>\\d{2,3} ?\\d{2,3}(?: ?\\d{2})?)${notBefore}(?! (?:times|days|characters|digits|minutes))`,
  'gu',
);
const yourCode = labelled('(?:my|your|her|his|their|the|a|new) code', '\\d{2} ?\\d ?\\d ?\\d{2}');
const meetCode = labelled('meet(?:ing)?(?: code| link)?', '[a-z]{3}-[a-z]{4}-[a-z]{3}');
const oneTime = labelled(
  '(?:reset|access|log-?in|sign-?in|verification|security|authentication|one[ -]time|six[ -]digit|6[ -]digit|text(?:ed)?) (?:code|pin|passcode)',
  '\\d{3} ?\\d{1,5}',
);

// ---- Bank, passport, licence, vehicle, staff: sixteen digits of a card, the shapes of an IBAN (ISO 13616) and of GB number plates. [L]
const sortCode = labelled('sort(?: ?-?codes?)?|s/c', '\\d{2}[- ]?\\d{2}[- ]?\\d{2}');
const bankDetails =
  /(?<![\p{Alpha}\d])(?:bank|account|payment|bacs)(?: details?| info)?[^\n\d]{0,30}(?<value>\d{2}[- ]\d{2}[- ]\d{2}(?:[ ,/]{1,3}\d{8})?)(?![\p{Alpha}\d/-])/gu;
const bankAccount = labelled('(?:bank )?(?:account|acct|acc|a/c)(?: (?:no|number|num))?', '\\d{4} ?\\d{4}');
const iban = new RegExp(`${notWithin}(?!kb)[a-z]{2}\\d{2}(?: ?[a-z\\d]{4}){3,7}(?: ?[a-z\\d]{1,3})?${notBefore}`, 'gu');
const payCard = new RegExp(`${notWithin}\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}${notBefore}`, 'gu');
const papers = labelled(
  "passports?|(?:driving |driver(?:'?s)? )licen[cs]es?|nhs|visa (?:no|number)|biometric (?:card|permit)|(?:bank|credit|debit) card|residence permit|share code|dbs(?: certificate)?|utr|" +
    '(?:staff|employee|employment|payroll|personnel|student|pupil|member(?:ship)?|badge|candidate|learner|police|crime|collar|warrant)(?: id)? (?:no|number|num|id|ref|reference|card)|uln|upn|ucn',
  `(?:${grouped(6, 16)}|${code(4)})`,
);
/** "CID 2985", "client no. 847": by what an office numbers the people it serves. */
const ofPeople = labelled('(?:client|customer|contact|panell?ist|user) (?:no|id)|[ceu]id', '\\d{3,9}');
const licence = new RegExp(`${notWithin}[a-z9]{5} ?\\d{6} ?[a-z9]{2} ?\\d[a-z]{2}${notBefore}`, 'gu');
const plateShape = '(?:[a-z]{2}\\d{2} ?[a-z]{3}|[a-z]\\d{1,3} ?[a-z]{3}|[a-z]{3} ?\\d{1,4}[a-z]?)';
const plate = labelled(
  '(?:car|van|vehicle|bike|number)(?: is an?)?(?: \\p{Alpha}+)? (?:reg(?:istration)?|plate)|reg(?:istration)?(?: plate)?|number plate|drives an? \\p{Alpha}+|parking for|my car',
  plateShape,
);
const plateAlone = new RegExp(`${notWithin}[a-z]{2}\\d{2} [a-z]{3}${notBefore}`, 'gu');

// ---- "the 2231 case"
const numberedCase = new RegExp(
  `${notWithin}(?:the|this|that|my|our|his|her|their|on|for) (?<value>(?!(?:19|20)\\d{2} )\\d{4,8})(?= (?:case|matter|hearing|record|file|bundle|referral|panel)(?!\\p{Alpha}))`,
  'gu',
);

/** "our 19055, your MC/19055" */
const ours = new RegExp(`${notWithin}(?:our|your) (?<value>\\d{4,8})(?=[,;.)]? ?(?:$|\\n|and|your|our))`, 'gu');

/** Numbers and passwords that are known by what is written before them, in a folded text. `written` gives the text as it stands. */
export function labelledNumbers(
  folded: string,
  written: (start: number, end: number) => string,
): Finders<NumberFinding> {
  const isInCapitals = ({ start, end }: NumberFinding): boolean =>
    written(start, end) === written(start, end).toUpperCase();
  return [
    () => placesOf(folded, 'meeting', true, meeting, meetingLink),
    () => placesOf(folded, 'password', true, secret),
    () => placesOf(folded, 'password', false, secretNearby, besideLogin, secretSet),
    () => placesOf(folded, 'password', true, oneTime),
    () => placesOf(folded, 'password', false, bareCode, yourCode),
    () => placesOf(folded, 'meeting', true, meetCode),
    // Eight digits of an account are a bank's, whatever else an account numbers: else they would stay for TRA, as a case does.
    () => placesOf(folded, 'other-number', true, sortCode, bankDetails, bankAccount),
    () => placesOf(folded, 'other-number', false, iban).filter(isInCapitals),
    () => placesOf(folded, 'other-number', true, payCard, papers),
    () => placesOf(folded, 'other-number', false, ofPeople, licence, plate),
    () => placesOf(folded, 'other-number', false, plateAlone).filter(isInCapitals),
    () => placesOf(folded, 'case-reference', false, numberedCase, ours),
  ];
}
