import { textParts, withoutGreeting, type TextPart } from '@tms-support/message-reader';
import type { WhoWrote } from './writers';

/** A part of what a message says, as the review shows it: in the words, or left out of them. */
export interface ShownPart {
  id: string;
  kind: TextPart['kind'] | 'greeting' | 'hidden' | 'cover' | 'form' | 'attached';
  text: string;
}

/** What a part is called where it is left out. */
export const partNames: Readonly<Record<ShownPart['kind'], string>> = {
  words: 'What they wrote',
  quotation: 'An earlier message',
  signature: 'Signature',
  disclaimer: 'Disclaimer',
  banner: 'Caution from the mail system',
  greeting: 'Greeting',
  hidden: 'Not shown by their mail program',
  form: 'Other answers in the form',
  attached: 'A message that is attached',
  cover: 'Note above the message that was passed on',
};

function withGreetingApart(parts: readonly TextPart[]): Omit<ShownPart, 'id'>[] {
  const first = parts.findIndex((part) => part.kind === 'words');
  return parts.flatMap((part, at): Omit<ShownPart, 'id'>[] => {
    const rest = at === first ? withoutGreeting(part.text) : part.text;
    if (rest === part.text || rest === '') return [part];
    return [
      { kind: 'greeting', text: part.text.slice(0, part.text.length - rest.length).trim() },
      { kind: 'words', text: rest },
    ];
  });
}

/** The parts of whoever's words count, in their order. Nothing is thrown away: what is left out is there to be taken back. */
export function shownParts({ writer, choices, forwardsOwn, attachesOwn }: WhoWrote): readonly ShownPart[] {
  const { message, quoted, key, form } = writer ?? choices[choices.length - 1]!;
  let parts: Omit<ShownPart, 'id'>[] = withGreetingApart(textParts(message.text, quoted));
  if (quoted !== undefined && parts[0]?.kind === 'quotation') parts[0] = { ...parts[0], kind: 'cover' };
  // What a reporter passes on is their evidence.
  if (forwardsOwn) parts = parts.map((part) => (part.kind === 'quotation' ? { ...part, kind: 'words' } : part));
  if (form)
    parts = [
      { kind: 'words', text: form.words },
      ...(form.rest ? [{ kind: 'form' as const, text: form.rest }] : []),
      ...parts.filter(({ kind }) => kind !== 'words' && kind !== 'greeting'),
    ];
  if (quoted === undefined)
    for (const { text } of message.inner) if (text) parts.push({ kind: attachesOwn ? 'words' : 'attached', text });
  if (message.hidden) parts.push({ kind: 'hidden', text: message.hidden });
  return parts.map((part, at) => ({ ...part, id: `${key}-${at}` }));
}

/** The words: the person's own, and what somebody took back. */
export const takenWords = (parts: readonly ShownPart[], back: ReadonlySet<string>): string =>
  parts
    .filter((part) => part.kind === 'words' || back.has(part.id))
    .map((part) => part.text)
    .join('\n\n');
