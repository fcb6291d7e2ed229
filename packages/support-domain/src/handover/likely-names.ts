import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { doingOfPeople, notPeople, titles } from './name-words.js';

const isUpper = (written: string): boolean => written === written.toUpperCase();
/** Titles that are no other word: "mr pellingham" is somebody in lower case too. */
const onlyTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof']);
const partsOfScreens: ReadonlySet<string> = new Set(
  'field fields column columns tab tabs button buttons grid error errors menu dialog'.split(' '),
);
/** "name: harriet lowe": what a form or a mail program puts before a name. */
const nameLabel =
  /(?:^|[\n.;])[^\S\n]*(?:full |first |last |sur)?(?:name|teacher|panellist|witness|chair|from|contact|reporter)\s?[:=]\s?$/;

/**
 * What looks like the name of somebody who is not known: a title and a capital, a capital within a sentence, or at its beginning
 * before something that people do. A guess, shown for review and never replaced silently: "Save" is on every screen.
 */
export function likelyNames(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  // In a line all in capitals, capitals say nothing: there a title does. Each line is counted once, since a long one has many words.
  const lines = new Map<number, { upper: number; all: number }>();
  const loud = (token: NameToken): boolean => {
    const from = folded.lastIndexOf('\n', token.start) + 1;
    let line = lines.get(from);
    if (!line) {
      const to = folded.indexOf('\n', token.end);
      const text = written(from, to < 0 ? folded.length : to);
      line = { upper: text.match(/\p{Lu}/gu)?.length ?? 0, all: text.match(/\p{L}/gu)?.length ?? 0 };
      lines.set(from, line);
    }
    const own = token.end - token.start;
    return line.all > own && line.upper - own > (line.all - own) * 0.6;
  };
  const isAcronym = (token: NameToken): boolean => {
    const text = written(token.start, token.end);
    // "DEMO-04" is a key.
    const isKey = /^-?\d/.test(folded.slice(token.end, token.end + 2));
    return isUpper(text) && (text.length < 4 || isKey || loud(token));
  };
  const isNobody = (word: string): boolean => notPeople.has(word) || titles.has(word) || isEveryday(word);
  const looksLikeName = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && token.capital && token.word.length > 1 && !isNobody(token.word) && !isAcronym(token);
  };
  const together = (a: NameToken, b: NameToken): boolean => /^(?:[ \t]{1,2}|[-'’])$/.test(folded.slice(a.end, b.start));

  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const besideNext = next !== undefined && /^\.?[ \t]{1,2}$/.test(folded.slice(token.end, next.start));
    const titled = titles.has(token.word) && token.capital && besideNext && next.capital;
    const labelled = nameLabel.test(folded.slice(Math.max(0, token.start - 24), token.start));
    if (!titled && besideNext && onlyTitles.has(token.word) && next.word.length > 1) {
      found.push({ start: token.start, end: next.end, kind: 'likely-name' });
      at += 1;
      continue;
    }
    if (labelled && besideNext && !token.capital && ![token, next].some(({ word }) => isNobody(word))) {
      found.push({ start: token.start, end: next.end, kind: 'likely-name' });
      at += 1;
      continue;
    }
    const from = titled ? at + 1 : at;
    let to = from;
    if (titled && !looksLikeName(from)) to = from + (written(next.start, next.end).length > 1 ? 1 : 0);
    while (looksLikeName(to) && (to === from || together(tokens[to - 1]!, tokens[to]!))) to += 1;
    const count = to - from;
    if (count === 0) continue;
    // "The Outcome field", "Runtime Error 1004": what a screen calls its parts.
    const isPart =
      !titled &&
      tokens[to] !== undefined &&
      partsOfScreens.has(tokens[to]!.word) &&
      together(tokens[to - 1]!, tokens[to]!);
    if (isPart) {
      at = to;
      continue;
    }
    const does = tokens[to] !== undefined && doingOfPeople.has(tokens[to]!.word);
    if (titled || does || count > 1 || !tokens[from]!.opensSentence) {
      const elided = /(?:^|[^\p{L}\p{N}])([do]')$/u.exec(folded.slice(Math.max(0, token.start - 3), token.start));
      const start = token.start - (elided ? elided[1]!.length : 0);
      found.push({ start, end: tokens[to - 1]!.end, kind: 'likely-name' });
    }
    at = to - 1;
  }
  return found;
}
