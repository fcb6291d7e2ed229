import { mergedWords } from '../vocabulary/words/statuses.js';
import { statusWords } from '../vocabulary/codes.js';
import { andList } from '../words/lists.js';
import type { Issue } from './issue.js';
import { everybodyOn } from './people-on-issue.js';

/** The people of an issue in a sentence: "Ann Lee", "Ann Lee and 2 others". */
export function peopleWords(issue: Issue): string {
  const [first, ...others] = everybodyOn(issue);
  const name = first!.reporter.name;
  if (others.length === 0) return name;
  return andList([name, others.length === 1 ? others[0]!.reporter.name : `${others.length} others`]);
}

/** How this issue stands, in words, with its people's names. */
export function describeStatus(issue: Issue): string {
  if (issue.mergedInto) return mergedWords;
  return statusWords(issue.status, peopleWords(issue), issue.owner?.name);
}
