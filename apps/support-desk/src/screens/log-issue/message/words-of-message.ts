import {
  isOfDesk,
  letterheadOf,
  signedBy,
  textParts,
  waitsElsewhere,
  withoutGreeting,
  type ReadMessage,
  type TextPart,
} from '@tms-support/message-reader';
import type { WhoWrote } from './writers';

/** A part of what a message says, as the review shows it: in the words, or left out of them. */
export interface ShownPart {
  id: string;
  kind: TextPart['kind'] | 'letterhead' | 'greeting' | 'hidden' | 'cover' | 'form' | 'attached' | 'program';
  text: string;
}

/** What a part is called where it is left out. */
export const partNames: Readonly<Record<ShownPart['kind'], string>> = {
  words: 'What they wrote',
  quotation: 'An earlier message',
  signature: 'Signature',
  disclaimer: 'Disclaimer',
  banner: 'Caution from the mail system',
  joining: 'How to join a meeting',
  letterhead: 'Letterhead',
  greeting: 'Greeting',
  hidden: 'Not shown by their mail program',
  form: 'Other answers in the form',
  attached: 'An attached message',
  program: 'Text from the program that sent it',
  cover: 'Note above the forwarded message',
};

function withGreetingApart(parts: readonly TextPart[], to: readonly string[]): Omit<ShownPart, 'id'>[] {
  const first = parts.findIndex((part) => part.kind === 'words');
  return parts.flatMap((part, at): Omit<ShownPart, 'id'>[] => {
    const letter = at === first ? letterheadOf(part.text) : undefined;
    if (letter) {
      const { head, about, rest } = letter;
      const above = [
        { kind: 'letterhead' as const, text: head },
        { kind: 'words' as const, text: about },
      ];
      return [...above.filter(({ text }) => text !== ''), ...withGreetingApart([{ kind: 'words', text: rest }], to)];
    }
    const rest = at === first ? withoutGreeting(part.text, to) : part.text;
    if (rest === part.text) return [part];
    // Above answers between quoted lines it stands alone. Where it is all there is, it is what they say.
    if (rest === '')
      return [parts.slice(at + 1).some(({ kind }) => kind === 'words') ? { ...part, kind: 'greeting' } : part];
    return [
      { kind: 'greeting', text: part.text.slice(0, part.text.length - rest.length).trim() },
      { kind: 'words', text: rest },
    ];
  });
}

