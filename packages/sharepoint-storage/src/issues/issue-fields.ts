import { answerOf, type Issue } from '@tms-support/support-domain';
import {
  cell,
  cutTo,
  fieldsAt,
  issuesList,
  schemaVersion,
  sendable,
  textLimit,
  type CellValue,
} from '@tms-support/sharepoint-schema';
import { writeHistory, type StoredHistory } from './history-cell.js';

const f = issuesList.fields;

/** One line that says what the issue is, for the list's own Title column. */
function summaryOf(issue: Pick<Issue, 'details'>): string {
  return cutTo(textLimit, sendable(issue.details.whatHappened).replace(/\s+/g, ' ').trim());
}

/** What the columns of the list hold about an issue, by internal name. */
function issueColumns(issue: Issue): Record<string, CellValue> {
  const { details } = issue;
  return {
    ...cell(f.title, summaryOf(issue)),
    ...cell(f.key, issue.key),
    ...cell(f.status, issue.status),
    ...cell(f.reporterName, issue.reporter.name),
    ...cell(f.reporterKind, issue.reporter.kind),
    ...cell(f.reporterEmail, issue.reporter.email),
    ...cell(f.tmsRole, issue.reporter.tmsRole),
    ...cell(f.channel, issue.channel),
    ...cell(f.area, details.area),
    ...cell(f.cause, details.cause),
    ...cell(f.prevention, details.prevention),
    ...cell(f.whatHappened, details.whatHappened),
    ...cell(f.errorText, details.error?.text),
    ...cell(f.errorScreen, details.error?.screen),
    ...cell(f.errorSeenAt, details.error?.seenAt),
    ...cell(f.errorReference, details.error?.recordReference),
    ...cell(f.hearingOn, details.hearingOn),
    ...cell(f.updateKey, details.updateKey),
    ...cell(f.ownerName, issue.owner?.name),
    ...cell(f.ownerEmail, issue.owner?.email),
    ...cell(f.raisedAt, issue.raisedAt),
    ...cell(f.lastToldAt, issue.lastToldAt),
    ...cell(f.statusSinceAt, issue.statusSinceAt),
    ...cell(f.closedAt, issue.closedAt),
    ...cell(f.cardUrl, issue.cardUrl),
    ...cell(f.outcome, issue.outcome),
    ...cell(f.timesReopened, issue.timesReopened),
    ...cell(f.whatWasDone, answerOf(issue)),
  };
}

/**
 * An issue as one list item, its state and its whole story, for lists of schema version `version`.
 * The story must be short enough for its note: `giveCommand` archives, this does not. `filesTold`: whoever adds a file to it tells the
 * story, from the first on.
 */
export function issueToFields(
  issue: Issue,
  version: number = schemaVersion,
  told: Pick<StoredHistory, 'filesTold'> = {},
): Record<string, CellValue> {
  // A new item is of version 1.
  const history: StoredHistory = { writtenAs: 1, ...told, unreadable: [], earlier: [], events: issue.history };
  const names = new Set(fieldsAt(issuesList, version).map((field) => field.name));
  const all = { ...issueColumns(issue), [f.history.name]: writeHistory(history) };
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name)));
}

/** The columns in which the story of this issue says something. */
export const columnsSaid = (issue: Issue): readonly string[] =>
  Object.entries(issueColumns(issue)).flatMap(([name, value]) => (value === null || value === '' ? [] : [name]));

/** Cells of these columns, as the issue says. */
export function cellsOfColumns(issue: Issue, names: readonly string[]): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(issueColumns(issue)).filter(([name]) => names.includes(name)));
}

/** The cells that differ from one state of an issue to another. What is not touched is not written over. */
export function changedColumns(
  before: Issue,
  after: Issue,
  version: number = schemaVersion,
): Record<string, CellValue> {
  const was = issueColumns(before);
  const names = new Set(fieldsAt(issuesList, version).map((field) => field.name));
  return Object.fromEntries(
    Object.entries(issueColumns(after)).filter(([name, value]) => names.has(name) && was[name] !== value),
  );
}
