import { parseCardUrl } from '../handover/card-url.js';
import { readEmailAddress } from '../links/email-address.js';
import type { CalendarDate } from '../time.js';
import type { IssueCommand, IssueCommandOf, IssueCommandType } from './issue-command.js';
import type { Issue } from './issue.js';
import type { IssueDetails, Told } from './issue-facts.js';
import { londonDay } from '../london-time.js';
import { blank, hearingNeeds, need, pastDayNeeds, seenNeeds, toldNeeds } from './needs.js';
import { peopleNeeds, reachNeeds } from './people-needs.js';
import type { Need } from './refusal.js';
import { peopleWords } from './status-words.js';
import { takingOffNeeds } from './taking-off.js';
import { undoReplyNeeds } from './undo-reply.js';
import { support, supportInShort } from '../vocabulary/words/names.js';
import { oneOfKinds } from '../words/one-of-kinds.js';

/** Days in what is known, for a calendar that ends somewhere: a hearing in 2206 is a slip of the finger. */
const dayNeeds = ({ error, hearingOn }: IssueDetails): Need[] => [
  ...seenNeeds(error?.seenAt, 'details.error.seenAt'),
  ...hearingNeeds(hearingOn, 'details.hearingOn'),
];

/** A record from before the desk is over: it came and ended on days that have been. */
function broughtInNeeds({ broughtIn, solved, owner }: IssueCommandOf<'raise'>, today: CalendarDate): Need[] {
  if (!broughtIn) return [];
  const { cameOn, closedOn } = broughtIn;
  return [
    ...need(Boolean(solved ?? owner), 'broughtIn', 'What is brought in from an earlier record is closed as it is'),
    ...pastDayNeeds(cameOn, today, 'broughtIn.cameOn', 'The day it came'),
    ...(closedOn === undefined ? [] : pastDayNeeds(closedOn, today, 'broughtIn.closedOn', 'The day it was over')),
    ...need(closedOn !== undefined && closedOn < cameOn, 'broughtIn.closedOn', 'It must not be over before it came'),
  ];
}

function raiseNeeds(command: IssueCommandOf<'raise'>, today: CalendarDate): Need[] {
  const { reporter, solved } = command;
  const name = blank(reporter.name) ? 'the person' : reporter.name;
  return [
    ...need(blank(reporter.name), 'reporter.name', 'Enter who has the problem'),
    ...emailNeeds(reporter.email, 'reporter.email'),
    ...need(!reporter.kind, 'reporter.kind', `Select whether they are ${oneOfKinds()}`),
    ...need(!command.channel, 'channel', 'Select how they told you'),
    ...need(blank(command.details.whatHappened), 'details.whatHappened', 'Enter what happened'),
    ...need(blank(command.key), 'key', 'The issue has no key'),
    ...dayNeeds(command.details),
    ...broughtInNeeds(command, today),
    ...(solved
      ? [
          ...need(blank(solved.whatWasDone), 'solved.whatWasDone', 'Enter what you did'),
          ...toldNeeds(solved.told, name, today).map((n) => ({ ...n, field: `solved.${n.field}` })),
        ]
      : []),
  ];
}

/** The exact words of the error are asked for once: what was captured earlier counts (S25). */
function handoverNeeds(command: IssueCommandOf<'hand-over'>, issue: Issue | undefined, today: CalendarDate): Need[] {
  const errorKnown = !blank(command.error?.text) || !blank(command.noErrorReason) || !blank(issue?.details.error?.text);
  const sent =
    blank(command.sentAt) || Number.isNaN(Date.parse(command.sentAt))
      ? need(true, 'sentAt', 'Enter when it was sent')
      : pastDayNeeds(londonDay(command.sentAt), today, 'sentAt', 'The day it was sent');
  return [
    ...need(!command.route, 'route', 'Select where it was handed over'),
    ...need(!errorKnown, 'error.text', 'Enter the exact words of the error message, or why you have none'),
    ...seenNeeds(command.error?.seenAt, 'error.seenAt'),
    ...sent,
  ];
}

/** A card's link must be a card's: whoever clicks it trusts that it is, and a link elsewhere would ask for their password. */
function cardUrlNeeds(url: string, board: string | undefined): Need[] {
  const card = parseCardUrl(url, board);
  if (card.outcome === 'refused') return [{ field: 'cardUrl', message: card.message }];
  return need(!/^https:/i.test(url.trim()), 'cardUrl', 'The link to the Trello card must start with https://');
}

/** Whom an answer goes to: an address that is not one would bring others into a mail, unseen. */
const emailNeeds = (email: string | undefined, field: string): Need[] =>
  need(
    !blank(email) && readEmailAddress(email!) === undefined,
    field,
    'The email address must be like name@example.com',
  );

/** What a step is decided from, beside the command. */
interface Standing {
  issue: Issue | undefined;
  today: CalendarDate;
  board: string | undefined;
  /** Who has the problem, in words. */
  person: string;
  told: (words: Told | undefined) => Need[];
}

interface Demand<C extends IssueCommand> {
  /** What the command does, after "to" or "cannot": in words, since nobody reads codes. */
  words: string;
  /** What it lacks, in the order of its form. */
  lacks: (command: C, of: Standing) => Need[];
}

const nothing = (): Need[] => [];
const stillHappens = ({ whatHappened }: { whatHappened: string }): Need[] =>
  need(blank(whatHappened), 'whatHappened', 'Enter what still happens');
const ofTwoIssues = (
  command: IssueCommandOf<'take-in' | 'merge-into' | 'give-back'>,
  { issue }: Pick<Standing, 'issue'>,
): Need[] => (issue ? peopleNeeds(command, issue) : []);

