import type { Mailbox } from '../message-file.js';
import { cleanEmail, cleanLine } from '../text/clean-text.js';

/**
 * What the form of a website sends: its questions, each before its answer, in lines or in a table. No standard says how; the words of the
 * questions are those that GOV.UK, WordPress, Drupal and Microsoft Forms set out with [L].
 */
/** How a question may begin. */
const politely = /(?:please )?/.source;
const questions = {
  name: "(?:what(?: is|[’']s) )?(?:your |full |contact |sender |my )*name|submitted by|enw",
  first: '(?:your )?(?:first|given) names?|forename',
  last: '(?:your )?(?:last|family) name|surname',
  // Another desk's ticket names whoever asked with their address: "Requested by: Asha Patel (asha@panel.example)" [L].
  email:
    "(?:requested (?:by|for)|requester|caller|reported by|reporter|raised by|opened by|customer)(?=:)|(?:what is )?(?:your |contact |sender |work |responder(?:s?[’']s?|s)? )*e-?mail(?: address)?|what e-?mail(?: address)? (?:can|should|may) we use|e-?bost|from",
  message: `(?:your |the )*(?:message|comments?|query|enquiry|inquiry|question|feedback|details|description|issue|problem)(?: details| body)?|what do you need(?: help with)?|how can we help(?: you)?|what (?:(?:has |have )?happened|(?:is|seems to be) the (?:problem|issue|matter)|went wrong|has gone wrong|(?:do you want|would you like) to (?:tell|ask) us|is your (?:question|enquiry|query))|${politely}(?:(?:describe|explain|tell us about) (?:the|your) (?:problem|issue|enquiry)|tell us (?:what (?:has )?happened|more)|(?:give|provide) (?:more |further |any )?details)|neges`,
  subject: '(?:(?:your|message) )?subject|pwnc',
  // What they know of the case: it is theirs, wherever it stands.
  known:
    '(?:(?:your|the|our|my|tms|case|hearing|record) )*(?:reference|ref)(?: (?:number|no\\.?))?|(?:(?:your|the|our|my) )?(?:tms|case|hearing|record) (?:number|no\\.?)|(?:date|day) of (?:the |your )?(?:hearing|panel)|(?:your |the )?(?:hearing|panel) (?:date|day)',
  other:
    '(?:your |contact |mobile |daytime )*(?:tele)?phone(?: number)?|mobile|(?:your )?role|organi[sz]ation|company|school|title|topic|number|submitted(?: (?:on|at|from))?|(?:opened|created|priority|urgency|impact|(?:sub-?)?category|state|status|assigned to|assignment group|configuration item|respond by|due(?: (?:by|date))?|sla)(?=:)|submission (?:time|date|id|number|reference)|start time|completion time|(?:view|see) (?:the )?(?:results|responses?)|(?:view|see|open) (?:the |this )?(?:ticket|incident|request|case)(?: [#A-Z\\d-]{1,20})?(?=:)|date(?: submitted)?|time|(?:remote )?ip(?: address)?|user[ -]?agent|browser|device|page(?: url)?|referr?er|url|source|form(?: name)?|sent from|consent|i (?:agree|consent)[^:]{0,60}|th(?:is|e) (?:e-?mail|message|form) was (?:sent|submitted)',
} as const;
type Question = keyof typeof questions;
const begins = (Object.keys(questions) as Question[]).map(
  (question) =>
    [
      question,
      new RegExp(
        `^(?:#{1,4} |\\d{1,2}[.)] |\\*{1,2} ?)?(?:${questions[question]})(?:\\s?\\([^()]{2,60}\\)(?=\\s?[:?：]|$)|\\s?\\((?:required|optional)\\)|\\s?\\*)?(?=[:?：\\s]|$)`,
        'i',
      ),
    ] as const,
);

/** What services for forms, and desks for tickets, put below the answers [L]. */
const ofService =
  /^(?:create your own google form|report abuse|log in to view|never submit passwords|powered by |this is an automat(?:ed|ic) |(?:please )?do not reply |.{0,40}\breplies (?:to this \S{1,20} )?(?:are|will) not |ref:msg\d|[-_=*]{3,}$|submitted (?:on |at )?\d|(?:remote )?ip address:)/i;

/** A form that somebody filled in: who they say they are, and what they wrote. */
export interface WebForm {
  from: Mailbox;
  words: string;
  /** Everything else that stands in it. */
  rest: string;
  /** What they call it, where the form asks for that. */
  subject?: string;
  /** What they say elsewhere in it of the case and the hearing: a line each, with the question. */
  known?: string;
}

/** A question in the form's own words, with its answer behind it or below. */
const ownQuestion = /^(?:what|which|where|when|how|why)\b[^?]{6,100}\?(?:\s\S|$)/i;

