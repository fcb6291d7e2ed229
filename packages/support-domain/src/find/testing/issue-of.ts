import type { IssueCommand, IssueCommandOf } from '../../issues/issue-command.js';
import type { Issue } from '../../issues/issue.js';
import { raise, story } from '../../issues/testing/stories.js';

/** A new issue with its people and facts changed, and whatever commands came after. */
export function issueOf(
  changes: Partial<Pick<IssueCommandOf<'raise'>, 'reporter' | 'channel' | 'key'>> &
    Partial<IssueCommandOf<'raise'>['details']> = {},
  then: readonly IssueCommand[] = [],
): Issue {
  const { reporter = raise.reporter, channel = raise.channel, key = raise.key, ...details } = changes;
  return story([{ ...raise, key, reporter, channel, details: { ...raise.details, ...details } }, ...then]);
}
