import { evolveIssue, type Issue, type IssueEvent } from '@tms-support/support-domain';
import type { FieldSchema, RowReader } from '@tms-support/sharepoint-schema';
import { versionOf, type ItemHead } from '../site/item.js';
import { eachColumn } from './each-column.js';
import { draftOf, type IssueColumn } from './issue-column.js';

/** Whether the cell says something else than the desk would have written: cutting, rounding and line ends are no edit. */
function edited<T>(row: RowReader, field: FieldSchema<T>, told: T | undefined): { value: T | undefined } | undefined {
  // A column that is gone says nothing: taking it for blank would write the loss into every story.
  if (!row.has(field)) return undefined;
  const cell = row.reading(field);
  const kept = field.codec.read(field.codec.write(told));
  if (!cell.good || !kept.good) return undefined;
  const plain = (value: T | undefined): unknown => (typeof value === 'string' ? value.trim() : value);
  return plain(cell.value) === plain(kept.value) ? undefined : { value: cell.value };
}

/** Calls for each column of these kinds whose cell says something else than the issue, one after the other. */
function eachEdit(
  row: RowReader,
  issue: () => Issue,
  isOfKind: (column: IssueColumn<unknown>) => boolean,
  take: (column: IssueColumn<unknown>, field: FieldSchema, value: unknown) => void,
): void {
  eachColumn(({ field, column }) => {
    const edit = isOfKind(column) && edited(row, field, column.get(issue()));
    if (!edit) return;
    if (edit.value === undefined && column.ifBlanked !== undefined) row.fault(field, column.ifBlanked);
    else take(column, field, edit.value);
  });
}

/**
 * What somebody changed in the plain list since the desk last wrote, as events by whoever SharePoint says wrote it: the cell
 * wins, and the story says so. They are shown at once, and stored with the next write. Their ids follow from the item's
 * version, so everybody who reads the item makes the same ones.
 */
export function listEdits(row: RowReader, head: ItemHead, told: Issue): IssueEvent[] {
  const events: IssueEvent[] = [];
  const version = versionOf(head.etag) ?? head.etag;
  let then = told;
  const add = (body: object): void => {
    const id = `list-edit-${head.id}-${version}-${events.length + 1}`;
    const event = { id, at: head.modifiedAt ?? told.statusSinceAt, by: head.editor, ...body } as IssueEvent;
    events.push(event);
    then = evolveIssue(then, event);
  };

  const draft = draftOf(told);
  let isChanged = false;
  const now = (): Issue => draft;
  eachEdit(
    row,
    now,
    ({ byHand }) => byHand === 'details',
    (column, field, value) => {
      column.set?.(draft, value);
      // A part of an error message that is not there says nothing, and an event that changes nothing would come with every step.
      if (!edited(row, field, column.get(draft))) isChanged = true;
    },
  );
  if (isChanged) add({ type: 'details-changed', details: draft.details });

  eachEdit(
    row,
    () => then,
    ({ byHand }) => typeof byHand === 'object',
    ({ byHand }, _, value) => {
      const body = typeof byHand === 'object' ? byHand.event(value, row) : undefined;
      if (body) add(body);
    },
  );
  return events;
}

/** The facts that have no step in the process: who has the problem and how they told. A good cell wins, with no more said. */
export function withColumnFacts(issue: Issue, row: RowReader): Issue {
  const draft = draftOf(issue);
  eachEdit(
    row,
    () => issue,
    ({ byHand }) => byHand === 'fact' || byHand === 'filled-fact',
    ({ byHand, set }, _, value) => {
      if (byHand === 'fact' || value !== undefined) set?.(draft, value);
    },
  );
  return draft;
}
