import type { Mailbox } from '../message-file.js';
import { instantInHeading } from './date-in-heading.js';
import { commentHeading } from './other-headings.js';
import { personName, plainName } from './person-name.js';
import { heardName, isOfTelephone, numberIn, transcriptIn } from './voice-mail.js';
import { deskNoticeIn } from './desk-notice.js';
import { ticketIn } from './ticket.js';
import { webFormIn, type WebForm } from './web-form.js';

/**
 * Addresses that a program writes from, and nobody reads: RFC 2142 and RFC 5321 name postmaster and mailer-daemon [D]; "no-reply" and its
 * like are custom [L], and so is the address of Exchange's own reports [L]. The Message center writes from o365mc@microsoft.com, and Microsoft 365
 * of a tenant's bills and renewals from msonlineservicesteam [L]. What its filter holds back it tells from quarantine@messaging.microsoft.com
 * (Set-QuarantinePolicy [D]).
 */
const unread =
  /^(?:[^@]{0,60}[-_.+])?(?:no[-_.]?reply|(?:do[-_.]?)?not?[-_.]?reply|mailer[-_]?daemon|postmaster|bounces?|notifications?|auto[-_.]?(?:reply|mail|confirm)|voice[-_.]?mail|unity(?:connection)?|o365mc|msonlineservices(?:team)?|quarantine|microsoftexchange[0-9a-f]{32})(?:[-_.+\d][^@]{0,60})?@/i;

/** Copiers that send what they scan: by what they are, or by makers who share their name with nobody [L]. "sharp@" may be Ms Sharp. */
const copier =
  /^(?:[^@]{0,30}[-_.])?(?:scan(?:s|ner|ning)?|scan[-_]?(?:2|to)[-_]?(?:e?mail|me)|(?:photo)?copiers?|mfd|mfp|multi-?function|printers?|xerox|ricoh|konica(?:-?minolta)?|kyocera|lexmark)(?:[-_.\d][^@]{0,40})?@/i;

/** Services by which other desks send what somebody wrote to them, where they have their own addresses [L]. */
const otherDesk =
  /@(?:[^@]{0,100}\.)?(?:zendesk|freshdesk|freshservice|service-?now|atlassian|zohodesk|helpscout|topdesk|halopsa|intercom|slack)\./i;

/** A house's programs send from a host of their own: every service of GOV.UK Notify from notifications.service.gov.uk [L]. */
const hostOfNotices = /@(?:notifications?|notify|alerts?)\./i;

export const isOfProgram = ({ email }: Mailbox): boolean =>
  unread.test(email) || copier.test(email) || otherDesk.test(email) || hostOfNotices.test(email);

/** What services put behind the name of whom they write for: "Asha Patel in Teams", "'Asha Patel' via Panel Chairs". */
const onBehalf = new RegExp(
  `^['"‘“]?(?<who>${personName})['"’”]? \\(?(?:via .+|[Jj][Ii][Rr][Aa]|Zendesk|Freshdesk|Slack|(?:in|on|from) (?:Microsoft |Office )?(?:Teams|SharePoint|OneDrive|Planner|Loop|Viva \\p{L}+|Yammer|Word|Excel|Forms|Outlook))\\)?$`,
  'u',
);
/** How their subjects and first lines begin. One word alone is a thing as well: "Task assigned". */
const tells = new RegExp(
  `^['"‘“]?(?=\\S+ \\p{Lu})(?<who>${personName})['"’”]? (?:has |have )?(?:mentioned|messaged|sent|shared|left|assigned|invited|commented|replied|posted|added|reacted|requested|asked)\\b`,
  'u',
);

/** A message, or one below another, as far as it says who is behind it. */
interface Sent {
  from: Mailbox;
  replyTo: readonly Mailbox[];
  subject: string;
  /** Its own words. */
  text: string;
  /** They are of the team, and may have taken down what somebody else says. */
  isColleague?: boolean;
  /** Another desk sent it, as its first line says. */
  isByDesk?: boolean;
}

/** What websites and services for forms call themselves [L]. */
const formService =
  /\b(?:jot|type)?forms?\b|\bpower (?:automate|apps)\b|\bgravity\b|\bformstack\b|\bwebsite\b|\bweb ?form|\bwordpress\b|\bsurvey\b/i;

/** Somebody whom a program wrote for. */
export interface Behind {
  /** Both empty where the program wrote for itself, or does not say whom for. */
  from: Mailbox;
  form?: WebForm;
  /** What another desk's ticket is called; its form is the ticket. */
  ticketTitle?: string;
  /** When they wrote, where the program says that beside their name. */
  sentAt?: string;
  /** A machine heard the name in a call; from this number, where it says one. */
  heardFrom?: string;
  /** A machine that tells of itself sent it, such as a copier. */
  isMachine?: true;
  /** Another desk sent it, where people read what comes back. */
  isDesk?: true;
  /** Somebody rang, and a telephone sent what they said; its form is the call. */
  isCall?: true;
}

