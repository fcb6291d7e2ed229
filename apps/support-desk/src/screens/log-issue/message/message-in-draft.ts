import type { Content, Mailbox, ReadMessage } from '@tms-support/message-reader';
import type { Answers } from '../../../drafts/draft-box';

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const mailbox = (value: unknown): Mailbox =>
  isLoose(value) ? { name: text(value['name']), email: text(value['email']) } : { name: '', email: '' };

function content(value: unknown): Content | undefined {
  if (!isLoose(value) || text(value['id']) === '') return undefined;
  return {
    id: text(value['id']),
    kind: text(value['kind']) as Content['kind'],
    name: text(value['name']),
    size: typeof value['size'] === 'number' ? value['size'] : 0,
    isRead: value['isRead'] === true,
    ...(value['isDamaged'] === true && { isDamaged: true as const }),
  };
}

function message(value: unknown, depth = 0): ReadMessage | undefined {
  if (!isLoose(value) || depth > 5) return undefined;
  const sentAt = text(value['sentAt']);
  const otherSenders = list(value['otherSenders']).map(mailbox);
  return {
    subject: text(value['subject']),
    from: mailbox(value['from']),
    replyTo: list(value['replyTo']).map(mailbox),
    to: list(value['to']).map(text).filter(Boolean),
    ...(Number.isFinite(Date.parse(sentAt)) ? { sentAt } : {}),
    ...(value['isTimeOfArrival'] === true && { isTimeOfArrival: true as const }),
    ...(otherSenders.length > 0 && { otherSenders }),
    text: text(value['text']),
    hidden: text(value['hidden']),
    wasCut: value['wasCut'] === true,
    contents: list(value['contents']).flatMap((one) => content(one) ?? []),
    inner: list(value['inner']).flatMap((one) => message(one, depth + 1) ?? []),
    ...(value['chat'] === 'teams' || value['chat'] === 'other' ? { chat: value['chat'] } : {}),
    ...(value['isAutomatic'] === true ? { isAutomatic: true } : {}),
  };
}

/** The message that the answers hold, if they hold one. A draft is the browser's, and anybody's who uses it: it is read with care. */
export function keptMessage(answers: Answers): ReadMessage | undefined {
  if (!answers['email.state']) return undefined;
  try {
    return message(JSON.parse(answers['email.message'] ?? ''));
  } catch {
    return undefined;
  }
}