interface Answer {
  question: Question;
  asked: string;
  at: number;
  value: string;
  isMarked: boolean;
  /** The line of its answer. */
  answeredAt: number;
}

/** A question at the beginning of a line, and its answer behind it, or below it where the line has no more. */
function answerAt(lines: readonly string[], at: number): Answer | undefined {
  for (const [question, expression] of begins) {
    const found = expression.exec(lines[at]!)?.[0];
    if (found === undefined) continue;
    const [mark = ''] = /^\s?[:?：]+(?:\s?\*(?=\s|$))?/.exec(lines[at]!.slice(found.length)) ?? [];
    const value = lines[at]!.slice(found.length + mark.length).trim();
    const below = lines.findIndex((line, index) => index > at && line !== '');
    const answeredAt = value !== '' || below < 0 || question === 'message' ? at : below;
    return {
      question,
      asked: found.replace(/ ?\(.*/, ''),
      at,
      value: answeredAt === at ? value : lines[below]!,
      isMarked: mark !== '' || value === '',
      answeredAt,
    };
  }
  return undefined;
}

/**
 * The form in a text; undefined where it is not one. Signs are taken together: an answer that is an address, one that is a message, and a
 * name, or no more than these two where a program sent it. `isByForms`: a service for forms did, whose questions may be anybody's.
 */
export function webFormIn(text: string, isByProgram: boolean, isByForms = false): WebForm | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  // The heads of a table's columns ask nothing.
  const isHead = (line: string): boolean => /^(?:question|field)s?\s+(?:answer|response|value)s?$/i.test(line);
  const all = lines.slice(0, 300).flatMap((line, at) => (isHead(line) ? [] : (answerAt(lines, at) ?? [])));
  const emailOf = ({ value }: Answer): string =>
    cleanEmail(value.split(/[\s<>()]+/).find((word) => word.includes('@')) ?? '');
  const email = all.find((one) => one.question === 'email' && emailOf(one) !== '');
  if (!email) return undefined;
  // Where the form marks its questions, a line without a mark is a sentence. A table has no marks.
  const answers = all.filter((one) => one.isMarked || !email.isMarked);
  const said = (question: Question): string => answers.find((one) => one.question === question)?.value ?? '';
  const message = answers.find(({ question }) => question === 'message');
  // "From: Asha Patel <asha@panel.example>" answers both.
  const name =
    said('name') ||
    /^([^<>()@]{2,80}) [<(][^<>()\s]+[>)]$/.exec(email.value)?.[1] ||
    // "Requester: Asha Patel" in the line above "Email: …".
    answers.find((one) => one.question === 'email' && one.at === email.at - 1 && /^[^@\n]{2,80}$/.test(one.value))
      ?.value ||
    `${said('first')} ${said('last')}`.trim();
  if (name === '' && !isByProgram) return undefined;
  const from = { name: cleanLine(name, 120), email: emailOf(email) };
  // Questions of one's own ask for what nobody could list: all of them are the words.
  if (!message) return isByForms && name !== '' ? { from, words: text.trim(), rest: '' } : undefined;
  // What the person wrote may hold such a word too: it ends where nothing but questions and their answers follows.
  const ofForm = new Set(answers.flatMap(({ at, answeredAt }) => [at, answeredAt]));
  const isForm = (from: number): boolean =>
    lines.slice(from).every((line, at) => line === '' || ofForm.has(from + at) || ofService.test(line));
  const begin = lines.findIndex(
    (line, at) => at > message.at && (ofService.test(line) || answers.some((one) => one.at === at)) && isForm(at),
  );
  const end = begin < 0 ? lines.length : begin;
  // What a form asks of its own, "What were you trying to do?", tells of the problem too.
  const above = lines.slice(0, message.at);
  const isOwn = above.map((line, at) => ownQuestion.test(line) && !ofForm.has(at));
  const told = (at: number): boolean =>
    isOwn[at]! || (at > 0 && isOwn[at - 1]! && above[at - 1]!.endsWith('?') && !ofForm.has(at));
  const words = [
    ...above.filter((line, at) => line !== '' && told(at)),
    message.value,
    ...lines.slice(message.at + 1, end),
  ]
    .join('\n')
    .trim();
  const rest = [...above.filter((_, at) => !told(at)), ...lines.slice(end)].join('\n').trim();
  if (words === '') return undefined;
  const around = answers.filter(({ at }) => at < message.at || at >= end);
  const subject = cleanLine(around.find(({ question }) => question === 'subject')?.value ?? '', 200);
  const known = around
    .filter(({ question }) => question === 'known')
    .map(({ asked, value }) => `${asked}: ${value}`)
    .join('\n');
  return { from, words, rest, ...(subject && { subject }), ...(known && { known }) };
}
