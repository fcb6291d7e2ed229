import type { ReadMessage } from '@tms-support/message-reader';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import type { Answers } from '../../../drafts/draft-box';
import { instantWords } from '../../../words/date-words';
import { channelNames, reporterWords } from '../../../words/names-of-things';

/** One thing that a message says, as an answer of the form: to be taken, or left. */
export interface Suggestion {
  id: 'who' | 'channel' | 'what' | 'error' | 'when';
  label: string;
  /** The answer, as the person will read it. */
  shown: string;
  note?: string;
  answers: Answers;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The known person who sent it: by address, else by a name that one person alone has. */
function recognise(from: ReadMessage['from'], people: readonly KnownPerson[]): KnownPerson | undefined {
  const byEmail = from.email ? people.find((person) => same(person.email, from.email)) : undefined;
  if (byEmail) return byEmail;
  // Outlook writes "Patel, Asha" in some organisations.
  const turned = from.name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');
  const byName = people.filter((person) => from.name && (same(person.name, from.name) || same(person.name, turned)));
  return byName.length === 1 ? byName[0] : undefined;
}

const forwarded = /^(?:From|Sent by):([^<\n[]{1,120})(?:<|\[mailto:)([^>\]\s]{3,254})[>\]]/im;

/** Who has the problem: the sender, or whoever wrote the message that somebody of the team passed on. */
function senderOf(
  message: ReadMessage,
  people: readonly KnownPerson[],
): { from: ReadMessage['from']; passedOnBy?: string } {
  const known = recognise(message.from, people);
  const inner = known && !known.reporter ? forwarded.exec(message.text) : null;
  if (!inner) return { from: message.from };
  return {
    from: { name: inner[1]!.replace(/[*"]/g, '').trim(), email: inner[2]!.toLowerCase() },
    passedOnBy: known!.name,
  };
}

const errorLine = new RegExp(
  [
    'business process error',
    '\\b(?:error|exception|fault)\\b[^\\n]{0,80}?(?:\\b[A-Z]{2,}-?\\d+\\b|\\b0x[0-9a-f]{4,}\\b|\\b\\d{3,}\\b)',
    '\\b(?:an error (?:has )?occurred|access (?:is|was) denied|insufficient permissions?|sql (?:server )?error|unexpected error)\\b',
  ].join('|'),
  'i',
);

/** The words that look like an error message: what stands in quotation marks in such a line, else the line. */
export function errorIn(text: string): string | undefined {
  const line = text.split('\n').find((one) => errorLine.test(one));
  if (!line) return undefined;
  const quoted = /["“'‘]([^"”’]{8,400})["”’]/.exec(line)?.[1];
  return (quoted && errorLine.test(quoted) ? quoted : line).trim().slice(0, 500);
}

/** What was written this time, without the messages under it. A message that somebody passed on is kept whole. */
function newWords(text: string, isPassedOn: boolean): string {
  if (isPassedOn) return text;
  const cut = /^(?:-{2,} ?Original Message ?-{2,}|_{10,}|On .{5,120} wrote:|From: .+\n(?:Sent|Date): )/im.exec(text);
  return cut && cut.index >= 10 ? text.slice(0, cut.index).trim() : text;
}

/** What the form could take from a message. Nothing goes in before the person has seen it. */
export function suggestAnswers(
  message: ReadMessage,
  people: readonly KnownPerson[],
  settings: DeskSettings,
): readonly Suggestion[] {
  const { from, passedOnBy } = senderOf(message, people);
  const known = recognise(from, people);
  const reporter = known?.reporter;
  const name = reporter?.name ?? known?.name ?? from.name ?? '';
  const email = reporter?.email ?? known?.email ?? from.email;
  const wentTo = (inbox: string | undefined): boolean =>
    Boolean(inbox) && message.to.some((address) => same(address, inbox!));
  const channel = wentTo(settings.portalInbox)
    ? 'portal-inbox'
    : wentTo(settings.stakeholderEngagementInbox)
      ? 'stakeholder-engagement'
      : 'email';
  const words = newWords(message.text, passedOnBy !== undefined);
  const what = [message.subject, words]
    .filter((part, at, all) => part && !(at === 0 && all[1]?.startsWith(part)))
    .join('\n\n');
  const error = errorIn(message.text);
  return [
    ...(name || email
      ? [
          {
            id: 'who' as const,
            label: 'Who has the problem',
            shown: [name, email].filter(Boolean).join(', '),
            note: [
              reporter
                ? `The desk knows them: ${reporterWords(reporter)}${known.hasLeft ? ', has left' : ''}.`
                : 'The desk does not know them yet. Check the name.',
              passedOnBy ? `Passed on by ${passedOnBy}.` : '',
            ]
              .filter(Boolean)
              .join(' '),
            answers: {
              'reporter.name': name || email,
              'reporter.email': email,
              'reporter.known': reporter ? 'yes' : '',
              'reporter.self': '',
              ...(reporter ? { 'reporter.kind': reporter.kind, 'reporter.tmsRole': reporter.tmsRole ?? '' } : {}),
            },
          },
        ]
      : []),
    { id: 'channel', label: 'How they told you', shown: channelNames[channel], answers: { channel } },
    ...(what
      ? [{ id: 'what' as const, label: 'What happened', shown: what, answers: { 'details.whatHappened': what } }]
      : []),
    ...(error
      ? [
          {
            id: 'error' as const,
            label: 'The words of an error message',
            shown: error,
            answers: { message: 'yes', 'details.error.text': error },
          },
        ]
      : []),
    ...(message.sentAt
      ? [
          {
            id: 'when' as const,
            label: 'When they wrote',
            shown: instantWords(message.sentAt),
            note: 'Stands above what happened.',
            answers: {},
          },
        ]
      : []),
  ];
}

/** The answers of what was taken. What somebody had typed in "What happened?" stays, above what the message says. */
export function takenAnswers(taken: readonly Suggestion[], before: Answers): Answers {
  const all = Object.assign({}, ...taken.map((one) => one.answers)) as Record<string, string>;
  const when = taken.find((one) => one.id === 'when');
  const parts = [
    before['details.whatHappened']?.trim(),
    when ? `Message of ${when.shown}.` : '',
    all['details.whatHappened'],
  ];
  const what = parts.filter(Boolean).join('\n\n');
  return { ...all, ...(what ? { 'details.whatHappened': what } : {}) };
}