/** What each step demands, and what a refusal calls it: whoever writes needs it, and whoever only looks does not. */
const demands: { readonly [T in IssueCommandType]: Demand<IssueCommandOf<T>> } = {
  raise: {
    words: 'log this issue',
    lacks: (command, { today }) => raiseNeeds(command, today),
  },
  'name-owner': {
    words: 'assign this issue',
    lacks: ({ owner }) => need(blank(owner.name), 'owner.name', 'Enter who is dealing with it'),
  },
  'ask-person': {
    words: 'ask the person a question',
    lacks: ({ question, told }, of) => [
      ...need(blank(question), 'question', `Enter what you asked ${of.person}`),
      ...of.told(told),
    ],
  },
  'record-person-reply': {
    words: 'record a reply of the person',
    lacks: ({ reply }, { person }) => need(blank(reply), 'reply', `Enter what ${person} said`),
  },
  'tell-person': {
    words: 'record that the person was told something',
    lacks: ({ told }, of) => of.told(told),
  },
  answer: {
    words: 'answer this issue',
    lacks: ({ whatWasDone, told }, of) => [
      ...need(blank(whatWasDone), 'whatWasDone', 'Enter what was done'),
      ...of.told(told),
    ],
  },
  'record-not-resolved': {
    words: 'record that it did not work for the person',
    lacks: stillHappens,
  },
  'hand-over': {
    words: `hand this issue over to ${support}`,
    lacks: (command, { issue, today }) => handoverNeeds(command, issue, today),
  },
  'record-tra-question': {
    words: `record a question of ${support}`,
    lacks: ({ question }) => need(blank(question), 'question', `Enter what ${support} asked`),
  },
  'answer-tra': {
    words: `answer ${support}`,
    lacks: ({ information }) => need(blank(information), 'information', `Enter what you told ${support}`),
  },
  'link-card': {
    words: 'link a Trello card',
    lacks: ({ cardUrl }, { board }) => cardUrlNeeds(cardUrl, board),
  },
  'record-fix-required': {
    words: `record that ${supportInShort} is fixing it`,
    lacks: nothing,
  },
  'record-fix-not-required': {
    words: `record that ${supportInShort} is not changing it`,
    lacks: ({ reason }) => need(blank(reason), 'reason', `Enter why ${supportInShort} is not changing it`),
  },
  'record-fix-applied': {
    words: `record that ${supportInShort} has fixed it`,
    lacks: nothing,
  },
  'record-fix-not-confirmed': {
    words: 'record that the fix did not work',
    lacks: stillHappens,
  },
  'confirm-fix': {
    words: 'confirm the fix',
    lacks: nothing,
  },
  close: {
    words: 'close this issue',
    lacks: ({ outcome, told }, of) => [...need(!outcome, 'outcome', 'Select how it ended'), ...of.told(told)],
  },
  reopen: {
    words: 'open this issue again',
    lacks: ({ reason }) => need(blank(reason), 'reason', 'Enter why it is open again'),
  },
  'add-note': {
    words: 'add a note',
    lacks: ({ text }) => need(blank(text), 'text', 'Enter a note'),
  },
  'record-file': {
    words: 'add a file',
    lacks: ({ file }) => need(blank(file.name), 'file.name', 'Enter what the file is called'),
  },
  'change-details': {
    words: 'change the details',
    lacks: ({ details }) => [
      ...need(blank(details.whatHappened), 'details.whatHappened', 'Enter what happened'),
      ...dayNeeds(details),
    ],
  },
  'record-list-edit': {
    words: 'record an edit in the list',
    lacks: nothing,
  },
  'add-person': {
    words: 'add a person to this issue',
    lacks: (command, { issue }) => [
      ...emailNeeds(command.reporter.email, 'reporter.email'),
      ...(issue ? peopleNeeds(command, issue) : []),
    ],
  },
  'remove-person': {
    words: 'take a person off this issue',
    lacks: (command, { issue, today }) => (issue ? takingOffNeeds(command, issue, today) : []),
  },
  'take-in': {
    words: 'merge another issue into this one',
    lacks: ofTwoIssues,
  },
  'merge-into': {
    words: 'merge this issue into another',
    lacks: ofTwoIssues,
  },
  'give-back': {
    words: 'separate another issue from this one',
    lacks: ofTwoIssues,
  },
  'undo-merge': {
    words: 'undo the merge of this issue',
    lacks: nothing,
  },
  'record-heard': {
    words: 'record what these people heard elsewhere',
    lacks: ({ heard }) => need(!heard?.length, 'heard', 'Select who heard something'),
  },
  'undo-reply': {
    words: 'undo the last reply',
    lacks: (command, { issue }) => (issue ? undoReplyNeeds(command, issue) : []),
  },
};

export const stepWords = Object.fromEntries(
  Object.entries(demands).map(([type, { words }]) => [type, words]),
) as Readonly<Record<IssueCommandType, string>>;

/** What a command lacks, in the order of its form. Nothing lacking is an empty list. */
export function commandNeeds(
  command: IssueCommand,
  issue: Issue | undefined,
  today: CalendarDate,
  board?: string,
): Need[] {
  const person = issue ? peopleWords(issue) : 'the person';
  const told = (words: Told | undefined): Need[] => [
    ...toldNeeds(words, person, today),
    ...(issue ? reachNeeds(command, issue) : []),
  ];
  const { lacks } = demands[command.type] as Demand<IssueCommand>;
  return lacks(command, { issue, today, board, person, told });
}
