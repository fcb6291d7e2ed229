import { cutWhole, plainSubject, type Mailbox, type ReadMessage } from '@tms-support/message-reader';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import { andList, type CalendarDate, type Channel } from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { dateAnswers } from '../../../forms/date-answers';
import { dateWords, instantWords } from '../../../words/date-words';
import { datesWords } from '../../../words/several-dates';
import { londonDate } from '../../../words/london-time';
import { channelNames } from '../../../words/names-of-things';
import { reporterWords } from '../../../words/reporter-words';
import { errorsIn } from './error-in-words';
import { answeredHearings, hearingsIn, isCalledReference, perhapsHearingsIn, referencesIn } from './found-in-words';
import { madeBy, saidWithoutWords } from './made-subject';
import { saysOnlyWho, shownParts, takenWords, type ShownPart } from './words-of-message';
import { nameOnly, recognise, whoWrote, type WhoWrote, type Writer } from './writers';

/** One thing that a message says, as an answer of the form: to be taken, or left. */
export interface Suggestion {
  id: 'who' | 'channel' | 'title' | 'what' | 'error' | 'reference' | 'hearing' | 'when';
  label: string;
  /** The answer, as the person will read it. */
  shown: string;
  note?: string;
  /** It may be something else: it is taken where somebody ticks it. */
  isDoubtful?: true;
  answers: Answers;
}

/** What a message comes to: what the form could take, whom it could be of, and what is left out of its words. */
export interface MessageReading {
  suggestions: readonly Suggestion[];
  who: WhoWrote;
  parts: readonly ShownPart[];
}

/** The longest first line: it is the issue's title. */
const longestTitle = 120;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const mailboxWords = ({ name, email }: Mailbox): string => [name, email].filter(Boolean).join(', ');

function whoSuggestion(writer: Writer, who: WhoWrote, people: readonly KnownPerson[]): Suggestion | undefined {
  const { from } = writer;
  const known = recognise(from, people);
  const reporter = known?.reporter;
  const name = reporter?.name ?? known?.name ?? (writer.signedAs || nameOnly(from.name));
  const email = reporter?.email ?? known?.email ?? from.email;
  if (!name && !email) return undefined;
  const [elsewhere] = writer.quoted === undefined || writer.sentBy ? writer.message.replyTo : [];
  const notes = [
    reporter
      ? `The desk knows them: ${reporterWords(reporter)}${known.hasLeft ? ', has left' : ''}.`
      : 'The desk does not know them yet. Check the name.',
    writer.heardFrom === undefined
      ? ''
      : `A machine heard the name${writer.heardFrom ? ` in a call from ${writer.heardFrom}` : ''}.`,
    // One name may be of two people, and one person has two addresses.
    email && from.email && !same(email, from.email)
      ? `This message came from ${from.email}. Check that it is theirs.`
      : '',
    writer.signedAs && !known
      ? `The name is from the signature${from.name ? `: the message is from ${nameOnly(from.name)}` : ''}.`
      : '',
    writer.isAddressByName ? 'The address is one that the message went to, and fits the name.' : '',
    writer.cameBack ? 'What was sent to them was not delivered.' : '',
    who.passedOnBy ? `Passed on by ${who.passedOnBy}.` : '',
    writer.quoted === undefined && writer.message.otherSenders
      ? `The message names another sender as well: ${writer.message.otherSenders.map(mailboxWords).join(', ')}. Check who wrote.`
      : '',
    writer.sentBy ? `${writer.sentBy.email || writer.sentBy.name} sent it for them.` : '',
    elsewhere && writer.sentBy && !writer.form && elsewhere.email !== from.email
      ? `Answers to ${elsewhere.email} reach them through it.`
      : '',
    elsewhere && !writer.sentBy
      ? `They ask for answers to go to ${elsewhere.email}. Change the address if that is right.`
      : '',
  ];
  return {
    id: 'who',
    label: 'Who has the problem',
    shown: [name, email].filter(Boolean).join(', '),
    note: notes.filter(Boolean).join(' '),
    answers: {
      'reporter.name': name || email,
      'reporter.email': email,
      'reporter.known': reporter ? 'yes' : '',
      'reporter.self': '',
      ...(reporter ? { 'reporter.kind': reporter.kind, 'reporter.tmsRole': reporter.tmsRole ?? '' } : {}),
    },
  };
}

