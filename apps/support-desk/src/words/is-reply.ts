import { withoutGreeting } from './first-sentence';

/** "Sent a new link", "Rang her": how somebody notes what they did, and how nobody speaks to anybody. */
const noted =
  /^(?:\p{L}+ed|told|sent|rang|spoke|said|made|gave|put|found|took|wrote|met|went|saw|got|set|read|let|reset|did|left|ran)\b/iu;
const quoted = /"[^"]{0,200}"|“[^“”]{0,200}”|(?<!\p{L})['‘][^'‘’]{0,200}['’](?!\p{L})/gu;

/**
 * Whether the words are said to the person whom they answer, and can be said to the next one: they greet somebody, or speak of "you". What
 * was done is often kept in their place, as a note: "Sent a new reset link while on the phone."
 */
export function isReply(words: string): boolean {
  const text = words.trim();
  if (withoutGreeting(text) !== text) return true;
  return !noted.test(text) && /(?<!\p{L})(?:you|your|yours|please)(?!\p{L})/iu.test(text.replace(quoted, ' '));
}
