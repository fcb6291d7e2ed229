import {
  entryWords,
  maskPersonalData,
  shippedAreas,
  type Issue,
  type KnownPersonalData,
  withoutEnd,
} from '@tms-support/support-domain';

/** The longest line: it is read in passing, by everybody. */
export const longestLine = 140;

/** One line from an issue, without names: what is wrong, in its area, and that somebody is on it. A person reads it and changes it. */
export function suggestLine(issue: Issue, known: KnownPersonalData): string {
  const [first = ''] = issue.details.whatHappened.trim().split(/\r?\n/);
  const { text } = maskPersonalData(first, known, () => 'somebody');
  const area = issue.details.area ? `${entryWords(shippedAreas, issue.details.area)}: ` : '';
  const room = longestLine - area.length - ' We are working on it.'.length;
  const space = text.lastIndexOf(' ', room);
  const what = text.length > room ? `${text.slice(0, space > 0 ? space : room)}…` : `${withoutEnd(text, '.!')}.`;
  return `${area}${what} We are working on it.`;
}

/** Names, addresses and references that stand in a line: it must be true of nobody in particular. */
export function namedIn(line: string, known: KnownPersonalData): readonly string[] {
  const { replaced, toReview } = maskPersonalData(line, known);
  return [...new Set([...replaced, ...toReview].map(({ text }) => text))];
}