/** The inbox that they wrote to; where nobody's heading says one, the one that the whole message went to. */
function channelOf(
  writer: Writer,
  message: ReadMessage,
  settings: DeskSettings,
): { channel: Channel; note?: string } | undefined {
  // Of the other chats the desk has none to choose.
  if (writer.isCall) return { channel: 'phone' };
  // What a machine sends of itself, such as a scan, says nothing of how anybody told.
  if (writer.isMachine) return undefined;
  if (message.chat) return message.chat === 'teams' ? { channel: 'teams' } : undefined;
  // What Teams tells of was said in Teams.
  if (writer.sentBy && /\bin (?:microsoft )?teams$|@(?:[^@]*\.)?teams\./i.test(mailboxWords(writer.sentBy)))
    return { channel: 'teams' };
  const inboxes: readonly (readonly [Channel, string | undefined])[] = [
    ['portal-inbox', settings.portalInbox],
    ['stakeholder-engagement', settings.stakeholderEngagementInbox],
  ];
  for (const to of [writer.to, message.to]) {
    const found = inboxes.filter(([, inbox]) => inbox && to.some((address) => same(address, inbox)));
    const [first, second] = found;
    if (first && second)
      return { channel: first[0], note: `It went to ${channelNames[second[0]]} as well. Choose in the form.` };
    if (first) return { channel: first[0] };
  }
  return { channel: 'email' };
}

