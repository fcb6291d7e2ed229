import { parseCardUrl } from '../handover/card-url.js';
import { readEmailAddress } from '../links/email-address.js';
import type { CalendarDate } from '../time.js';
import type { IssueCommand, IssueCommandOf } from './issue-command.js';
import type { Issue } from './issue.js';
import type { IssueDetails } from './issue-facts.js';
import { londonDay } from '../london-time.js';
import { blank, hearingNeeds, need, pastDayNeeds, seenNeeds, toldNeeds } from './needs.js';
import { peopleNeeds, reachNeeds } from './people-needs.js';
import type { Need } from './refusal.js';
import { peopleWords } from './status-words.js';
import { takingOffNeeds } from './taking-off.js';
import { undoReplyNeeds } from './undo-reply.js';

/** Days in what is known, for a calendar that ends somewhere: a hearing in 2206 is a slip of the finger. */
const dayNeeds = ({ error, hearingOn }: IssueDetails): Need[] => [
  ...seenNeeds(error?.seenAt, 'details.error.seenAt'),
  ...hearingNeeds(hearingOn, 'details.hearingOn'),
];

function raiseNeeds(command: IssueCommandOf<'raise'>, today: CalendarDate): Need[] {
  const { reporter, solved } = command;
  const name = blank(reporter.name) ? 'the person' : reporter.name;
  return [
    ...need(blank(reporter.name), 'reporter.name', 'Enter who has the problem'),
    ...emailNeeds(reporter.email, 'reporter.email'),
    ...need(!reporter.kind, 'reporter.kind', 'Select whether they are a TMS user or a panellist'),
    ...need(!command.channel, 'channel', 'Select how they told you'),
    ...need(blank(command.details.whatHappened), 'details.whatHappened', 'Enter what happened'),
    ...need(blank(command.key), 'key', 'The issue has no key'),
    ...dayNeeds(command.details),
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
    ...need(!errorKnown, 'error.text', 'Enter the exact words of the error message, or why there is none'),
    ...seenNeeds(command.error?.seenAt, 'error.seenAt'),
    ...sent,
  ];
}

/** A card's link must be a card's: whoever clicks it trusts that it is, and a link elsewhere would ask for their password. */
function cardUrlNeeds(url: string, board: string | undefined): Need[] {
  const card = parseCardUrl(url, board);
  if (card.outcome === 'refused') return [{ field: 'cardUrl', message: card.message }];
  return need(!/^https:/i.test(url.trim()), 'cardUrl', 'The link of the Trello card must start with https://');
}

/** Whom an answer goes to: an address that is none would bring others into a mail, unseen. */
const emailNeeds = (email: string | undefined, field: string): Need[] =>
  need(
    !blank(email) && readEmailAddress(email!) === undefined,
    field,
    'The email address must be like name@example.com',
  );

/** What a command lacks, in the order of its form. Nothing lacking is an empty list. */
export function commandNeeds(
  command: IssueCommand,
  issue: Issue | undefined,
  today: CalendarDate,
  board?: string,
): Need[] {
  const person = issue ? peopleWords(issue) : 'the person';
  const told = (words: Parameters<typeof toldNeeds>[0]): Need[] => [
    ...toldNeeds(words, person, today),
    ...(issue ? reachNeeds(command, issue) : []),
  ];
  switch (command.type) {
    case 'raise':
      return raiseNeeds(command, today);
    case 'name-owner':
      return need(blank(command.owner.name), 'owner.name', 'Enter who has the issue');
    case 'ask-person':
      return [...need(blank(command.question), 'question', `Enter what you asked ${person}`), ...told(command.told)];
    case 'record-person-reply':
      return need(blank(command.reply), 'reply', `Enter what ${person} said`);
    case 'tell-person':
    case 'close':
      return [
        ...(command.type === 'close' ? need(!command.outcome, 'outcome', 'Select how it ended') : []),
        ...told(command.told),
      ];
    case 'answer':
      return [...need(blank(command.whatWasDone), 'whatWasDone', 'Enter what was done'), ...told(command.told)];
    case 'record-not-resolved':
    case 'record-fix-not-confirmed':
      return need(blank(command.whatHappened), 'whatHappened', 'Enter what still happens');
    case 'hand-over':
      return handoverNeeds(command, issue, today);
    case 'record-tra-question':
      return need(blank(command.question), 'question', 'Enter what TRA support asked');
    case 'answer-tra':
      return need(blank(command.information), 'information', 'Enter what you told TRA support');
    case 'link-card':
      return cardUrlNeeds(command.cardUrl, board);
    case 'record-fix-not-required':
      return need(blank(command.reason), 'reason', 'Enter why TRA is not changing it');
    case 'reopen':
      return need(blank(command.reason), 'reason', 'Enter why it is open again');
    case 'add-note':
      return need(blank(command.text), 'text', 'Enter a note');
    case 'record-file':
      return need(blank(command.file.name), 'file.name', 'Enter what the file is called');
    case 'change-details':
      return [
        ...need(blank(command.details.whatHappened), 'details.whatHappened', 'Enter what happened'),
        ...dayNeeds(command.details),
      ];
    case 'add-person':
      return [...emailNeeds(command.reporter.email, 'reporter.email'), ...(issue ? peopleNeeds(command, issue) : [])];
    case 'remove-person':
      return issue ? takingOffNeeds(command, issue, today) : [];
    case 'undo-reply':
      return issue ? undoReplyNeeds(command, issue) : [];
    case 'record-heard':
      return need(!command.heard?.length, 'heard', 'Select who heard something');
    case 'take-in':
    case 'merge-into':
    case 'give-back':
      return issue ? peopleNeeds(command, issue) : [];
    case 'record-fix-required':
    case 'record-fix-applied':
    case 'confirm-fix':
    case 'record-list-edit':
    case 'undo-merge':
      return [];
  }
}
