import { MessageFileError, type ReadMessage } from '@tms-support/message-reader';
import type { DeskSettings, KnownPerson } from '@tms-support/sharepoint-storage';
import { mayBeSame } from './same-sender';
import { answerParts, shownParts, takenWords, type ShownPart } from './words-of-message';
import { isByMachine, recognise, whoWrote } from './writers';

/** What a message that is dropped on an issue's page adds to it. */
interface AnswerOfMessage {
  who: string;
  /** They are one of those who have the issue. */
  isTheirs: boolean;
  isByMachine: boolean;
  words: string;
  sentAt: string | undefined;
  /** What is left out of the words. */
  left: readonly ShownPart[];
}

/**
 * Whose words they are: of somebody who has the issue, where they wrote any of it, also below a colleague's reply; else as on the form of a
 * new issue, and the sender's own where two readings are possible.
 */
export function answerOfMessage(
  message: ReadMessage,
  people: readonly KnownPerson[],
  settings: DeskSettings,
  onIssue: readonly { name: string; email?: string | undefined }[],
): AnswerOfMessage {
  const asked = whoWrote(message, people, settings);
  const personOf = (from: { name: string; email: string }) => onIssue.find((one) => mayBeSame(one, from));
  const ofThem = asked.choices.filter(({ from }) => personOf(from));
  // One of a mailbox is taken where it can be no other: what nobody on this issue wrote is not guessed to be meant.
  if (asked.isMailbox && ofThem.length !== 1) throw new MessageFileError('MESSAGE.SEVERAL');
  const [theirs] = ofThem;
  const chosen = theirs ?? asked.writer ?? asked.choices[asked.choices.length - 1]!;
  const parts = answerParts(shownParts(whoWrote(message, people, settings, chosen.key), message));
  const { name, email } = chosen.from;
  return {
    // As the issue names them: a message may have a part of the name, or none.
    who: personOf(chosen.from)?.name ?? recognise(chosen.from, people)?.name ?? (chosen.signedAs || name || email),
    isTheirs: theirs !== undefined,
    isByMachine: isByMachine(chosen),
    words: takenWords(parts, new Set()),
    sentAt: chosen.sentAt,
    left: parts.filter(({ kind }) => kind !== 'words'),
  };
}
