import { evolveIssue, type Issue, type IssueDetails, type IssueEvent } from '@tms-support/support-domain';
import { issuesList, type FieldSchema, type RowReader } from '@tms-support/sharepoint-schema';
import { versionOf, type ItemHead } from '../site/item.js';

const f = issuesList.fields;

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

function set<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** The details as the cells give them, where a cell was changed by hand; `undefined` where none was. */
function editedDetails(row: RowReader, told: IssueDetails): IssueDetails | undefined {
  const details: IssueDetails = { ...told };
  let changed = false;
  const note = <T>(edit: { value: T | undefined } | undefined, apply: (value: T | undefined) => void): void => {
    if (!edit) return;
    apply(edit.value);
    changed = true;
  };
  note(edited(row, f.area, told.area), (value) => set(details, 'area', value));
  note(edited(row, f.cause, told.cause), (value) => set(details, 'cause', value));
  note(edited(row, f.prevention, told.prevention), (value) => set(details, 'prevention', value));
  note(edited(row, f.hearingOn, told.hearingOn), (value) => set(details, 'hearingOn', value));
  note(edited(row, f.updateKey, told.updateKey), (value) => set(details, 'updateKey', value));
  const what = edited(row, f.whatHappened, told.whatHappened);
  if (what?.value === undefined && what) row.fault(f.whatHappened, 'This cell is blank. It must say what happened.');
  else note(what, (value) => set(details, 'whatHappened', value));
  const text = edited(row, f.errorText, told.error?.text);
  const error = { ...told.error, text: text ? (text.value ?? '') : (told.error?.text ?? '') };
  note(text, () => undefined);
  note(edited(row, f.errorScreen, told.error?.screen), (value) => set(error, 'screen', value));
  note(edited(row, f.errorSeenAt, told.error?.seenAt), (value) => set(error, 'seenAt', value));
  note(edited(row, f.errorReference, told.error?.recordReference), (value) => set(error, 'recordReference', value));
  set(details, 'error', error.text === '' ? undefined : error);
  return changed ? details : undefined;
}

/**
 * What somebody changed in the plain list since the desk last wrote, as events by whoever SharePoint says wrote it: the cell
 * wins, and the story says so. They are shown at once, and stored with the next write. Their ids follow from the item's
 * version, so everybody who reads the item makes the same ones.
 */
export function listEdits(row: RowReader, head: ItemHead, told: Issue): IssueEvent[] {
  const events: IssueEvent[] = [];
  const version = versionOf(head.etag) ?? head.etag;
  const next = () => ({
    id: `list-edit-${head.id}-${version}-${events.length + 1}`,
    at: head.modifiedAt ?? told.statusSinceAt,
    by: head.editor,
  });
  const details = editedDetails(row, told.details);
  if (details) events.push({ ...next(), type: 'details-changed', details });
  const owner = edited(row, f.ownerName, told.owner?.name);
  if (owner?.value) {
    const email = row.reading(f.ownerEmail);
    events.push({
      ...next(),
      type: 'owner-named',
      owner: { name: owner.value, email: (email.good && email.value) || '' },
    });
  }
  const then = events.reduce<Issue>(evolveIssue, told);
  const status = edited(row, f.status, then.status);
  if (status?.value !== undefined) events.push({ ...next(), type: 'edited-in-list', status: status.value });
  if (status && status.value === undefined)
    row.fault(f.status, 'This cell is blank. It must say how the issue stands.');
  return events;
}

/** The facts that have no step in the process: who has the problem and how they told. A good cell wins, with no more said. */
export function withColumnFacts(issue: Issue, row: RowReader): Issue {
  const name = row.value(f.reporterName);
  const email = edited(row, f.reporterEmail, issue.reporter.email);
  const tmsRole = edited(row, f.tmsRole, issue.reporter.tmsRole);
  const reporter = { ...issue.reporter, kind: row.value(f.reporterKind) ?? issue.reporter.kind };
  if (name && edited(row, f.reporterName, issue.reporter.name)) reporter.name = name;
  if (email) set(reporter, 'email', email.value);
  if (tmsRole) set(reporter, 'tmsRole', tmsRole.value);
  const cardUrl = edited(row, f.cardUrl, issue.cardUrl);
  const next: Issue = { ...issue, reporter, channel: row.value(f.channel) ?? issue.channel };
  if (cardUrl?.value) next.cardUrl = cardUrl.value;
  return next;
}