/** A subject as a title: cut at a word where it is longer than one; none where it is dots alone, as encrypted mail has it. */
function subjectAsTitle(subject: string): string {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(subject)) return '';
  if (subject.length <= longestTitle) return subject;
  const cut = cutWhole(subject, longestTitle - 1);
  return `${cut.replace(/\s\S{0,30}$/, '').replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}

/** More than these are a list, and looked through in the words. */
const mostNamed = 5;

const alsoNamed = (others: readonly string[]): { note?: string } =>
  others.length > 0 ? { note: `They also name ${andList(others.slice(0, mostNamed))}.` } : {};

/** What the form could take from a message. Nothing goes in before the person has seen it. */
export function suggestAnswers(
  message: ReadMessage,
  people: readonly KnownPerson[],
  settings: DeskSettings,
  { today, chosen = '', back = new Set() }: { today: CalendarDate; chosen?: string; back?: ReadonlySet<string> },
): MessageReading {
  const who = whoWrote(message, people, settings, chosen);
  // Of several messages none is suggested before somebody says which.
  if (who.isMailbox && !who.writer) return { suggestions: [], who, parts: [] };
  const parts = shownParts(who, message);
  const writer = who.writer ?? who.choices[who.choices.length - 1]!;
  const said = takenWords(parts, back);
  // In the new words alone: an old date in the thread, or in a question that they answer, is no hearing to come.
  const own = takenWords(parts, new Set()).replace(/^>.*\n?/gm, '');
  const [error, ...otherErrors] = errorsIn(own);
  const sentOn = writer.sentAt ? londonDate(writer.sentAt) : today;
  const { subject: named, contents, text } = writer.cameBack ?? writer.message;
  const isOfMeeting = contents.some(({ kind }) => kind === 'invitation') || /^Meeting begins: /m.test(text);
  const { title: subject, sign } = plainSubject(
    writer.ticketTitle || writer.form?.subject || named || message.subject,
    { isOfMeeting },
  );
  // An answer's subject is of what was answered.
  const ownWithSubject = [sign === 'reply' || writer.cameBack ? '' : subject, own, writer.form?.known ?? '']
    .filter(Boolean)
    .join('\n');
  const [reference, ...otherReferences] = referencesIn(ownWithSubject, [error ?? '', ...otherErrors].filter(Boolean));
  // What is called off is no day to come.
  const isOff = own.includes('The meeting has been cancelled.');
  const days = isOff ? [] : hearingsIn(ownWithSubject, sentOn);
  const perhaps = (): readonly CalendarDate[] =>
    [
      ...new Set([
        ...perhapsHearingsIn(ownWithSubject, sentOn),
        ...answeredHearings(takenWords(parts, new Set()), sentOn),
      ]),
    ].sort();
  const [hearing, ...more] = isOff || days.length > 0 ? days : perhaps();
  const title = subjectAsTitle(subject);
  // What a title has no room for stands nowhere else, and is kept with the words.
  // So does a reference, where no error message goes with it, that stands in another answer of the form.
  const apart = (writer.form?.known ?? '').split('\n').filter((line) => !error && referencesIn(line, []).length > 0);
  const words = [
    title !== subject && title.endsWith('…') ? subject : '',
    said,
    apart.filter((line) => !said.includes(line)).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
  const isTitled =
    title !== '' && !own.startsWith(title) && !(writer.sentBy && own !== '' && saysOnlyWho(title, writer.from.name));
  const made = madeBy(writer);
  const nothing = words || (isTitled && !made) ? undefined : saidWithoutWords(writer, contents, parts);
  const told = channelOf(writer, message, settings);
  const known = who.writer ? whoSuggestion(who.writer, who, people) : undefined;
  const suggestions: (Suggestion | undefined | '' | false)[] = [
    known,
    told && {
      id: 'channel',
      label: 'How they told you',
      shown: channelNames[told.channel],
      ...(told.note ? { note: told.note } : {}),
      answers: { channel: told.channel },
    },
    isTitled && {
      id: 'title',
      label: 'What the issue is called',
      shown: title,
      note: made
        ? `${made} ${said === '' ? 'Tick it if it fits, or write a better one.' : 'Tick it if it fits. Otherwise, their own first words are used.'}`
        : 'The first line of what happened. It can be changed.',
      ...(made ? { isDoubtful: true as const } : {}),
      answers: {},
    },
    words && { id: 'what', label: 'What happened', shown: words, answers: { 'details.whatHappened': words } },
    nothing !== undefined && {
      id: 'what',
      label: 'What happened',
      shown: nothing,
      note: 'Nobody wrote what happened. Look at what came with it, and write that instead.',
      answers: { 'details.whatHappened': nothing },
    },
    error && {
      id: 'error',
      label: 'The words of an error message',
      shown: error,
      ...alsoNamed(otherErrors.map((one) => `“${one.slice(0, 200)}”`)),
      answers: { message: 'yes', 'details.error.text': error },
    },
    reference && {
      id: 'reference',
      label: 'Record reference',
      shown: reference,
      note: [
        alsoNamed(otherReferences).note,
        isCalledReference(ownWithSubject, reference)
          ? ''
          : 'They do not say what it refers to. Check that it belongs to a record.',
        error ? '' : 'It belongs with the words of an error message. Without those, it is only in what happened.',
      ]
        .filter(Boolean)
        .join(' '),
      ...(isCalledReference(ownWithSubject, reference) ? {} : { isDoubtful: true as const }),
      answers: { 'details.error.recordReference': reference },
    },
    hearing !== undefined && {
      id: 'hearing',
      label: 'A hearing',
      shown: dateWords(hearing),
      note: [
        days.length > 0 ? '' : 'They do not say that this is the day of a hearing. Tick it if it is.',
        more.length > 0 ? `They also name ${datesWords(more)}.` : '',
        days.length > 0 ? 'Check that this is the day.' : '',
      ]
        .filter(Boolean)
        .join(' '),
      ...(days.length > 0 ? {} : { isDoubtful: true as const }),
      answers: { hearing: 'yes', ...dateAnswers('details.hearingOn', hearing) },
    },
    writer.sentAt && {
      id: 'when',
      label: 'When they wrote',
      shown: instantWords(writer.sentAt),
      note:
        writer.quoted === undefined && writer.message.isTimeOfArrival
          ? 'The message has no time of its own: this is when it arrived. It is shown below what happened.'
          : 'It is shown below what happened.',
      answers: {},
    },
  ];
  return { suggestions: suggestions.filter((one): one is Suggestion => Boolean(one)), who, parts };
}

/**
 * The answers of what was taken. What somebody had typed in "What happened?" stays, above what the message says. `title`: as somebody
 * changed it.
 */
export function takenAnswers(taken: readonly Suggestion[], before: Answers, title?: string): Answers {
  const all = Object.assign({}, ...taken.map((one) => one.answers)) as Record<string, string>;
  const when = taken.find((one) => one.id === 'when');
  const called = taken.find((one) => one.id === 'title');
  const parts = [
    before['details.whatHappened']?.trim(),
    called ? (title ?? called.shown).trim() : '',
    all['details.whatHappened'],
    when ? `Message of ${when.shown}.` : '',
  ];
  const what = parts.filter(Boolean).join('\n\n');
  return { ...all, ...(what ? { 'details.whatHappened': what } : {}) };
}
