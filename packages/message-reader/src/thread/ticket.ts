import type { Mailbox } from '../message-file.js';
import { cleanEmail, cleanLine } from '../text/clean-text.js';
import { instantInHeading } from './date-in-heading.js';
import { answersAbove } from './labels.js';
import type { WebForm } from './web-form.js';

/**
 * The fields of another desk's ticket, as ServiceNow's default notifications name them (Caller, Short description, Opened [L]), and Zendesk,
 * Freshdesk, Jira Service Management, Ivanti, HaloITSM and TOPdesk theirs (Requester, Reporter, Summary, Customer, Request [L]).
 */
const fields = {
  // "Caller's email" is theirs wherever it stands; "Email" is of whom the line above it names.
  theirs: "(?:caller|requester|reporter|customer|contact|end[- ]user)(?:[’']s)? e-?mail(?: address)?(?=\\s*[:|])",
  email: 'e-?mail(?: address)?(?=\\s*[:|])',
  who: '(?:affected )?(?:caller|requester|customer|contact|end[- ]user)(?: name)?|(?:ticket )?requesters?|request(?:ing)? user|requested (?:by|for)|reporter|reported by|raised by|(?:opened|created|logged|submitted) by',
  title: 'short description|brief description|summary|subject|(?:ticket )?title',
  words: '(?:ticket |full |detailed )?(?:description|details)|request(?! (?:source|no|number|id|key|type)\\b| ?#)',
  opened:
    'opened(?: at)?|opening date|created(?: (?:at|on|date|time))?|logged(?: (?:at|on))?|date (?:opened|created|logged)',
  other:
    'number|closing date|request source|(?:ticket|incident|request|issue|case|call|service record) (?:id|no\\.?|number|key|type|#)|(?:ticket|incident|issue|case)(?= ?:)|priority|urgency|impact|severity|status|state|(?:sub)?category|(?:assignment|support) group|(?:assigned|assignee)(?: to)?|operator(?: group)?|team|configuration item|service|location|channel|source|site|due(?: (?:by|date))?|sla|updated|type',
} as const;
type Field = keyof typeof fields;
const kinds = (Object.keys(fields) as Field[]).map(
  (field) =>
    [field, new RegExp(`^(?:${fields[field]})(?:\\s*[:|]\\s*|\\s{2,}|\\s(?=#?\\p{Lu}|#\\d)|$)`, 'iu')] as const,
);

/** What such notices put around the fields: where to go, and how to stop them [L]. */
const ofNotice =
  /^(?:click here\b.{0,80}|(?:take me|go) to the? ?.{0,40}|(?:to )?(?:view|open|see|update) (?:the |this |your )?(?:ticket|incident|request|issue|case|call|service r\S+)\b.{0,160}|(?:please )?(?:follow|use) the link\b.{0,80}|https?:\/\/\S+|ref:msg\S+|powered by .{1,40}|(?:unsubscribe|notification preferences)\b.{0,60}|this is an automat(?:ed|ic) .{0,120}|(?:please )?do not reply .{0,80}|[-_=*]{3,})$/i;

/** What another desk's ticket says: whose it is and what they wrote, its title and when it was opened. */
interface Ticket {
  form: WebForm;
  title: string;
  sentAt?: string;
}

const addressIn = (value: string): string =>
  cleanEmail(value.split(/[\s<>()[\]]+/).find((word) => word.includes('@')) ?? '');

/** So many fields are a ticket; fewer may be how somebody sets out what they say. */
const leastFields = 4;

/** Whoever passes on a ticket may say something above it: that is theirs, and the whole is no ticket. */
const bySomebody = /\b(?:I|my|me|we|our|us|hi|hello|hey|dear|please|morning|afternoon|this)\b/i;

/**
 * The sentence with which another desk tells its people of a ticket, whatever it calls one: "Request IN00001234 has been assigned to you."
 * Of nineteen desks' notices all that have one say it so [L]; Zendesk's and Freshdesk's do [D].
 */
const tellsOfTicket =
  /^(?:(?:an?|the|this) )?(?:new )?(?:support |service )?(?:ticket|request|case|incident|call|issue|enquiry|job|record)(?: (?:id|no\.?|number)?[ :(#]{0,3}[A-Z\d#][A-Z\d#-]*\)?| [A-Z] \d[\d ]*)? (?:has been|was) (?:assigned|created|logged|opened|raised|received|registered|reopened|submitted|updated)\b(?!.*\b(?:I|my|me|we|our|us)\b)[^.!?]{0,80}[.!]?$/i;
const greets = /^(?:hi|hello|dear|good (?:morning|afternoon))(?:\b.{0,40})?,?$/i;

/** Whether somebody says something above the fields: a greeting is the desk's where its own sentence follows. */
function isSaidAbove(above: readonly string[]): boolean {
  const said = above.filter((line) => line !== '' && !answersAbove(line) && !tellsOfTicket.test(line));
  const isTold = above.some((line) => tellsOfTicket.test(line));
  return bySomebody.test((isTold ? said.filter((line) => !greets.test(line)) : said).join(' '));
}

/** The ticket in a text; undefined where it is not one. `isByProgram`: nobody says anything above it. */
export function ticketIn(text: string, isByProgram = false): Ticket | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const found = lines.slice(0, 300).flatMap((line, at) => {
    if (tellsOfTicket.test(line)) return [];
    for (const [field, how] of kinds) {
      const [label] = how.exec(line) ?? [];
      if (label !== undefined)
        return [{ field, at, value: line.slice(label.length).trim(), isMarked: /[:|]/.test(label) }];
    }
    return [];
  });
  const first = (field: Field) => found.find((one) => one.field === field && (one.value !== '' || field === 'words'));
  const who = first('who');
  const description = first('words');
  const title = first('title');
  const isTicket = new Set(found.map(({ at }) => lines[at]!.toLowerCase())).size >= leastFields;
  const isOwn = !isByProgram && isSaidAbove(lines.slice(0, found[0]?.at));
  // A notice for a group may have the short description alone.
  const isShort = !description && isByProgram && title !== undefined;
  if (isOwn || !who || !(description || isShort) || !isTicket || who.value.length > 120) return undefined;
  // What somebody wrote may begin with such a word too: it ends where nothing but fields and the notice's words follow.
  const isNotices = (line: string, at: number): boolean =>
    line === '' || ofNotice.test(line) || found.some((one) => one.at === at && one.field !== 'words' && one.isMarked);
  const begin = description?.at ?? lines.length;
  let end = lines.length;
  while (end > begin + 1 && isNotices(lines[end - 1]!, end - 1)) end -= 1;
  const words = description ? [description.value, ...lines.slice(begin + 1, end)].join('\n').trim() : title!.value;
  if (words === '') return undefined;
  const rest = [...lines.slice(0, begin), ...(description ? lines.slice(end) : [])].join('\n').trim();
  const below = found[found.indexOf(who) + 1];
  const email =
    [who, first('theirs'), below?.field === 'email' ? below : undefined]
      .map((one) => addressIn(one?.value ?? ''))
      .find(Boolean) ?? '';
  const name = cleanLine(
    who.value
      .split(/\s+/)
      .filter((word) => !word.includes('@'))
      .join(' '),
    120,
  );
  const from: Mailbox = { name, email };
  const sentAt = instantInHeading(first('opened')?.value ?? '');
  return { form: { from, words, rest }, title: title?.value ?? '', ...(sentAt && { sentAt }) };
}
