import {
  entryWords,
  maskPersonalData,
  shippedAreas,
  type Issue,
  type KnownPersonalData,
  withoutEnd,
} from '@tms-support/support-domain';
import { issueTitle } from '../../../words/issue-title';

/** The longest line: it is read in passing, by everybody. */
export const longestLine = 140;

/**
 * One line from an issue, without names: what is wrong, in its area, and that somebody is on it. Of what was told it is what the issue is
 * called: what a person goes on to tell of themselves is nothing for everybody. A person reads it and changes it.
 */
export function suggestLine(issue: Issue, known: KnownPersonalData): string {
  const { text } = maskPersonalData(issue.details.whatHappened, known, () => 'somebody');
  const area = issue.details.area ? `${entryWords(shippedAreas, issue.details.area)}: ` : '';
  // A stop, or what says that it was cut, comes behind.
  const what = issueTitle(text, longestLine - area.length - '. We are working on it.'.length);
  return `${area}${/[…?]$/.test(what) ? what : `${withoutEnd(what, '.!')}.`} We are working on it.`;
}

/** Names, addresses and references that stand in a line: it must be true of nobody in particular. */
export function namedIn(line: string, known: KnownPersonalData): readonly string[] {
  const { replaced, toReview } = maskPersonalData(line, known);
  return [...new Set([...replaced, ...toReview].map(({ text }) => text))];
}
