import type { FoldedFinding, NameToken } from './finding.js';
import { goesOnAsWord } from './months-and-words.js';
import { mayBeName } from './names-that-are-words.js';

const joint = /^(?: ?[+&/] ?|, ?| and | or |, and )$/;

/** Words that may be names and stand beside one: "sunniva + pat", "rose and Olu". */
export function besideNames(
  tokens: readonly NameToken[],
  folded: string,
  names: readonly FoldedFinding[],
): FoldedFinding[] {
  const starts = new Set(names.map(({ start }) => start));
  const ends = new Set(names.map(({ end }) => end));
  return tokens.flatMap((token, at): FoldedFinding[] => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!mayBeName(token.word)) return [];
    // "Asha, will you", and "Asha and May will": the verbs that are names need an "and", and no verb after them.
    const isVerbToo = token.word === 'will' || token.word === 'may';
    if (isVerbToo && (goesOnAsWord(token, after, folded) || /, ?$/.test(folded.slice(0, token.start).slice(-3))))
      return [];
    const isBeside =
      (before !== undefined && ends.has(before.end) && joint.test(folded.slice(before.end, token.start))) ||
      (after !== undefined && starts.has(after.start) && joint.test(folded.slice(token.end, after.start)));
    return isBeside ? [{ start: token.start, end: token.end, kind: 'likely-name' }] : [];
  });
}
