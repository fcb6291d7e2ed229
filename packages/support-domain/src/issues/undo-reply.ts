import { partsOf } from '../parts-of.js';
import type { IssueCommandOf } from './issue-command.js';
import type { IssueEvent } from './issue-event.js';
import { standingParts, type IssueStanding } from './issue-standing.js';
import type { Issue } from './issue.js';
import { need, notNewest } from './needs.js';
import { processTable } from './process-table.js';
import type { Need } from './refusal.js';

/** What telling somebody something is, where it moves an issue on. */
const replies: ReadonlySet<IssueEvent['type']> = new Set(['answered', 'person-asked', 'person-told', 'closed']);

const standingOf = (issue: Issue): IssueStanding => partsOf(issue, standingParts);

const newest = ({ history }: Issue): IssueEvent | undefined => history[history.length - 1];

/**
 * The command that takes back the reply by which an issue came from `before` to `after`: how it stood and who had it. That the
 * person was told stays, as they know of it. Undefined where the newest step is no reply, or moved nothing.
 */
export function undoOfReply(before: Issue, after: Issue): IssueCommandOf<'undo-reply'> | undefined {
  const last = newest(after);
  if (!last || !replies.has(last.type) || before.status === after.status) return undefined;
  return { type: 'undo-reply', eventId: last.id, before: standingOf(before) };
}

/** What an undoing lacks: the step must be the newest, and must have led from there to here. */
export function undoReplyNeeds({ eventId, before }: IssueCommandOf<'undo-reply'>, issue: Issue): Need[] {
  const last = newest(issue);
  const isNewest = last !== undefined && last.id === eventId && replies.has(last.type);
  if (!isNewest) return notNewest();
  const ledHere = processTable.some(
    (row) => row.event === last.type && row.to === issue.status && row.from.includes(before.status),
  );
  return need(!ledHere, 'before.status', 'The reply did not come from there');
}
