import { decideIssue, type Actor, type IssueCommandOf } from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Given } from '../desk.js';
import { cellsOf, headOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { asking, saysDuplicate } from '../site/to-storage-error.js';
import { StorageError } from '../storage-error.js';
import { tooLong } from './archive-history.js';
import { issueToFields } from './issue-fields.js';
import { nudgeCells, type NudgeFacts } from './nudge-cells.js';
import { findIssueByKey, readStoredIssue } from './read-issues.js';

const f = issuesList.fields;

/**
 * Raises an issue as one new item. Its key was made by the client once and is unique in the list, so however often this is
 * tried there is one issue: a refused duplicate and a lost answer both end in finding the item with that key.
 */
export async function raiseIssue(
  site: Site,
  command: IssueCommandOf<'raise'>,
  facts: { actor: Actor; version: number; nudging: NudgeFacts },
): Promise<Given> {
  const { actor, version } = facts;
  site.lost.mustBeThere(issuesList, [f.key, f.history]);
  const now = site.now();
  const decision = decideIssue(undefined, command, { at: now, actor, newId: site.newId });
  if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal };
  const cells = {
    ...issueToFields(decision.issue, version),
    ...nudgeCells(decision.issue, facts.nudging, now, version),
  };
  const length = String(cells[f.history.name] ?? '').length;
  if (length > 63_000) throw tooLong(length);
  try {
    const made = await asking('saving the issue', () =>
      listOn(site, issuesList).items.add(site.lost.cellsThere(issuesList, cells)),
    );
    const { id } = headOf({ 'odata.etag': '', ...cellsOf(made) });
    return { outcome: 'saved', row: (await readStoredIssue(site, version, id)).row };
  } catch (cause) {
    const lost =
      cause instanceof StorageError && cause.code !== 'STORAGE.REFUSED' && cause.code !== 'STORAGE.NOT_ALLOWED';
    if (!lost && !saysDuplicate(cause)) throw cause;
    const found = await findIssueByKey(site, version, command.key).catch((unanswered: unknown) => {
      // The key is taken, most likely by the try before this one. Passing "refused" on would tell a person that a saved issue is not.
      if (saysDuplicate(cause)) throw unanswered;
      return undefined;
    });
    if (!found) throw cause;
    return { outcome: 'saved', row: found.row };
  }
}
