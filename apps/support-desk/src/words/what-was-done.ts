import { firstSentence } from './first-sentence';

/** "I have sent a new link", "so TRA fixed it": said to the person, and true for whoever reads the record. */
const saysWhatWasDone =
  /\b(?:I|we|TRA(?: support)?)(?:['’]ve\b| (?:have|has)\b| \p{L}+ed\b)|\b(?:has|have) been \p{L}+/iu;
/** What was not, what is not yet, and what they did themselves. */
const saysNot = /\b(?:not|nobody|nothing|never|no one|if|once|when|until|after|unless)\b|n['’]t\b|\?$|:$/i;

/** The sentences of a reply, without its greeting. Nothing that is still to be filled in is one. */
function* sentencesOf(reply: string): Generator<string> {
  let rest = reply;
  for (let sentence = firstSentence(rest); sentence !== ''; sentence = firstSentence(rest)) {
    yield sentence;
    rest = rest.slice(rest.indexOf(sentence) + sentence.length);
  }
}

/** The title of the library's reply in words that were made of it. */
export const titleIn = (done: string): string | undefined => /^Answered with the reply “(.+)”\.$/.exec(done)?.[1];

/**
 * What was done about an issue, by the reply to it: a title of the library ("Reset a password") and an instruction are no record of
 * anything as they stand. `title`: of the reply that the words began from. Nothing while that is still to be filled in.
 */
export function whatWasDoneBy(reply: string, title?: string): string {
  if (title !== undefined) return `Answered with the reply “${title.trim().replace(/\.$/, '')}”.`;
  const sentences = [...sentencesOf(reply)];
  const [first, next] = sentences;
  if (first === undefined) return '';
  const done = sentences.find((sentence) => saysWhatWasDone.test(sentence) && !saysNot.test(sentence));
  if (done !== undefined) return done;
  if (/\?$/.test(first)) return `Asked them: “${first}”`;
  // "As we said on the phone:" announces what was said.
  if (/:$/.test(first) && next !== undefined) return `Told them what to do: “${next}”`;
  return `Told them: “${first.replace(/:$/, '…')}”`;
}

/** Whether a record of what was done has nothing that the reply does not say: a sentence of it, or what the desk made of it. */
export const isInReply = (done: string, reply: string): boolean =>
  reply.includes(done.trim()) || done.trim() === whatWasDoneBy(reply);