/** The name in full that begins a line, where a program writes the first of it alone elsewhere. */
function inFull(name: string, text: string): string {
  if (name === '' || name.includes(' ')) return name;
  const whole = text
    .split('\n', 20)
    .map((line) => plainName(startsWithName.exec(line.trim())?.[0] ?? ''))
    .find((one) => one.startsWith(`${name} `));
  return whole ?? name;
}
/** "Caller: Asha Patel": whom another desk names beside what they wrote; "Asha Patel (#panel) 11:14 AM" is Slack's. */
const namedBy = [
  new RegExp(
    `^(?:caller|requester|requested (?:by|for)|reported by|reporter|opened by|raised by|submitted by|customer)\\s?:\\s*(?<who>${personName})$`,
    'iu',
  ),
  new RegExp(`^(?<who>${personName}) \\(#[\\w-]{1,80}\\) \\d{1,2}:\\d\\d`, 'u'),
];
const inLabel = (text: string): string =>
  text
    .split('\n', 40)
    .map((line) => line.trim())
    .flatMap((line) => [
      ...namedBy.map((how) => how.exec(line)?.groups!['who']),
      // Zendesk's comment, where nothing else says that a desk sent it.
      plainName(commentHeading([line], 0)?.who.replace(/ \(.*$/, '') ?? ''),
    ])
    .find(Boolean) ?? '';

/** "Your name: Asha Patel". */
const ownNameLine = new RegExp(`^(?:(?:your|my|full) )*name\\s?[:?]?\\s+(?<who>${personName})$`, 'iu');
const ownName = (text: string): string =>
  text
    .split('\n', 40)
    .map((line) => ownNameLine.exec(line.trim())?.groups!['who'])
    .find(Boolean) ?? '';

/** "You have missed messages from Asha Patel", "New message from Asha Patel": how Teams and its like name them in a subject [L]. */
const missedFrom = new RegExp(
  `^(?:you(?:['’]ve| have)? |a |an |\\d{1,3} )*(?:missed|unread|new) [^.?!]{0,40}\\bfrom (?<who>${personName})(?: in .{1,60})?$`,
  'iu',
);

const startsWithName = new RegExp(`^${personName}`, 'u');

/** "Asha Patel (External) 25 November 2026 12:48": the day and time that stand in the line of a name, or alone in the next. */
function whenBeside(name: string, text: string): string | undefined {
  const lines = text.split('\n', 40).map((line) => line.trim());
  const isAlone = (line = ''): boolean => besideName.exec(line)?.[0] === line;
  const at = lines.findIndex(
    (one, index) => name !== '' && one.startsWith(name) && (besideName.test(one) || isAlone(lines[index + 1])),
  );
  if (at < 0) return undefined;
  const [found] = besideName.exec(lines[at]!) ?? [lines[at + 1]!];
  return instantInHeading(found);
}
const besideName = /\b\d{1,2} \p{L}{3,9} \d{4},? \d{1,2}:\d\d(?: ?[ap]m)?$/iu;

const inSentence = (text: string): string =>
  text
    .split('\n')
    .slice(0, 6)
    .map((line) => tells.exec(line.trim())?.groups!['who'])
    .find(Boolean) ?? '';

/** Telephones write who called where their own name would stand: "ASHA PATEL". */
const callerOf = ({ name, email }: Mailbox): string =>
  isOfTelephone({ name: '', email }, '') &&
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){1,3}$/u.test(name) &&
  !/\b(?:voice|mail|unity|messag)/i.test(name)
    ? name
    : '';

/**
 * Who is behind what a program sent; undefined where a person did. A form that was filled in says it best, then where answers are to go,
 * then the name that the program writes beside its own.
 */
export function behindProgram({
  from,
  replyTo,
  subject,
  text,
  isColleague = false,
  isByDesk = false,
}: Sent): Behind | undefined {
  // Of words that nobody sent, such as a form that was saved, whoever filled them in says who they are.
  if (from.name === '' && from.email === '') {
    const name = plainName(ownName(text));
    return name === '' ? undefined : { from: { name, email: '' } };
  }
  const isProgram = isOfProgram(from) || isByDesk;
  const notice = deskNoticeIn(text, isProgram);
  if (notice) return { from: notice.from, form: notice };
  const form = webFormIn(text, isProgram, formService.test(from.name));
  // Whoever tells what they wrote into a form is no form.
  const isFromForm =
    isProgram || isColleague || formService.test(from.name) || replyTo.some(({ email }) => email === form?.from.email);
  const ticket = ticketIn(text, isProgram);
  // An address in a ticket may be of whom it is assigned to: its caller says best whose it is.
  const isOfTicket = form?.from.name === '' && ticket !== undefined && ticket.form.from.name !== '';
  if (form && isFromForm && !isOfTicket && form.from.email !== from.email) return { from: form.from, form };
  if (ticket)
    return {
      from: ticket.form.from,
      form: ticket.form,
      ticketTitle: ticket.title,
      ...(ticket.sentAt && { sentAt: ticket.sentAt }),
    };
  const named = onBehalf.exec(from.name)?.groups!['who'];
  if (!isProgram && named === undefined) return undefined;
  const answersTo = isByDesk ? undefined : replyTo.find((one) => !isOfProgram(one));
  const written =
    plainName(named ?? '') ||
    answersTo?.name ||
    plainName(
      inSentence(subject) || (missedFrom.exec(subject)?.groups!['who'] ?? '') || inSentence(text) || inLabel(text),
    ) ||
    callerOf(from);
  const name = inFull(written, text);
  const sentAt = whenBeside(name, text);
  // Telephones are named by their number, unless the caller says who they are.
  const isCall = isOfTelephone(from, subject);
  const own = /^\+?[\d ()-]{7,20}$/.test(from.name) ? from.name : '';
  const number = own || (isCall ? numberIn(subject, text) : '');
  const heard = isCall && name === '' ? heardName(text) : '';
  const caller = { name: name || heard || number, email: answersTo?.email ?? '' };
  const call = isCall ? transcriptIn(text) : undefined;
  return {
    from: caller,
    ...(copier.test(from.email) && { isMachine: true as const }),
    ...(otherDesk.test(from.email) && { isDesk: true as const }),
    ...(isCall && { isCall }),
    ...(call && { form: { from: caller, ...call } }),
    ...(sentAt && { sentAt }),
    ...(heard && { heardFrom: number }),
  };
}
