/** "Hello Grace," and what comes before the first thing that is said. */
const greeting =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|thank you)\b[^\n,.!:?]{0,60}(?:[,.!:](?:\s+|$)|\s*\n\s*|$)/i;
const longest = 200;

/** The words without the greeting that they may begin with, and all of them where nothing else is there. */
export const withoutGreeting = (words: string): string => words.trim().replace(greeting, '').trim() || words;

/**
 * What a reply says first, after its greeting: what was done about an issue, as nobody then has to type it twice. Nothing where that is
 * still to be filled in.
 */
export function firstSentence(words: string): string {
  // "Hello Grace," and then "Thank you for telling us." say nothing yet.
  const text = words
    .trim()
    .replace(greeting, '')
    .trim()
    .replace(/^thank[^\n]*?[.!]\s+(?=\S)/i, '')
    .replace(/^\d{1,2}[.)]\s+/, '');
  // A stop within a number, an address or "e.g." ends no sentence.
  const [sentence = ''] = /^[^\n]{1,400}?(?:[.!?](?=\s|$)|(?=\n|$))/.exec(text) ?? [];
  const line = sentence.trim();
  return /\[[^[\]]{1,60}\]/.test(line) ? '' : [...line].slice(0, longest).join('');
}
