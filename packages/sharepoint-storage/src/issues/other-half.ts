import { refuseLosing, type Issue, type IssueCommand, type Refusal } from '@tms-support/support-domain';
import type { Site } from '../site/site.js';
import { findIssueByKey } from './read-issues.js';

/**
 * Why the second half of a merge or of its undoing may not be written now. The other issue is read for it, as it is stored: what a
 * machine knew of it hours ago, or before a colleague wrote, would leave somebody on no open issue. It costs a merge one request.
 */
export async function refuseSecondHalf(
  site: Site,
  version: number,
  command: IssueCommand,
  issue: Issue,
): Promise<Refusal | undefined> {
  if (command.type !== 'merge-into' && command.type !== 'give-back') return undefined;
  const other = await findIssueByKey(site, version, command.issueKey);
  return refuseLosing(command, issue, other?.row.value);
}
