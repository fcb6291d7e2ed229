import type { ReadMessage } from '@tms-support/message-reader';
import type { Answers } from '../../../drafts/draft-box';

/** A message as answers of the form: so the draft keeps it with everything else, and a crash loses none of it. */
export function messageAnswers(fileName: string, message: ReadMessage): Answers {
  return {
    ...noMessage,
    'email.file': fileName,
    'email.state': 'review',
    'email.subject': message.subject,
    'email.sentAt': message.sentAt ?? '',
    'email.message': JSON.stringify(message),
  };
}

/** Nothing of a message. */
export const noMessage: Answers = Object.fromEntries(
  ['file', 'state', 'left', 'keep', 'keepFiles', 'who', 'subject', 'sentAt', 'message', 'back', 'title'].map((name) => [
    `email.${name}`,
    '',
  ]),
);

/** Which message is to be looked through: empty while there is none. */
export function messageId(answers: Answers): string {
  if (answers['email.state'] !== 'review') return '';
  return `${answers['email.file'] ?? ''} ${answers['email.sentAt'] ?? ''} ${answers['email.subject'] ?? ''}`;
}
