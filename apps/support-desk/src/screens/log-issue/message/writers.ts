import {
  behindProgram,
  isAutomaticSubject,
  isOfDesk,
  ownWords,
  plainSubject,
  readThread,
  requesterIn,
  signerOf,
  textParts,
  type Behind,
  type Mailbox,
  type ReadMessage,
} from '@tms-support/message-reader';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import { addressByName } from './address-by-name';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Outlook writes "Patel, Asha" in some organisations, and "Patel, Asha (Panel)". What stands behind other commas stays: "Patel, OBE",
 * "Panel Office, London".
 */
export const turnedName = (name: string): string =>
  name.replace(
    /^((?:(?:[Dd]e|[Vv]an|[Vv]on|der|den|[Ll]a|[Ee]l|[Aa]l|[Oo]|Ó|Ní|Nic|Mac|[Aa]p|[Dd]i|[Dd]a)\s)*\p{Lu}[\p{L}'’-]*), ((?!Jr\b|Sr\b|Esq\b)(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.?)(?:[ -](?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.?))*)((?: [([].*)?)$/u,
    '$2 $1$3',
  );

/** "HALLAM" of "HALLAM, Bethan": organisations write surnames in capitals, and people do not. "MA" may be initials. */
const lowered = (word: string): string =>
  /^(?:\p{Lu}['’])?\p{Lu}{3,}(?:-\p{Lu}{3,})*$|^Mc\p{Lu}{3,}$/u.test(word)
    ? word.replace(/\p{Lu}+/gu, (run) => run[0]! + run.slice(1).toLowerCase())
    : word;

/** A name without what an organisation puts behind it, "Asha Patel (Panel)", and as people write it. */
export const nameOnly = (name: string): string => {
  const turned = turnedName(name);
  const plain = turned.replace(/ [([][^()[\]]*[)\]]$/, '') || turned;
  // Elsewhere capitals are of an office: "TRA Digital".
  return turned !== name ? plain.split(' ').map(lowered).join(' ') : plain;
};

/** The known person behind a name and an address: by address, else by a name that one person alone has. */
export function recognise(from: Mailbox, people: readonly KnownPerson[]): KnownPerson | undefined {
  const byEmail = from.email ? people.find((person) => same(person.email, from.email)) : undefined;
  if (byEmail) return byEmail;
  const written = [from.name, turnedName(from.name), nameOnly(from.name)];
  const byName = people.filter((person) => from.name && written.some((name) => same(person.name, name)));
  return byName.length === 1 ? byName[0] : undefined;
}

/** Somebody who wrote a part of a message, and where: in the message itself, under it, or in a message that it carries. */
export interface Writer {
  key: string;
  from: Mailbox;
  sentAt?: string | undefined;
  to: readonly string[];
  /** The message that their words stand in: the one that was given, or one of those in it. */
  message: ReadMessage;
  /** Which of those under it, as `readThread` has them; its own words where this is absent. */
  quoted?: number;
  /** The program that wrote for them. */
  sentBy?: Mailbox;
  form?: Behind['form'];
  ticketTitle?: Behind['ticketTitle'];
  heardFrom?: Behind['heardFrom'];
  isCall?: Behind['isCall'];
  isMachine?: Behind['isMachine'];
  /** Their address is one that the message went to, and that their name makes. */
  isAddressByName?: true;
  /** Who signs, where the address is an office's or has no name. */
  signedAs?: string;
  /** What the desk wrote to them, and was not delivered. */
  cameBack?: ReadMessage;
}

/** Whoever a program wrote for counts, instead of the program. */
function writer(
  one: Omit<Writer, 'form' | 'ticketTitle' | 'sentBy' | 'heardFrom' | 'isCall' | 'isMachine' | 'signedAs'>,
  subject: string,
  replyTo: readonly Mailbox[],
  isColleague: boolean,
): Writer {
  const { from, message, quoted } = one;
  const thread = readThread(message.text);
  const {
    wordsFrom: begins,
    endsAt,
    isComment,
  } = quoted === undefined ? { wordsFrom: 0, endsAt: thread[0]?.headFrom, isComment: undefined } : thread[quoted]!;
  const behind = behindProgram({
    from,
    replyTo,
    subject,
    text: ownWords(textParts(message.text, quoted)),
    isColleague,
    // Below somebody's comment stand those of others.
    isByDesk: !isComment && isOfDesk(message.text, begins),
  });
  const own = (): string =>
    message.text
      .split('\n')
      .slice(begins, endsAt)
      .map((line) => line.replace(/^[>\s]+/, ''))
      .join('\n');
  if (!behind) {
    const signedAs = isColleague ? '' : signerOf(from, own());
    return signedAs ? { ...one, signedAs } : one;
  }
  // Through another desk somebody may sign as well. What a program says of itself is signed by a firm.
  const isNobody = behind.from.name === '' && behind.from.email === '';
  const mayBeSigned = isNobody && behind.isDesk && !thread[0]?.isComment;
  const signer = mayBeSigned ? signerOf({ name: '', email: from.email }, own()) : '';
  return {
    ...one,
    ...behind,
    ...(signer && { from: { name: signer, email: '' } }),
    ...(from.name !== '' || from.email !== '' ? { sentBy: from } : {}),
  };
}

/** Another desk writes to whoever commented as well, and says their address there alone. */
const ofComment = (from: Mailbox, { to }: ReadMessage): Pick<Writer, 'from' | 'isAddressByName'> => {
  const email = from.email === '' ? addressByName(from.name, to) : '';
  return email === '' ? { from } : { from: { ...from, email }, isAddressByName: true };
};

/** Whether a machine wrote it for somebody who is away, also where that is passed on. What was filled into a form is a person's. */
export const isByMachine = ({ message, quoted, form }: Writer): boolean =>
  quoted === undefined
    ? message.isAutomatic === true && form === undefined
    : isAutomaticSubject(readThread(message.text)[quoted]?.subject ?? '');

const writersIn = (message: ReadMessage, key: string, isTeam: (from: Mailbox) => boolean): Writer[] => [
  writer(
    { key, from: message.from, sentAt: message.sentAt, to: message.to, message },
    message.subject,
    message.replyTo,
    isTeam(message.from),
  ),
  // Of another desk's comments the newest counts: it is why the desk writes.
  ...readThread(message.text).flatMap(({ from, sentAt, to, subject, isComment }, quoted, all) =>
    (from.name || from.email) && !(isComment && all[quoted - 1]?.isComment)
      ? [
          writer(
            {
              key: `${key}q${quoted}`,
              ...(isComment ? ofComment(from, message) : { from }),
              sentAt,
              to,
              message,
              quoted,
            },
            subject,
            [],
            isTeam(from),
          ),
        ]
      : [],
  ),
  ...message.inner.slice(0, 5).flatMap((inner, index) => writersIn(inner, `${key}m${index}`, isTeam)),
];

/** How a message is read: whose problem it is, and whom else it could be of. */
export interface WhoWrote {
  /** Whose words count; undefined where two readings are possible, and nobody has said which. */
  writer: Writer | undefined;
  /** Whom to ask about; one alone where there is nothing to ask. */
  choices: readonly Writer[];
  passedOnBy?: string;
  /** The message is passed on by its reporter: what they pass on is part of what they say. */
  forwardsOwn: boolean;
  /** So is a message that they attach, and say little about. */
  attachesOwn?: boolean;
  /** A mailbox that somebody saved: its messages have nothing to do with one another. */
  isMailbox?: true;
}

/** Own words of so little are a cover note. */
const shortNote = 300;

/** The last person outside whose words another outside passes on: not their own, and not a program's. */
const personBehind = (outer: Writer, strangers: readonly Writer[]): Writer | undefined =>
  strangers.filter(({ from, sentBy }) => !sentBy && from.name !== '' && !isSamePerson(from, outer.from)).pop();

const isSamePerson = (one: Mailbox, other: Mailbox): boolean =>
  (one.email !== '' && same(one.email, other.email)) || same(nameOnly(one.name), nameOnly(other.name));

/**
 * Whose problem a message tells. Of the team's own messages it is the innermost sender who is not of the team, where a message is
 * passed on. A colleague's *reply* is not passed on: then it is asked. Somebody outside who passes on what another person outside wrote
 * may have the problem, or tell of theirs: that is asked too. Else their message is theirs, whatever stands under it. `chosen` is the key
 * that somebody picked.
 */
export function whoWrote(
  message: ReadMessage,
  people: readonly KnownPerson[],
  settings: DeskSettings,
  chosen = '',
): WhoWrote {
  const inboxes = [settings.portalInbox, settings.stakeholderEngagementInbox].filter((one) => one !== undefined);
  const isTeam = (from: Mailbox): boolean => {
    const known = recognise(from, people);
    return (known !== undefined && !known.reporter) || inboxes.some((inbox) => same(inbox, from.email));
  };
  const houses = inboxes.map((inbox) => inbox.slice(inbox.indexOf('@')));
  const isOurs = (from: Mailbox): boolean => isTeam(from) || houses.some((house) => from.email.endsWith(house));
  const writers = writersIn(message, 'w', isTeam);
  // A mailbox that somebody saved: nobody sent it, and each message in it is of its own.
  if (message.inner.length > 1 && message.text === '' && message.from.name === '' && message.from.email === '') {
    const choices = writers.filter((one) => one.quoted === undefined && message.inner.includes(one.message));
    return { writer: choices.find(({ key }) => key === chosen), choices, forwardsOwn: false, isMailbox: true };
  }
  const outer = writers[0]!;
  // A delivery that failed brings back what somebody wrote: that counts, and not the notice around it.
  const [returned] = message.isAutomatic && outer.sentBy ? message.inner : [];
  if (returned && !isOurs(returned.from)) return whoWrote(returned, people, settings, chosen);
  // What came back is ours: nobody wrote. It is about whoever did not get it.
  if (returned) {
    const [to = '', ...others] = returned.to.filter((email) => !isOurs({ name: '', email }));
    const about = { name: '', email: others.length > 0 ? '' : to };
    const writer = { key: 'w', from: about, sentAt: message.sentAt, to: message.to, message, cameBack: returned };
    return { writer, choices: [writer], forwardsOwn: false };
  }
  const thread = readThread(message.text);
  const { sign } = plainSubject(message.subject);
  const isForward = sign === 'forward' || thread[0]?.sign === 'forward' || message.inner.length > 0;
  const note = message.text.split('\n').slice(0, thread[0]?.headFrom).join('\n').trim();
  const strangers = writers.slice(1).filter((one) => !isTeam(one.from));
  if (!isTeam(outer.from)) {
    // A ticket that has a title and no description: its caller's newest comment says what it is about.
    const said = strangers[0];
    if (
      said &&
      thread[0]?.isComment &&
      outer.form?.words === outer.ticketTitle &&
      isSamePerson(said.from, outer.from)
    ) {
      const writer = { ...said, sentBy: outer.sentBy ?? outer.from, ticketTitle: outer.ticketTitle ?? '' };
      return { writer, choices: [writer], forwardsOwn: false };
    }
    // Another desk's message names who wrote to it below its own name.
    const isByDesk = outer.sentBy !== undefined && outer.from.name === '' && thread[0]?.sign === 'forward';
    const asSent = outer.sentBy ? { ...outer, from: outer.sentBy } : outer;
    const behind =
      isForward && (!outer.sentBy || isByDesk)
        ? personBehind(asSent, isByDesk ? strangers.slice(0, 1) : strangers)
        : undefined;
    // Whoever answers for a desk is named in both: what they wrote to it is their message.
    const answerer = strangers[0];
    if (isByDesk && !behind && answerer && thread[0]?.isComment) {
      const writer = { ...answerer, sentBy: asSent.from };
      return { writer, choices: [writer], forwardsOwn: false };
    }
    // The desk itself says whose ticket it is, to those who work on it.
    if (behind && isByDesk && same(requesterIn(message.text), behind.from.name)) {
      const writer = { ...behind, sentBy: asSent.from };
      return { writer, choices: [writer], forwardsOwn: false };
    }
    if (behind) {
      // What they wrote to the desk is what it writes about, whoever of the two has the problem.
      const choices = [behind, isByDesk ? { ...asSent, quoted: behind.quoted! } : asSent];
      const picked = choices.find(({ key }) => key === chosen);
      const passedOnBy = picked === behind ? { passedOnBy: nameOnly(outer.from.name) || outer.from.email } : {};
      const forwardsOwn = picked !== behind && !isByDesk && message.inner.length === 0;
      return { writer: picked, choices, ...passedOnBy, forwardsOwn };
    }
    const attachesOwn = message.inner.length > 0 && !outer.sentBy && note.length < shortNote;
    return { writer: outer, choices: [outer], forwardsOwn: isForward && message.inner.length === 0, attachesOwn };
  }
  const persons = strangers.filter(({ from }) => from.name !== '' || from.email !== '');
  // What a program wrote for nobody is evidence at most, unless there is nothing else.
  const others = persons.length > 0 ? persons : strangers;
  const whom = others.filter(
    (one, at) =>
      others.findIndex((two) => (two.from.email || two.from.name) === (one.from.email || one.from.name)) === at,
  );
  const innermost = others[others.length - 1];
  if (!innermost) return { writer: outer, choices: [outer], forwardsOwn: false };
  const isPassedOn = isForward || (sign === undefined && note.length < shortNote);
  const last = whom.map((one) =>
    others.filter((two) => two.from.email === one.from.email && two.from.name === one.from.name).pop()!,
  );
  const choices = isPassedOn ? [...last].reverse() : [...last.reverse(), outer];
  const picked = choices.find((one) => one.key === chosen) ?? (isPassedOn ? innermost : undefined);
  const passedOnBy = recognise(outer.from, people)?.name ?? (nameOnly(outer.from.name) || outer.from.email);
  return {
    writer: picked,
    choices: choices.length > 1 ? choices : [innermost],
    ...(picked && picked !== outer ? { passedOnBy } : {}),
    forwardsOwn:
      picked?.quoted !== undefined &&
      plainSubject(readThread(picked.message.text)[picked.quoted]!.subject).sign === 'forward',
  };
}
