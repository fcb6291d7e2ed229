import type { ReadMessage } from './message-file.js';
import { cleanText } from './text/clean-text.js';
import { pastedHeading, type PastedHeading } from './thread/pasted-heading.js';
import { readThread } from './thread/read-thread.js';

/**
 * A message from its words alone, as somebody pastes them or as new Outlook drops them: it hands over no file. Where they begin with a
 * heading, that says who wrote it and when.
 */
export function messageOfText(text: string): ReadMessage {
  const clean = cleanText({ text, wasCut: false });
  const [first] = readThread(clean.text);
  const lines = clean.text.split('\n');
  const isHeaded = first !== undefined && first.headFrom === 0;
  const copied = isHeaded ? undefined : pastedHeading(lines);
  const { subject, from, to, sentAt, words, chat }: PastedHeading = copied ?? {
    subject: isHeaded ? first.subject : '',
    from: isHeaded ? first.from : { name: '', email: '' },
    to: isHeaded ? first.to : [],
    ...(isHeaded && first.sentAt ? { sentAt: first.sentAt } : {}),
    words: isHeaded ? lines.slice(first.wordsFrom).join('\n').trim() : clean.text,
  };
  return {
    subject,
    from,
    replyTo: [],
    to,
    ...(sentAt && { sentAt }),
    text: words,
    hidden: '',
    wasCut: clean.wasCut,
    contents: [],
    inner: [],
    ...(chat && { chat }),
  };
}

/** How many messages a page for printing holds, as Gmail says it between their subject and the first [L]. */
const countOf = /^\d{1,3} messages?$/;
/** Lines above it: who printed it, and what it is called. */
const mostAbove = 6;

/** The first message of a page for printing, which has the oldest above; the others stay below it. */
function ofPrintedPage(text: string): Partial<ReadMessage> | undefined {
  const [first] = readThread(text);
  const lines = text.split('\n');
  const above = lines.slice(0, first?.headFrom ?? 0).filter(Boolean);
  if (!first || above.length > mostAbove || !countOf.test(above[above.length - 1] ?? '')) return undefined;
  return {
    subject: above[above.length - 2] ?? '',
    from: first.from,
    to: first.to,
    ...(first.sentAt && { sentAt: first.sentAt }),
    text: lines.slice(first.wordsFrom).join('\n').trim(),
  };
}

/**
 * What somebody saved, and no program sent: who wrote it and when stands in its words, or nowhere. Its date is the day on which it was
 * saved.
 */
export function ofSavedMessage({ sentAt: _, ...message }: ReadMessage): ReadMessage {
  const { subject, from, to, sentAt, text, chat } = messageOfText(message.text);
  return {
    ...message,
    subject: subject || message.subject,
    from,
    to,
    ...(sentAt && { sentAt }),
    text,
    ...(chat && { chat }),
    ...ofPrintedPage(message.text),
  };
}
