import { greetings } from '../words/greetings.js';
import { isIn } from '../is-object.js';
import { earliestHearingOn, everybodyOn, firstPersonKey, peopleOn } from '../issues/people-on-issue.js';
import type { Issue } from '../issues/issue.js';
import type { CalendarDate } from '../time.js';
import { outsideLink } from '../links/outside-link.js';
import { dateInWords } from '../words/dates.js';
import { greetingName } from './greeting-name.js';
import type { StandardReply } from './standard-reply.js';

/** What may stand in a reply in square brackets. */
export const replyPlaceholders = [
  'name',
  // What to call them: the first name, or title and surname where only those are known.
  'first name',
  // Whoever writes the reply.
  'sender',
  'hearing date',
  // Its number.
  'issue',
  'what was done',
  'error',
  'guide page',
] as const;

/** Who gets the reply and who writes it. */
export interface ReplyContext {
  number: number;
  /** The name of whoever writes. */
  sender: string;
  /** Hearings before this day have been. */
  today: CalendarDate;
  /** Which of the people who share the fault; the one who raised it where it is left out. */
  personKey?: string;
}

/** Something in square brackets that is still in the draft, for a person to fill in or take out. */
export interface OpenPlaceholder {
  /** As it is written, with its brackets. */
  placeholder: string;
  /** Why it is still there, in words. */
  message: string;
}

/** A draft to read, edit, copy and send. */
export interface ReplyDraft {
  subject: string;
  words: string;
  /** Empty: the draft is whole. */
  open: readonly OpenPlaceholder[];
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const guidePlace = /\[\s*guide\s+page\s*\]/gi;
/** A signature, which ends a reply: the last paragraph, where it is short and has no stop. */
const signature = /\n[ \t]*\n[^.!?\n]{1,120}(?:\n[^.!?\n]{1,120}){0,3}\s*$/;

/**
 * The words of a reply with the link to its page of the guide: where `[guide page]` stands, else as a paragraph of its own before the
 * signature. In the words, since what stands beside them is not copied with them.
 */
export function withGuidePage({ words, guidePage }: Pick<StandardReply, 'words' | 'guidePage'>): string {
  const page = outsideLink(guidePage);
  if (page === undefined) return words;
  if (words.search(guidePlace) >= 0) return words.replace(guidePlace, () => page);
  if (words.includes(page)) return words;
  const line = `This page of the guide shows each step: ${page}`;
  const end = signature.exec(words);
  return end ? `${words.slice(0, end.index)}\n\n${line}${end[0]}` : `${words.trimEnd()}\n\n${line}`;
}

function facts(issue: Issue, context: ReplyContext): Record<string, string | undefined> {
  const person =
    peopleOn(issue).find(({ key }) => key === (context.personKey ?? firstPersonKey)) ?? peopleOn(issue)[0]!;
  const name = oneLine(person.reporter.name);
  const own = person.hearingOn !== undefined && person.hearingOn >= context.today ? person.hearingOn : undefined;
  // The earliest hearing of all would tell one person of somebody else's.
  const hearingOn = everybodyOn(issue).length === 1 ? earliestHearingOn(issue, context.today) : own;
  return {
    name,
    'first name': greetingName(name),
    sender: oneLine(context.sender) || undefined,
    'hearing date': hearingOn && dateInWords(hearingOn),
    issue: String(context.number),
    'what was done': issue.whatWasDone?.trim() || undefined,
    error: (issue.handover?.error ?? issue.details.error)?.text.trim(),
  };
}

/** "Dear [first name]," where nobody can tell a first name is "Hello,": a title or an initial alone is no way to greet anybody. */
const greeting = new RegExp(
  `(^|[\\r\\n.!?:][ \\t]*)(${greetings}|thank you|thanks)(,?)[ \\t]+\\[\\s*first\\s+name\\s*\\](?=[ \\t]*(?:[,.!:;\\r\\n]|$))`,
  'gi',
);
const withoutName = (_: string, before: string, words: string): string =>
  before + (/^dear$/i.test(words) ? (words[0] === 'd' ? 'hello' : 'Hello') : words);

/**
 * A reply with the names filled in. What is in brackets and is not known stays as it is and is named, so that nobody reads "Hello
 * [nmae]" without a person having seen it first. Filled in once: a name that is written like a placeholder stays a name.
 */
export function draftReply(reply: StandardReply, issue: Issue, context: ReplyContext): ReplyDraft {
  const known = facts(issue, context);
  const open = new Map<string, string>();
  const fill = (text: string): string =>
    (known['first name'] === undefined ? text.replace(greeting, withoutName) : text).replace(
      /\[([^[\]\r\n]{1,60})\]/g,
      (placeholder, inside: string) => {
        const name = inside.trim().toLowerCase().replace(/\s+/g, ' ');
        const isKnown = isIn(known, name);
        if (isKnown && known[name] !== undefined) return known[name];
        open.set(
          placeholder,
          name === 'first name'
            ? `${placeholder} cannot be told from the name “${known.name}”`
            : name === 'guide page'
              ? `${placeholder} stands for a page of the guide, and this reply names none`
              : `${placeholder} is ${isKnown ? 'not recorded on this issue' : 'not something that the desk can fill in'}`,
        );
        return placeholder;
      },
    );
  const subject = oneLine(fill(reply.subject ?? ''));
  const words = fill(withGuidePage(reply));
  return { subject, words, open: [...open].map(([placeholder, message]) => ({ placeholder, message })) };
}
