import {
  decideIssue,
  saidText,
  type Actor,
  type Issue,
  type IssueCommandOf,
  type IssueEvent,
} from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issue-calls.js';
import { cellsOf, headOf } from '../site/item.js';
import { listOn, type Site } from '../site/site.js';
import { asking, saysDuplicate } from '../site/to-storage-error.js';
import { StorageError } from '../site/storage-error.js';
import { tooLong } from './archive-history.js';
import { mustHold } from './give-command.js';
import { issueToFields } from './issue-fields.js';
import { nudgeCells, type NudgeFacts } from './nudge-cells.js';
import { findIssueByKey, readStoredIssue } from './read-issues.js';

const f = issuesList.fields;

/** What an event says, whoever recorded it and when. */
function saidOf({ id: _, at: __, by: ___, ...said }: IssueEvent): unknown {
  return said;
}

/**
 * Whether the issue that was found under a key was raised with the same words. It may have gone on since: what was raised is
 * compared, and not how it stands. Where its story does not begin here, what it says now is all there is.
 */
function saysTheSame(found: Issue, raised: Issue): boolean {
  if (found.history[0]?.type !== 'raised') {
    return saidText([found.reporter, found.details]) === saidText([raised.reporter, raised.details]);
  }
  const begun = found.history.slice(0, raised.history.length);
  return saidText(begun.map(saidOf)) === saidText(raised.history.map(saidOf));
}

type RaiseFacts = { actor: Actor; version: number; nudging: NudgeFacts };

/** An issue has the key already, and says something else: nothing is written, and whoever wrote it reads where the first words are. */
function raisedAlready(row: IssueRow, command: IssueCommandOf<'raise'>, actor: Actor): Given {
  const { history, status } = row.value;
  const by = history[0]?.by;
  const isOwn = by?.email?.toLowerCase() === actor.email.toLowerCase();
  const first = isOwn || !by ? 'What you wrote first is saved as' : `${by.name} has logged this as`;
  const message = `${first} issue ${row.number}. What you have written since is not saved yet.`;
  return { outcome: 'overtaken', refusal: { code: 'ISSUE.NOT_ALLOWED_NOW', status, message }, row, command };
}

/**
 * Raises an issue as one new item. Its key was made by the client once and is unique in the list, so however often this is
 * tried there is one issue: a refused duplicate and a lost answer both end in finding the item with that key. Where that was raised with
 * other words, as from a draft that was changed after its first words were saved, nothing is written: `overtaken` says which issue it is,
 * and a person decides whether this is the same problem (decision 0454).
 */
export async function raiseIssue(site: Site, command: IssueCommandOf<'raise'>, facts: RaiseFacts): Promise<Given> {
  const { actor, version } = facts;
  site.lost.mustBeThere(issuesList, [f.key, f.history]);
  const now = site.now();
  const decision = decideIssue(undefined, command, { at: now, actor, newId: site.newId });
  if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal };
  const cells = {
    ...issueToFields(decision.issue, version, { filesTold: true }),
    ...nudgeCells(decision.issue, facts.nudging, now, version),
  };
  const length = String(cells[f.history.name] ?? '').length;
  if (length > 63_000) throw tooLong(length);
  try {
    const made = await asking('saving the issue', () =>
      listOn(site, issuesList).items.add(site.lost.cellsThere(issuesList, cells)),
    );
    const { id } = headOf({ 'odata.etag': '', ...cellsOf(made) });
    const there = await readStoredIssue(site, version, id);
    mustHold(there, decision.events);
    return { outcome: 'saved', row: there.row };
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
    // A record from before the desk is known by its own words: one that was completed since is the same issue.
    return command.broughtIn || saysTheSame(found.row.value, decision.issue)
      ? { outcome: 'saved', row: found.row }
      : raisedAlready(found.row, command, actor);
  }
}
