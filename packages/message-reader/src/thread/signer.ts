import type { Mailbox } from '../message-file.js';
import { isClosing, maySign } from './closings.js';
import { isGreeting } from './greeting.js';

// Offices write from one address, and a person signs: what such addresses and their names say is custom [L]. RFC 2142 names a few of them [D].

const ofOffice =
  'admin(?:istration|istrator)?|admissions|academy|association|bursar|care|chambers|clerks?|college|contact|council|customers?|cwsmer(?:iaid)?|cyngor|cymorth|court|department|dept|desk|education|enquir(?:y|ies)|exams?|federation|finance|gofal|governance|gwasanaeth(?:au)?|governors?|head ?teacher|help ?desk|hello|hr|human resources|inbox|info(?:rmation)?|law|legal|ltd|llp|mail|mailbox|office|panel|post|pupil|reception|registry|safeguarding|school|secretar(?:y|iat)|service(?:s)?|solicitors|staff|support|swyddfa|team|tribunal|trust|union|university|ymholiadau|ysgol';
const officeName = new RegExp(`(?<!\\p{L})(?:${ofOffice})(?!\\p{L})`, 'iu');
const officeAddress = new RegExp(`^(?:[^@]{0,40}[-_.])?(?:${ofOffice})(?:[-_.\\d][^@]{0,40})?@`, 'iu');

/** Whether an address names no person: it has no name, or that of an office. */
const namesNobody = ({ name, email }: Mailbox): boolean =>
  email !== '' &&
  (name === '' || name === email || officeName.test(name) || (!name.includes(' ') && officeAddress.test(email)));

/** Posts and places stand where a name does. */
const noName =
  /(?<!\p{L})(?:officer|manager|assistant|director|head|chair|deputy|lead|adviser|advisor|consultant|partner|associate|member|house|primary|secondary|infants?|junior|nursery|grammar|sixth|form|group|partnership|community|county|borough|national|royal|microsoft|google|road|street|lane|avenue|floor|building|centre|regards|wishes|thanks)(?!\p{L})/iu;
const fullName =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\.? )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|der|von|ap|al|la)){1,3})$/u;
const nameIn = (line = ''): string => {
  const [piece = ''] = line.replace(/^[-–—*\s]+/, '').split(/,| ?[|•·] ?| [-–—] |\u2003|\s\(/);
  const name = fullName.exec(piece.replaceAll('*', '').trim())?.[1] ?? '';
  return name.length < 60 && !officeName.test(name) && !noName.test(name) && !isGreeting(line) ? name : '';
};

/** Signatures are no longer, and what stands below them. */
const longestEnd = 60;

/**
 * The whole name of whoever signs a message that comes from an office's address, or from one without a name; empty where nobody does, and where
 * the address names a person. `text`: the words of that message alone.
 */
export function signerOf(from: Mailbox, text: string): string {
  if (!namesNobody(from)) return '';
  const lines = text.split('\n').map((line) => line.trim());
  const end = lines.slice(-longestEnd);
  const closed = end.findIndex((line) => line === '--' || isClosing(line));
  if (closed >= 0) return nameIn(end.slice(closed + 1).find((line) => line !== ''));
  // Nothing closes before it: the last name that begins a paragraph and has a post or a number below it, and nothing else.
  const blocks = end
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter(Boolean));
  const signed = blocks
    .slice(1)
    .filter(([first, ...more]) => nameIn(first) !== '' && more.length > 0 && more.every(maySign));
  return nameIn(signed.at(-1)?.[0]);
}
