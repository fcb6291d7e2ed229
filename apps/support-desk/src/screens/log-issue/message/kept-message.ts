import type { Answers } from '../../../drafts/draft-box';
import type { ReadMessage } from './message-file';

/** A message as answers of the form: so the draft keeps it with everything else, and a crash loses none of it. */
export function messageAnswers(fileName: string, message: ReadMessage): Answers {
  return {
    'email.file': fileName,
    'email.state': 'review',
    'email.left': '',
    'email.keep': '',
    'email.subject': message.subject,
    'email.fromName': message.from.name,
    'email.fromEmail': message.from.email,
    'email.to': message.to.join(' '),
    'email.sentAt': message.sentAt ?? '',
    'email.text': message.text,
    'email.cut': message.wasCut ? 'yes' : '',
  };
}

/** Nothing of a message. */
export const noMessage: Answers = Object.fromEntries(
  ['file', 'state', 'left', 'keep', 'subject', 'fromName', 'fromEmail', 'to', 'sentAt', 'text', 'cut'].map((name) => [
    `email.${name}`,
    '',
  ]),
);

/** Which message is to be looked through: empty while there is none. */
export function messageId(answers: Answers): string {
  if (answers['email.state'] !== 'review') return '';
  return `${answers['email.file'] ?? ''} ${answers['email.sentAt'] ?? ''} ${answers['email.subject'] ?? ''}`;
}

/** The message that the answers hold, if they hold one. */
export function keptMessage(answers: Answers): ReadMessage | undefined {
  if (!answers['email.state']) return undefined;
  const part = (name: string): string => answers[`email.${name}`] ?? '';
  return {
    subject: part('subject'),
    from: { name: part('fromName'), email: part('fromEmail') },
    to: part('to').split(' ').filter(Boolean),
    ...(part('sentAt') && Number.isFinite(Date.parse(part('sentAt'))) ? { sentAt: part('sentAt') } : {}),
    text: part('text'),
    wasCut: part('cut') === 'yes',
  };
}