/** What Microsoft's programs put around what somebody wrote, a line at a time, as their messages had it in 2025 and 2026 [L]. */
const ofProgram =
  /^(?:reply in teams|install microsoft teams|(?:go to|view|open|see) (?:the |this )?(?:comment|task|conversation|message|in )|open in \p{L}+|get the .{3,40} app|this e-?mail (?:(?:was|is) (?:sent|generated)|is a service from (?!my|our|the)\p{L})|(?:update|change|manage) your .{0,30}(?:preferences|settings)|©|read our privacy|privacy (?:statement|policy)|(?:your )?(?:request|ticket|incident|case|task) (?:\(#?\d{2,12}\) |#?(?:[A-Z]{2,8})?\d{2,12} )?has been (?:updated|received|forwarded|(?:re)?assigned|created|opened)|you are (?:registered as )?a CC on |(?:caller|reported by|raised by|opened by)\s?: |a ticket has been \p{L}+ to you|(?:requester|requested by)\s?: |\[[A-Z\d]{4,10}-[A-Z\d]{4,10}\]$|your team ?mates? (?:are|is) |you(?:['’]ve| have)? missed (?:\d|activity|messages?|conversations?)|you have \d{1,3} (?:new|missed|unread) |here['’]s what you missed|missed (?:activity|messages?|conversations?)$|unread messages?$|ios ?\| ?android$|(?:view|see|read) (?:the |this |all )?(?:messages?|activity)$|go to teams$|you received a voice ?mail|thank you for using transcription|set up voice mail|you have a new mention in|you can snooze or turn off|(?:ticket|view request|reply to this):? https?:|(?:view|open) (?:the |this )?(?:request|issue|ticket)(?:$| [·|])|add (?:a )?comment(?:$| [·|])|turn off this |get jira |ref:msg\d|unsubscribe \||this message was sent by atlassian|powered by jira\b|this (?:link|invite|invitation) (?:will )?only works? for |this message was sent to you because you |do not share this e-?mail\b.{0,20}\bcontains a secure link|review document$|fix the flow$|this is shared with |\(v\d+\.\d|\[ https?:\/\/\S+ \]$|\p{L}[^.]{2,60} (?:has added|added) a comment to |\p{L}[^.]{2,60} commented on [A-Z]{2,10}-\d|number: [A-Z]{2,6}\d|-{10,}$|hi,?$|\d{1,2} \p{L}+ \d{4} \d{1,2}:\d\d$)/iu;

/** "Asha Patel sent a message in chat", "Asha mentioned you in General": what Teams and its like say of whom they write for [L]. */
const tellsOfSender =
  /^(?:has |have )?(?:(?:sent|posted|replied|mentioned|tagged|messaged|reacted|liked|shared|invited|left)\b[^.?!]{0,80}|(?:sent|shared) (?:with )?you an? (?:document|file|folder|link)\b[^.?!]{0,60}\.)$/i;
/** "Asha Patel (Panel), 12 Jan 2027, 09:14 GMT": how Zendesk heads a comment. */
const besideComment =
  /^(?: \([^()]{1,60}\))?, (?:\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}),? (?:at )?\d{1,2}:\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?$/u;
const isOfSender = (line: string, name: string): boolean => {
  if (name !== '' && (line === name || (line.startsWith(name) && besideComment.test(line.slice(name.length)))))
    return true;
  const [first = ''] = name.split(' ');
  const who = [name, first].find((one) => one !== '' && line.startsWith(`${one} `));
  return who !== undefined && tellsOfSender.test(line.slice(who.length + 1));
};

/** A subject that a program made, and that says no more than who wrote. */
export const saysOnlyWho = (subject: string, name: string): boolean =>
  isOfSender(subject, name) ||
  /^(?:you(?:['’]ve| have)? (?:missed|\d+ (?:new|missed|unread))\b|missed (?:activity|messages?|conversations?)\b|(?:a )?new message (?:from|in)\b|unread messages?\b|message from\b)/i.test(
    subject,
  );

/** The fields that another desk puts below its comments for its own people, a line each (Zendesk's settings for agents [L]). */
const firstField = /^Ticket[ |]?#[ |]?\d+$/;
const field =
  /^(?:Status|Requester|CCs|Followers|Group|Assignee|Priority|Type|Channel|Form|Brand|Organi[sz]ation)[ |]\S/;
/** Fewer may be somebody's own list. */
const leastFields = 3;

function withFieldsApart(parts: readonly Omit<ShownPart, 'id'>[]): Omit<ShownPart, 'id'>[] {
  return parts.flatMap((part): Omit<ShownPart, 'id'>[] => {
    const lines = part.kind === 'words' ? part.text.split('\n') : [];
    const at = lines.map((line) => firstField.test(line.trim())).lastIndexOf(true);
    const below = at < 0 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '');
    if (below.length < leastFields || !below.every((line) => field.test(line.trim()))) return [part];
    const apart = [
      { ...part, text: lines.slice(0, at).join('\n').trimEnd() },
      { kind: 'program' as const, text: lines.slice(at).join('\n').trim() },
    ];
    return apart.filter(({ text }) => text !== '');
  });
}

function withProgramApart(parts: readonly Omit<ShownPart, 'id'>[], name: string): Omit<ShownPart, 'id'>[] {
  return parts.flatMap((part): Omit<ShownPart, 'id'>[] => {
    if (part.kind !== 'words') return [part];
    const textOf = (isProgram: boolean): string =>
      part.text
        .split('\n')
        .filter((line, at, lines) => {
          const isTime = /^\d{1,2}:\d\d(?: ?[ap]m)?$/i.test(line.trim()) && lines[at - 1]?.trim() === name;
          return (isTime || ofProgram.test(line.trim()) || isOfSender(line.trim(), name)) === isProgram;
        })
        .join('\n')
        .trim();
    const apart = [
      { kind: 'words' as const, text: textOf(false) },
      { kind: 'program' as const, text: textOf(true) },
    ];
    return apart.filter(({ text }) => text !== '');
  });
}

type Part = Omit<ShownPart, 'id'>;

const saying = (kind: ShownPart['kind'], { text }: ReadMessage): Part[] => (text.trim() ? [{ kind, text }] : []);

/** The words of a message that is attached, and of those in it. */
const attached = (one: ReadMessage): Part[] => [...saying('attached', one), ...one.inner.flatMap(attached)];

const holds = (one: ReadMessage, message: ReadMessage): boolean =>
  one === message || one.inner.some((inner) => holds(inner, message));

/** What stands around the message of whoever's words count: of whom it is attached to, and of others beside it. */
const around = (whole: ReadMessage, message: ReadMessage): Part[] =>
  whole === message
    ? []
    : [
        ...saying(whole.isAutomatic ? 'program' : 'cover', whole),
        ...whole.inner.flatMap((inner) => (holds(inner, message) ? around(inner, message) : attached(inner))),
      ];

/**
 * The parts of whoever's words count, in their order. Nothing is thrown away: what is left out is there to be taken back, and so is what
 * the messages around theirs say.
 */
export function shownParts(
  { writer, choices, forwardsOwn, attachesOwn }: WhoWrote,
  whole: ReadMessage,
): readonly ShownPart[] {
  const { message, quoted, to, key, form, ticketTitle, isCall, sentBy, from, cameBack } =
    writer ?? choices[choices.length - 1]!;
  let parts: Omit<ShownPart, 'id'>[] = withGreetingApart(textParts(message.text, quoted, signedBy(message)), to);
  if (quoted !== undefined && parts[0]?.kind === 'quotation') parts[0] = { ...parts[0], kind: 'cover' };
  // What a reporter passes on is their evidence.
  if (forwardsOwn) parts = parts.map((part) => (part.kind === 'quotation' ? { ...part, kind: 'words' } : part));
  if (form)
    parts = [
      { kind: 'words', text: form.words },
      ...(form.rest
        ? [{ kind: ticketTitle === undefined && !isCall ? ('form' as const) : ('program' as const), text: form.rest }]
        : []),
      ...parts.filter(({ kind }) => kind !== 'words' && kind !== 'greeting'),
    ];
  // Around what is locked stand words of the lock alone.
  const locks = message.contents.filter(({ kind }) => kind === 'protected');
  if (locks.length > 0) {
    // A notice that is passed on says where the message is; whoever passes it on may say more.
    const words = parts.filter(({ kind }) => kind === 'words').map(({ text }) => text);
    const isAll = locks.some(({ size }) => size > 0) || waitsElsewhere(words.join('\n\n'));
    parts = parts.map((part) =>
      part.kind === 'words' && (isAll || waitsElsewhere(part.text)) ? { ...part, kind: 'program' } : part,
    );
  }
  if (sentBy || isOfDesk(message.text)) parts = withFieldsApart(parts);
  if (locks.length === 0 && sentBy && !form) parts = withProgramApart(parts, from.name);
  if (cameBack) parts = parts.map((part) => ({ ...part, kind: 'program' }));
  for (const inner of message.inner) {
    if (quoted === undefined && attachesOwn) parts.push(...saying('words', inner), ...inner.inner.flatMap(attached));
    else parts.push(...attached(inner));
  }
  parts = [...around(whole, message), ...parts];
  if (message.hidden) parts.push({ kind: 'hidden', text: message.hidden });
  return parts.map((part, at) => ({ ...part, id: `${key}-${at}` }));
}

const thanks = /^.{0,20}\b(?:thank(?:s| you)|thx|cheers|diolch)\b/iu;

/** What they answer: their words, and where those are their thanks alone, that closing. */
export function answerParts(parts: readonly ShownPart[]): readonly ShownPart[] {
  if (parts.some(({ kind, text }) => kind === 'words' && text.trim() !== '')) return parts;
  return parts.map((part) => (part.kind === 'signature' && thanks.test(part.text) ? { ...part, kind: 'words' } : part));
}

/** The words: the person's own, and what somebody took back. */
export const takenWords = (parts: readonly ShownPart[], back: ReadonlySet<string>): string =>
  parts
    .filter((part) => part.kind === 'words' || back.has(part.id))
    .map((part) => part.text)
    .join('\n\n');
