import {
  andList,
  draftReply,
  mailtoLink,
  everybodyOn,
  type CalendarDate,
  type Issue,
  type IssuePerson,
  type MailtoLink,
  type OpenPlaceholder,
  type StandardReply,
} from '@tms-support/support-domain';

/** What a reply is written with. */
export interface ReplyWriting {
  issue: Issue;
  number: number;
  sender: string;
  today: CalendarDate;
}

/** One person's own copy of a reply. */
export interface ReplyCopy {
  person: IssuePerson;
  words: string;
  /** What is still in square brackets, and must be filled in before it can be copied. */
  open: readonly OpenPlaceholder[];
  mail: MailtoLink;
}

const brackets = /\[[^[\]\r\n]{1,60}\]/g;

/** A reply with the names of this person in it. */
export function filledIn(
  reply: Pick<StandardReply, 'words' | 'subject' | 'guidePage'>,
  writing: ReplyWriting,
  personKey?: string,
): { words: string; subject: string } {
  const { issue, number, sender, today } = writing;
  const context = { number, sender, today, ...(personKey ? { personKey } : {}) };
  const { words, subject } = draftReply({ key: 'draft', title: 'draft', ...reply }, issue, context);
  return { words, subject };
}

/**
 * What each of these people gets. For one person the words are theirs already, exactly as they stand in the field; for several,
 * `[name]` becomes each one's own. `kept` are brackets that belong to the text, such as those of an error message.
 */
export function copiesFor(
  reply: { words: string; subject: string },
  people: readonly IssuePerson[],
  kept: readonly string[],
  writing: ReplyWriting,
): readonly ReplyCopy[] {
  const isAlone = everybodyOn(writing.issue).length === 1;
  return people.map((person) => {
    const { words, subject } = isAlone ? reply : filledIn(reply, writing, person.key);
    const left = [...new Set(words.match(brackets) ?? [])].filter((placeholder) => !kept.includes(placeholder));
    const open = left.map((placeholder) => ({ placeholder, message: `${placeholder} is still to be filled in` }));
    return { person, words, open, mail: mailtoLink({ to: person.reporter.email ?? '', subject, words }) };
  });
}

/** Why a reply cannot go out yet, in words; nothing where it can. */
export function whyNotYet(copy: Pick<ReplyCopy, 'words' | 'open'>): string | undefined {
  if (copy.words.trim() === '') return 'Write the reply first.';
  if (copy.open.length === 0) return undefined;
  return `Fill in ${andList(copy.open.map(({ placeholder }) => placeholder))} first.`;
}
