import type { FoldedFinding, NameToken } from './finding.js';
import { doingOfPeople, notPeople, titles } from './name-words.js';

const isAcronym = (written: string): boolean => written.length < 6 && written === written.toUpperCase();

/**
 * What looks like the name of somebody who is not known: a title and a capital, a capital within a sentence, or at its beginning
 * before something that people do. A guess, shown for review and never replaced silently: "Save" is on every screen.
 */
export function likelyNames(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  const looksLikeName = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      token.capital &&
      token.word.length > 1 &&
      !notPeople.has(token.word) &&
      !titles.has(token.word) &&
      !isAcronym(written(token.start, token.end))
    );
  };
  const together = (a: NameToken, b: NameToken): boolean => /^(?:[ \t]{1,2}|[-'’])$/.test(folded.slice(a.end, b.start));

  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const titled =
      titles.has(token.word) &&
      token.capital &&
      next?.capital === true &&
      /^\.?[ \t]{1,2}$/.test(folded.slice(token.end, next.start));
    const from = titled ? at + 1 : at;
    let to = from;
    while (looksLikeName(to) && (to === from || together(tokens[to - 1]!, tokens[to]!))) to += 1;
    const count = to - from;
    if (count === 0) continue;
    const does = tokens[to] !== undefined && doingOfPeople.has(tokens[to]!.word);
    if (titled || does || count > 1 || !tokens[from]!.opensSentence) {
      found.push({ start: token.start, end: tokens[to - 1]!.end, kind: 'likely-name' });
    }
    at = to - 1;
  }
  return found;
}
