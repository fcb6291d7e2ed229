import type { ReadMessage } from './message-file.js';
import { cleanText } from './text/clean-text.js';
import { subjectIn } from './thread/labels.js';
import { pastedHeading } from './thread/pasted-heading.js';
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
  if (copied)
    return {
      subject: '',
      from: copied.from,
      replyTo: [],
      to: [],
      ...(copied.sentAt && { sentAt: copied.sentAt }),
      text: [copied.words, ...lines.slice(copied.wordsFrom)].join('\n').trim(),
      hidden: '',
      wasCut: clean.wasCut,
      contents: [],
      inner: [],
    };
  return {
    subject: isHeaded ? subjectIn(lines.slice(0, first.wordsFrom)) : '',
    from: isHeaded ? first.from : { name: '', email: '' },
    replyTo: [],
    to: isHeaded ? first.to : [],
    ...(isHeaded && first.sentAt ? { sentAt: first.sentAt } : {}),
    text: isHeaded ? lines.slice(first.wordsFrom).join('\n').trim() : clean.text,
    hidden: '',
    wasCut: clean.wasCut,
    contents: [],
    inner: [],
  };
}
